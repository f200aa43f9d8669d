import { expect, test } from "./fixtures";
import { nameOfBlip } from "./pages/radar-page";

test("opens what an address names, in another browser too", async ({ radarPage, page, browser, talkradar }) => {
  await radarPage.open();
  await radarPage.search.fill("kube");
  await radarPage.list("Platforms").getByRole("link", { name: "Kubernetes" }).click();
  await expect(radarPage.panel("Kubernetes").heading).toBeVisible();
  const address = page.url();
  expect(new URL(address).search).toBe("?q=kube&technology=kubernetes");

  const context = await browser.newContext({ baseURL: talkradar.url, javaScriptEnabled: false });
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByRole("dialog", { name: "Kubernetes" })).toBeVisible();
  await expect(other.getByRole("searchbox", { name: "Filter by name" })).toHaveValue("kube");
  await context.close();
});

test("goes back and forward through what was opened", async ({ talkradar, radarPage, page }) => {
  const radar = await talkradar.getRadar();
  // On the left, where the panel leaves the circle free.
  const [first, second] = radar.blips.filter(({ quadrant }) => quadrant === "languages-and-frameworks");
  if (!first || !second) throw new Error("The radar has too few blips.");
  await radarPage.open();
  await radarPage.blip(nameOfBlip(radar, first)).click();
  await expect(radarPage.panel(first.name).heading).toBeVisible();
  await radarPage.blip(nameOfBlip(radar, second)).click();
  await expect(radarPage.panel(second.name).heading).toBeVisible();
  await page.goBack();
  await expect(radarPage.panel(first.name).heading).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.goForward();
  await expect(radarPage.panel(first.name).heading).toBeVisible();
});

test("closes a panel that an address opened, and leads on to the page", async ({ radarPage, page }) => {
  await radarPage.open("/?technology=kubernetes");
  const panel = radarPage.panel("Kubernetes");
  await panel.root.getByRole("button", { name: "Close" }).click();
  await expect(panel.root).toBeHidden();
  // Who closes before the page's scripts are there sends a form without fields.
  await expect(page).toHaveURL(/\/\??$/);
  await page.goBack();
  await panel.root.getByRole("link", { name: "Open as a page" }).click();
  await expect(page).toHaveURL("/technologies/kubernetes");
  await expect(page.getByRole("heading", { level: 1, name: "Kubernetes" })).toBeVisible();
});
