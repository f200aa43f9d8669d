import type { RadarView } from "@/domain/radar/views";
import { expect, test } from "./alone";
import { expectNoBarrier } from "./expect-no-barrier";
import { SettingsPage } from "./pages/settings-page";
import { waitForScripts } from "./wait-for-scripts";

test.use({ alone: "set-the-radar" });

test("renames, describes, colours and orders rings, sees it before it is saved, and has it back", async ({ page }) => {
  const settings = new SettingsPage(page);
  await page.goto("/settings");
  await expect(settings.save).toBeDisabled();
  const hold = settings.part("Hold");
  await hold.getByLabel("Colour", { exact: true }).fill("#ffee88");
  await expect(hold.getByLabel("Colour", { exact: true })).toHaveAccessibleDescription(
    /On light paper it is drawn darker/,
  );
  await hold.getByLabel("What it means").fill("We stop here.");
  await settings.part("Tools").getByLabel("What belongs there").fill("What we hold in our hands.");
  await settings.form.getByRole("button", { name: "Move Assess inwards" }).click();
  await hold.getByLabel("Name").fill("Stop");
  await expect(settings.preview).toContainText("Stop");
  await expect(settings.changes.getByRole("listitem")).toHaveText([
    "Ring Hold is now Stop.",
    "Ring Stop is described anew.",
    "Ring Stop is drawn in #ffee88.",
    "The order is now Adopt, Assess, Trial, Stop.",
    "Quadrant Tools is described anew.",
  ]);
  await settings.save.click();
  await expect(settings.person).toHaveAccessibleDescription(/Give a name/);
  await settings.saveAs("Ada Byron");
  await expect(settings.outcome).toContainText("Saved.");

  await page.goto("/");
  const rings = page.getByRole("navigation", { name: "Ring filter" }).getByRole("link");
  await expect(rings).toContainText(["Adopt", "Assess", "Trial", "Stop"]);
  await expect(page.getByRole("region", { name: "Tools, list" })).toContainText("What we hold in our hands.");
  await page.goto("/audit?kind=settings");
  await expect(page.getByRole("main").getByRole("listitem").first()).toContainText("Ring Hold is now Stop.");
  await page.getByRole("link", { name: "have the settings from before it back" }).first().click();
  await expect(page.getByRole("main")).toContainText("These are the settings from before Ada Byron changed them");
  await settings.save.click();
  await expect(settings.outcome).toContainText("Saved.");
  await expect(page.getByRole("main")).not.toContainText("These are the settings from before");
  await page.goto("/");
  await expect(rings).toContainText(["Adopt", "Trial", "Assess", "Hold"]);
});

test("is asked what becomes of the blips of a ring that goes, and has them back with it", async ({
  talkradar,
  page,
}) => {
  const blip = talkradar.claimBlip();
  const decision = { ring: "hold", rationale: "We leave it.", version: 0, person: "Ben Ito" };
  await page.request.put(`/api/technologies/${blip.slug}/placement`, { data: decision });
  const settings = new SettingsPage(page);
  await page.goto("/settings");
  await settings.form.getByRole("button", { name: "Remove Hold" }).click();
  const removed = settings.removed("Hold");
  await expect(removed).toContainText("1 decision will be moved");
  await expect(removed).toContainText(blip.name);
  await settings.saveAs("Ada Byron");
  await expect(removed.getByRole("combobox")).toHaveAccessibleDescription(/Say where the \d+ blips of Hold should go/);
  await expect(removed.getByRole("combobox")).toBeFocused();
  await expectNoBarrier(page, [1280]);
  await removed.getByRole("combobox").selectOption("Assess");
  await settings.save.click();
  await expect(settings.outcome).toContainText("Saved.");
  const after = await talkradar.getRadar();
  expect(after.rings.map(({ name }) => name)).toEqual(["Adopt", "Trial", "Assess"]);
  expect(standing(after, blip.slug)).toMatchObject({ ring: "assess", decided: true, version: 2 });
  await page.goto(`/technologies/${blip.slug}`);
  const history = page.getByRole("region", { name: "History", exact: true });
  await expect(history.getByRole("listitem").first()).toContainText("The radar has no ring “Hold” any more");
  await expect(history.getByRole("listitem").first()).toContainText("Moved from Hold");

  await page.goto("/audit?kind=settings");
  await page.getByRole("link", { name: "have the settings from before it back" }).first().click();
  await expect(page.getByRole("main")).toContainText(`will go back, too: ${blip.name}.`);
  await settings.save.click();
  await expect(settings.outcome).toContainText("Saved.");
  expect(standing(await talkradar.getRadar(), blip.slug)).toMatchObject({ ring: "hold", version: 3 });
});

test("of two who change settings at once, one is told what changed and chooses", async ({
  talkradar,
  browser,
  page,
}) => {
  const mine = new SettingsPage(page);
  await page.goto("/settings");
  const other = await browser.newContext({ baseURL: talkradar.url });
  const theirs = new SettingsPage(waitForScripts(await other.newPage()));
  await theirs.page.goto("/settings");
  await theirs.part("Trial").getByLabel("First-hand sources wanted").fill("1");
  await mine.part("Adopt").getByLabel("First-hand sources wanted").fill("2");
  await theirs.saveAs("Ben Ito");
  await expect(theirs.outcome).toContainText("Saved.");
  await mine.saveAs("Ada Byron");
  await expect(mine.stale).toContainText("Ben Ito saved this");
  await expect(mine.stale).toContainText("Ring Trial wants 1 first-hand source.");
  await expectNoBarrier(page, [1280]);
  await mine.stale.getByRole("button", { name: "Take theirs" }).click();
  await expect(mine.part("Trial").getByLabel("First-hand sources wanted")).toHaveValue("1");
  await mine.part("Adopt").getByLabel("First-hand sources wanted").fill("2");
  await mine.save.click();
  await expect(mine.outcome).toContainText("Saved.");
  const { rings } = await talkradar.getRadar();
  expect(rings.map(({ gateSources }) => gateSources ?? null)).toEqual([2, 1, null, null]);
  await other.close();
});

test("has from two to eight rings and quadrants, all drawn", async ({ talkradar, page }) => {
  const settings = new SettingsPage(page);
  await page.goto("/settings");
  for (let count = 4; count < 8; count++) {
    await settings.form.getByRole("button", { name: "Add a ring" }).click();
    await settings.form.getByRole("button", { name: "Add a quadrant" }).click();
  }
  await expect(settings.form.getByRole("button", { name: "Add a ring" })).toBeHidden();
  await settings.saveAs("Ada Byron");
  await expect(settings.outcome).toContainText("Saved.");
  const radar = await talkradar.getRadar();
  expect([radar.rings.length, radar.quadrants.length]).toEqual([8, 8]);
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Quadrant 8, zoom" })).toBeVisible();
  await page.goto("/settings");
  for (const name of ["Ring 5", "Ring 6", "Ring 7", "Ring 8"]) {
    await settings.form.getByRole("button", { name: `Remove ${name}` }).click();
  }
  for (const name of ["Quadrant 5", "Quadrant 6", "Quadrant 7", "Quadrant 8"]) {
    await settings.form.getByRole("button", { name: `Remove ${name}` }).click();
  }
  await settings.save.click();
  await expect(settings.outcome).toContainText("Saved.");
  expect((await talkradar.getRadar()).blips.length).toBe(radar.blips.length);
});

function standing({ blips }: RadarView, slug: string) {
  return blips.find((blip) => blip.slug === slug);
}
