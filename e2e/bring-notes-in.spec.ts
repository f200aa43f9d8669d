import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import type { Talkradar } from "./talkradar";

const FIRST = "# Lantern Meet 2027\n\n## Queues with Pulsar - Ines Marlow\n\nWe use Apache Pulsar in production.\n";
const SECOND = FIRST.replace("We use Apache Pulsar in production.", "Avoid Apache Pulsar, we moved away from it.");

const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

function uploads(page: Page) {
  const region = page.getByRole("region", { name: "Bring in notes" });
  return {
    region,
    state: region.getByRole("status"),
    entry: (name: string) => region.getByRole("listitem").filter({ hasText: name }).first(),
    choose: async (button: string, files: Parameters<Awaited<ReturnType<typeof waitForChooser>>["setFiles"]>[0]) => {
      const chooser = waitForChooser(page);
      await region.getByRole("button", { name: button }).click();
      await (await chooser).setFiles(files);
    },
    press: (button: string | RegExp) => region.getByRole("button", { name: button }).click(),
  };
}

function waitForChooser(page: Page) {
  return page.waitForEvent("filechooser");
}

async function ringOf(talkradar: Talkradar, name: string): Promise<string | undefined> {
  return (await talkradar.getRadar()).blips.find((blip) => blip.name === name)?.ring;
}

test("looks at notes, imports them, replaces one, and takes all of it back", async ({ page, talkradar }) => {
  await page.goto("/notes");
  const bring = uploads(page);
  await bring.choose("Choose files", [file("pulsar.md", FIRST), file("picture.png", "x"), file("empty.md", " ")]);
  await expect(bring.state).toHaveText(
    "1 note looked at: 1 new, 0 changed, 0 unchanged. 2 refused. Nothing is stored yet.",
  );
  await expect(bring.entry("picture.png")).toContainText("This is no note by its name");
  await expect(bring.entry("empty.md")).toContainText("The file holds no text.");
  const entry = bring.entry("pulsar.md");
  await entry.getByText("1 talk, 1 technology (1 new), 1 verdict; 1 suggestion would change").click();
  await expect(entry).toContainText("Queues with Pulsar");
  await expect(entry.getByText("We use Apache Pulsar in production.")).toBeVisible();
  expect(await ringOf(talkradar, "Apache Pulsar")).toBeUndefined();

  await bring.press("Import 1 note");
  await expect(bring.state).toHaveText("1 note imported. 2 refused.");
  await expect(bring.state).toBeFocused();
  await expect(page.getByRole("table", { name: "Notes" })).toContainText("pulsar.md");
  expect(await ringOf(talkradar, "Apache Pulsar")).toBe("adopt");
  await talkradar.seedAgain();
  expect(await ringOf(talkradar, "Apache Pulsar")).toBe("adopt");

  await bring.choose("Choose files", file("pulsar.md", SECOND));
  await expect(entry).toContainText("Replaces the one of this name");
  await bring.press("Replace 1 note");
  await expect(entry).toContainText("Imported");
  expect(await ringOf(talkradar, "Apache Pulsar")).toBe("hold");
  await entry.getByRole("button", { name: "Undo" }).click();
  await expect(entry).toContainText("Taken back");
  await expect(entry.locator("[data-step=taken-back]")).toBeFocused();
  expect(await ringOf(talkradar, "Apache Pulsar")).toBe("adopt");

  await page.getByRole("link", { name: "pulsar.md" }).click();
  await expect(page.getByText(/^Imported by Anonymous, /)).toBeVisible();
  await page.getByRole("button", { name: "Remove this note" }).click();
  await expect(page.getByText("pulsar.md is removed.")).toBeFocused();
  const removed = page.getByRole("region", { name: "Removed note" });
  await expect(removed).toContainText("Removed by Anonymous");
  expect(await ringOf(talkradar, "Apache Pulsar")).toBeUndefined();
  await page.reload();
  await removed.getByRole("button", { name: "Bring it back" }).click();
  await expect(page.getByText("pulsar.md is back.")).toBeFocused();
  expect(await ringOf(talkradar, "Apache Pulsar")).toBe("adopt");
  await page.getByRole("button", { name: "Remove this note" }).click();
  await expect(removed).toBeVisible();
});

test("brings in a folder, a dropped file and pasted text, by keyboard too", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "talkradar-e2e-folder-"));
  try {
    mkdirSync(join(folder, "2027"));
    mkdirSync(join(folder, ".git"));
    writeFileSync(join(folder, "2027/deep.md"), "# Deep\n\nWe use Apache Pulsar.\n");
    writeFileSync(join(folder, ".git/config.md"), "hidden");
    await page.goto("/notes");
    const bring = uploads(page);
    await bring.choose("Choose a folder", folder);
    await expect(bring.state).toContainText("1 note looked at: 1 new");
    await expect(bring.entry("2027/deep.md")).toContainText("New");

    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["# Dropped\n\nWe use Apache Pulsar.\n"], "dropped.md"));
      return transfer;
    });
    await page.getByTestId("drop-zone").dispatchEvent("drop", { dataTransfer: dropped });
    await expect(bring.entry("dropped.md")).toContainText("New");

    await bring.region.getByRole("button", { name: "Paste text" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await bring.press("Look at it");
    await expect(bring.region.getByText("Please give the note a name.")).toBeVisible();
    await bring.region.getByLabel("Name of the note").fill("Day 1");
    await bring.region.getByLabel("Text of the note").fill("# Pasted\n\nWe use Apache Pulsar.\n");
    await bring.press("Look at it");
    await expect(bring.entry("Day 1.md")).toContainText("New");
    await bring.entry("dropped.md").getByRole("checkbox", { name: "dropped.md" }).uncheck();
    await expect(bring.region.getByRole("button", { name: "Import 2 notes" })).toBeVisible();
    await bring.press("Clear this list");
    await expect(bring.region.getByRole("listitem")).toHaveCount(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("brings a removed note back whose file stays out meanwhile", async ({ page, talkradar }) => {
  const takeOut = talkradar.addNote("leaving.md", "# Leaving\n\nWe use Apache Pulsar.\n");
  try {
    await talkradar.seedAgain();
    await page.goto("/notes");
    await page.getByRole("link", { name: "leaving.md" }).click();
    await page.getByRole("button", { name: "Remove this note" }).click();
    await expect(page.getByRole("region", { name: "Removed note" })).toContainText("stays where it is");
    expect(await talkradar.seedAgain()).toContain("Somebody removed it in the app");
    await page.goto("/notes");
    const removed = page.getByRole("region", { name: "Removed notes" });
    await removed.getByRole("button", { name: "Bring back leaving.md" }).click();
    await expect(page.getByText("leaving.md is back.")).toBeFocused();
    await expect(page.getByRole("link", { name: "leaving.md" })).toBeVisible();
    expect(await talkradar.seedAgain()).toContain("Nothing has changed.");
  } finally {
    takeOut();
    await talkradar.seedAgain();
  }
});
