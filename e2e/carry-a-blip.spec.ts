import type { BlipView, RadarView } from "@/domain/radar/views";
import { expect, test } from "./fixtures";
import { middleOf, touch } from "./pages/hands";
import { nameIn, nameOfBlip } from "./pages/radar-page";

const RATIONALE = "Two teams run it since spring.";

test("sees where a blip would land, and puts it back with Escape", async ({ talkradar, radarPage, page }) => {
  const radar = await talkradar.getRadar();
  const [blip] = radar.blips;
  if (!blip) throw new Error("The radar is empty.");
  await radarPage.open();
  const mark = radarPage.blip(nameOfBlip(radar, blip));
  const from = await middleOf(mark);
  const to = await middleOf(radarPage.blip(nameOfBlip(radar, farFrom(radar, blip))));
  const landing = page.locator("[data-landing]");
  const card = page.getByRole("tooltip");
  await mark.hover();
  await expect(card).toBeVisible();
  await expect(landing).toBeHidden();
  const beside = await middleOf(card);
  await expect(async () => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(beside.x, beside.y, { steps: 16 });
    await expect(mark).toHaveAttribute("data-dragged", { timeout: 500 });
  }).toPass();
  await expect(card, "what is said of it would hide where it goes").toBeHidden();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await expect(landing).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(landing).toBeHidden();
  await page.mouse.up();
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect.poll(async () => Math.round((await middleOf(mark)).x)).toBe(Math.round(from.x));
});

test("carries a blip that was picked up before what that takes had come", async ({ talkradar, radarPage, page }) => {
  const radar = await talkradar.getRadar();
  const [blip] = radar.blips;
  if (!blip) throw new Error("The radar is empty.");
  let letThemCome = () => {};
  const wanted = new Promise<void>((resolve) => {
    letThemCome = resolve;
  });
  await radarPage.open();
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await wanted;
    await route.continue();
  });
  const from = await middleOf(radarPage.blip(nameOfBlip(radar, blip)));
  const to = await middleOf(radarPage.blip(nameOfBlip(radar, farFrom(radar, blip))));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  letThemCome();
  await expect(async () => {
    await page.mouse.move(to.x + 3, to.y);
    await page.mouse.move(to.x, to.y);
    await expect(page.locator("[data-landing]")).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Escape");
  await page.mouse.up();
});

test("carries a blip to another quadrant, and takes that back with Ctrl-Z after closing the panel", async ({
  talkradar,
  radarPage,
  page,
}) => {
  const blip = talkradar.claimBlip();
  const radar = await talkradar.getRadar();
  const goal = farFrom(radar, blip);
  const place = { quadrant: goal.quadrant, ring: goal.ring };
  await radarPage.open();
  const home = radarPage.blip(nameOfBlip(radar, blip));
  await radarPage.drag(home, radarPage.blip(nameOfBlip(radar, goal)));
  const { form, root, outcome } = radarPage.panel(blip.name);
  await expect(form.ring(nameIn(radar.rings, place.ring))).toBeChecked();
  const moved = radarPage.blip(nameOfBlip(radar, { ...blip, ...place }));
  await expect(moved, "it is seen there before it is saved").toBeVisible();
  await form.rationale.fill(RATIONALE);
  await form.person.fill("Ada Byron");
  await form.save.click();
  await expect(outcome).toContainText("is now in");
  await root.getByRole("button", { name: "Close" }).click();
  const toast = page.getByRole("region", { name: "Last move" });
  await expect(toast).toContainText(`${blip.name} is now in ${nameIn(radar.rings, place.ring)}`);
  await expect(moved).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(radarPage.blip(nameOfBlip(radar, blip)), "it is drawn anew in its own quadrant").toBeFocused();
  const { history } = await talkradar.getTechnology(blip.slug);
  expect(history).toHaveLength(2);
  expect(history[0]).toMatchObject({ from: place.ring, to: null });
});

test("shows on the circle what is chosen in the form, before it is saved", async ({ talkradar, radarPage, page }) => {
  const radar = await talkradar.getRadar();
  const [blip] = radar.blips;
  if (!blip) throw new Error("The radar is empty.");
  const ring = radar.rings.find(({ id }) => id !== blip.ring);
  if (!ring) throw new Error("The radar has one ring only.");
  await radarPage.open();
  await radarPage.blip(nameOfBlip(radar, blip)).focus();
  await page.keyboard.press("m");
  await page.keyboard.press("m");
  const { form } = radarPage.panel(blip.name);
  await form.ring(ring.name).check();
  await expect(radarPage.blip(nameOfBlip(radar, { ...blip, ring: ring.id }))).toBeVisible();
  await form.cancel.click();
  await expect(radarPage.blip(nameOfBlip(radar, blip))).toBeVisible();
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true });

  test("picks a blip up by staying on it, and carries it to another ring", async ({ talkradar, radarPage, page }) => {
    const radar = await talkradar.getRadar();
    const [blip] = radar.blips;
    if (!blip) throw new Error("The radar is empty.");
    const goal = farFrom(radar, blip);
    await radarPage.open();
    const mark = radarPage.blip(nameOfBlip(radar, blip));
    await expect(mark).toHaveAttribute("tabindex", /./);
    const [from, to] = [await middleOf(mark), await middleOf(radarPage.blip(nameOfBlip(radar, goal)))];
    const finger = await touch(page);
    await finger.press(from);
    await expect(page.locator("[data-dragged]")).toHaveCount(1);
    for (const share of [0.25, 0.5, 0.75, 1]) {
      await finger.move({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    }
    await expect(page.locator("[data-landing]")).toBeVisible();
    await finger.lift();
    const { form } = radarPage.panel(blip.name);
    await expect(form.ring(nameIn(radar.rings, goal.ring))).toBeChecked();
    await form.cancel.click();
    await expect(mark).toBeVisible();
  });

  test("scrolls the page with a finger that moves on at once", async ({ talkradar, radarPage, page }) => {
    const radar = await talkradar.getRadar();
    const [blip] = radar.blips;
    if (!blip) throw new Error("The radar is empty.");
    await radarPage.open();
    const mark = radarPage.blip(nameOfBlip(radar, blip));
    await expect(mark).toHaveAttribute("tabindex", /./);
    const from = await middleOf(mark);
    const finger = await touch(page);
    await finger.press(from);
    for (const distance of [30, 60, 90]) await finger.move({ x: from.x, y: from.y - distance });
    await finger.lift();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.locator("[data-dragged]")).toHaveCount(0);
  });
});

/** Another blip whose quadrant and ring are both other ones. */
function farFrom({ blips }: RadarView, { quadrant, ring }: BlipView): BlipView {
  const far = blips.find((blip) => blip.quadrant !== quadrant && blip.ring !== ring);
  if (!far) throw new Error("All blips stand in one row.");
  return far;
}
