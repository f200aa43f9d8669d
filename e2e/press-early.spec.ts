import type { Page } from "@playwright/test";
import { test as alive, expect } from "./fixtures";
import { Palette } from "./pages/palette";
import { SettingsPage } from "./pages/settings-page";

/** Pages whose scripts come only when they are let. */
const test = alive.extend<{ readonly letScriptsCome: () => void }>({
  page: async ({ context }, use) => use(await context.newPage()),
  letScriptsCome: async ({ page }, use) => {
    let letThem = () => {};
    const wanted = new Promise<void>((resolve) => {
      letThem = resolve;
    });
    await page.route(/\/_next\/static\/.*\.js/, async (route) => {
      await wanted;
      await route.continue();
    });
    await use(letThem);
    letThem();
  },
});

const open = (page: Page, address: string) => page.goto(address, { waitUntil: "commit" });

test("does what a button was pressed for before the scripts were there", async ({ page, letScriptsCome }) => {
  await open(page, "/technologies");
  await new Palette(page).opener.click();
  letScriptsCome();
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
});

test("does the last thing alone that was asked for, and once", async ({ page, letScriptsCome }) => {
  await open(page, "/notes");
  await new Palette(page).opener.click();
  const paste = page.getByRole("button", { name: "Paste text" });
  await paste.click();
  await paste.click();
  letScriptsCome();
  await expect(page.getByLabel("Text of the note")).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("sends a form when it can that was sent before", async ({ page, letScriptsCome }) => {
  await open(page, "/review");
  const form = page.getByRole("form", { name: "New review" });
  await form.getByLabel("Your name").press("Enter");
  letScriptsCome();
  await expect(form.getByLabel("Your name")).toHaveAccessibleDescription(/name/);
  await expect(page).toHaveURL("/review");
});

test("knows what was typed before", async ({ page, letScriptsCome }) => {
  await open(page, "/search");
  const field = page.getByRole("main").getByRole("searchbox");
  await field.fill("kuberentes");
  letScriptsCome();
  await expect(page.getByRole("main")).toContainText("Kubernetes");
  await expect(field).toHaveValue("kuberentes");
});

test("knows all that was filled in before", async ({ page, letScriptsCome }) => {
  await open(page, "/settings");
  const { form, changes } = new SettingsPage(page);
  const names = form.getByRole("checkbox", { name: /^Show who voted what/ });
  const title = form.getByRole("textbox", { name: "Name of the radar" });
  await title.fill("Another radar");
  await names.uncheck();
  letScriptsCome();
  await expect(changes.getByRole("listitem")).toHaveCount(2);
  await expect(title).toHaveValue("Another radar");
  await expect(names).not.toBeChecked();
});
