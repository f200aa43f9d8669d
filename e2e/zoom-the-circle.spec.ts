import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { middleOf, touch } from "./pages/hands";
import { nameOfBlip } from "./pages/radar-page";

test("zooms with Ctrl and the wheel around the pointer, and leaves the page's own wheel alone", async ({
  talkradar,
  radarPage,
  page,
}) => {
  const radar = await talkradar.getRadar();
  await radarPage.open();
  const circle = radarPage.circle(radar);
  const [blip] = radar.blips;
  if (!blip) throw new Error("The radar is empty.");
  const mark = radarPage.blip(nameOfBlip(radar, blip));
  const before = await middleOf(mark);
  await page.mouse.move(before.x, before.y);
  await expect(page.getByRole("tooltip")).toBeVisible();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await expect(circle).toHaveAttribute("viewBox", "-420 -420 840 840");
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.keyboard.down("Control");
  await expect(async () => {
    await page.mouse.wheel(0, -100);
    await expect(page).toHaveURL(/at=/, { timeout: 500 });
  }).toPass();
  await page.keyboard.up("Control");
  expect(await sideOf(page)).toBeLessThan(840);
  const after = await middleOf(mark);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(3);

  await page.reload();
  expect(await sideOf(page)).toBeLessThan(840);
  await page.getByRole("button", { name: "Show all of the radar" }).click();
  await expect(circle).toHaveAttribute("viewBox", "-420 -420 840 840");
  await expect(page).toHaveURL("/");
});

test("moves an enlarged circle under the hand", async ({ radarPage, page }) => {
  await radarPage.open("/?at=-100,-100,200");
  const circle = page.locator("svg[role=group]");
  await circle.hover();
  const { x, y } = await middleOf(circle);
  await expect(async () => {
    await page.mouse.move(x, y - 200);
    await page.mouse.down();
    await page.mouse.move(x + 150, y - 200, { steps: 6 });
    await page.mouse.up();
    await expect(page).not.toHaveURL(/at=-100/, { timeout: 500 });
  }).toPass();
  expect(await sideOf(page)).toBe(200);
});

test("zooms by keys and buttons, also within a quadrant, and says so", async ({ talkradar, radarPage, page }) => {
  const radar = await talkradar.getRadar();
  const [blip] = radar.blips;
  if (!blip) throw new Error("The radar is empty.");
  const name = radar.quadrants.find(({ id }) => id === blip.quadrant)?.name;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await radarPage.open();
  await radarPage.blip(nameOfBlip(radar, blip)).focus();
  await page.keyboard.press("+");
  await expect.poll(() => sideOf(page)).toBe(560);
  await expect(page.getByText("All of the radar, enlarged 1.5 times")).toBeAttached();
  await page.keyboard.press("-");
  await expect.poll(() => sideOf(page)).toBe(840);
  await page.keyboard.press("z");
  await expect.poll(() => sideOf(page)).toBe(468);
  await expect(page.getByText(`${name} is shown`)).toBeAttached();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => sideOf(page)).toBe(312);
  await page.getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(() => sideOf(page)).toBe(468);
  await radarPage.blip(nameOfBlip(radar, blip)).focus();
  await page.keyboard.press("0");
  await expect.poll(() => sideOf(page)).toBe(840);
  await expect(page.getByRole("button", { name: "Zoom out" })).toHaveAttribute("aria-disabled", "true");
});

test.describe("with fingers", () => {
  test.use({ hasTouch: true });

  test("zooms by two fingers", async ({ radarPage, page }) => {
    await radarPage.open();
    const circle = page.locator("svg[role=group]");
    await circle.hover();
    const { x, y } = await middleOf(circle);
    const fingers = await touch(page);
    await expect(async () => {
      await fingers.press({ x: x - 40, y }, { x: x + 40, y });
      for (const reach of [60, 80, 100, 120]) await fingers.move({ x: x - reach, y }, { x: x + reach, y });
      await fingers.lift();
      await expect(page).toHaveURL(/at=/, { timeout: 500 });
    }).toPass();
    expect(await sideOf(page)).toBeLessThan(600);
  });
});

/** How much of the radar is shown, in px of the radar. */
async function sideOf(page: Page): Promise<number> {
  const viewBox = await page.locator("svg[role=group]").getAttribute("viewBox");
  return Number(viewBox?.split(" ")[2]);
}
