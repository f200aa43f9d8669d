import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { nameIn, nameOfBlip } from "./pages/radar-page";

test("walks from blip to blip, opens one, and comes back to it", async ({ talkradar, radarPage, page }) => {
  const radar = await talkradar.getRadar();
  await radarPage.open();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  const [first] = radar.blips;
  const last = radar.blips.at(-1);
  if (!first || !last) throw new Error("The radar is empty.");
  await tabTo(page, radarPage.blip(nameOfBlip(radar, first)));
  await page.keyboard.press("End");
  const blip = radarPage.blip(nameOfBlip(radar, last));
  await expect(blip).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(blip).not.toBeFocused();
  await expect(page.locator("a[data-blip]:focus")).toHaveCount(1);
  await page.keyboard.press("End");
  await expect(page.getByRole("tooltip")).toContainText(last.name);

  await page.keyboard.press("Enter");
  const panel = radarPage.panel(last.name);
  await expect(panel.root).toBeFocused();
  await expect(panel.heading).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel.root).toBeHidden();
  await expect(blip).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(panel.heading).toBeVisible();
  await page.goBack();
  await expect(panel.root).toBeHidden();
  await expect(blip).toBeFocused();
});

test("decides on a ring without a mouse", async ({ talkradar, radarPage, page }) => {
  const claimed = talkradar.claimBlip();
  const radar = await talkradar.getRadar();
  const ring = claimed.ring === "adopt" ? "trial" : "adopt";
  await radarPage.open();
  const blip = radarPage.blip(nameOfBlip(radar, claimed));
  await blip.focus();
  await page.keyboard.press("m");
  const landing = page.locator("[data-landing][data-shown]");
  await expect(page.getByText(`Move ${claimed.name}`)).toBeVisible();
  await expect(landing).toBeVisible();
  for (const _ of radar.rings) await page.keyboard.press("ArrowUp");
  if (ring === "trial") await page.keyboard.press("ArrowDown");
  await expect(
    page.getByText(`${nameIn(radar.rings, ring)}, ${nameIn(radar.quadrants, claimed.quadrant)}`),
  ).toBeVisible();
  await expect(page.locator("path[data-target]")).toHaveCount(1);
  await page.keyboard.press("Enter");
  const panel = radarPage.panel(claimed.name);
  await expect(panel.form.ring(nameIn(radar.rings, ring))).toBeChecked();
  await expect(panel.form.rationale).toBeFocused();
  await page.keyboard.type("It is what we reach for.");
  await tabTo(page, panel.form.person);
  await page.keyboard.type("Ada Byron");
  await tabTo(page, panel.form.save);
  await page.keyboard.press("Enter");
  await expect(panel.outcome).toHaveText(`${claimed.name} is now in ${nameIn(radar.rings, ring)}.`);
  await expect(panel.form.opener).toBeFocused();
  await expect(radarPage.blip(nameOfBlip(radar, { ...claimed, ring }))).toBeVisible();
});

test("chooses another quadrant with the keys, and leaves the blip where it is after all", async ({
  talkradar,
  radarPage,
  page,
}) => {
  const radar = await talkradar.getRadar();
  const [first] = radar.blips;
  const next = radar.quadrants[1 + radar.quadrants.findIndex(({ id }) => id === first?.quadrant)];
  if (!first || !next) throw new Error("The radar is empty.");
  await radarPage.open(`/?quadrant=${first.quadrant}`);
  const blip = radarPage.blip(nameOfBlip(radar, first));
  await blip.focus();
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText(`${nameIn(radar.rings, first.ring)}, ${next.name}`)).toBeVisible();
  await expect(page).toHaveURL("/");
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-landing][data-shown]")).toHaveCount(0);
  await expect(page.getByText(`Move ${first.name}`)).toBeHidden();
  await expect(blip).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(blip).not.toBeFocused();
});

test("zooms into a quadrant and out of it", async ({ talkradar, radarPage, page }) => {
  const radar = await talkradar.getRadar();
  const [first] = radar.blips;
  if (!first) throw new Error("The radar is empty.");
  await radarPage.open();
  await radarPage.blip(nameOfBlip(radar, first)).focus();
  await page.keyboard.press("z");
  await expect(page).toHaveURL(`/?quadrant=${first.quadrant}`);
  const elsewhere = radar.blips.find(({ quadrant }) => quadrant !== first.quadrant);
  if (!elsewhere) throw new Error("All blips are in one quadrant.");
  await expect(radarPage.blip(nameOfBlip(radar, elsewhere))).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL("/");
  await expect(radarPage.blip(nameOfBlip(radar, elsewhere))).toBeVisible();
});

/** Presses Tab until the focus is there: a person would not count either. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The Tab key does not lead to ${target}.`);
}
