import type { APIResponse } from "@playwright/test";
import { expect, test } from "./fixtures";
import { nameOfBlip, type RadarPage } from "./pages/radar-page";

test("shows four quadrants, four rings and every blip under its name", async ({ talkradar, radarPage, page }) => {
  const radar = await talkradar.getRadar();
  await radarPage.open();
  await expect(page.getByRole("heading", { level: 1, name: radar.radar.title })).toBeVisible();
  const circle = radarPage.circle(radar);
  expect(radar.quadrants).toHaveLength(4);
  for (const { id, name } of radar.quadrants) {
    await expect(circle.getByRole("link", { name: `${name}, zoom` })).toBeVisible();
    await expect(radarPage.list(name).getByRole("listitem")).toHaveCount(
      radar.blips.filter(({ quadrant }) => quadrant === id).length,
    );
  }
  expect(radar.rings).toHaveLength(4);
  for (const { id, name } of radar.rings) {
    const count = radar.blips.filter(({ ring }) => ring === id).length;
    expect(count).toBeGreaterThan(0);
    await expect(radarPage.filter("Ring", `${name} ${count}`)).toBeVisible();
  }
  for (const blip of radar.blips)
    await expect(circle.getByRole("link", { name: nameOfBlip(radar, blip), exact: true })).toBeVisible();
  await expect(circle.getByRole("link")).toHaveCount(radar.blips.length + radar.quadrants.length);
});

test("keeps every blip where it is from load to load", async ({ radarPage, page }) => {
  await radarPage.open();
  const before = await listBlips(radarPage);
  expect(before.length).toBeGreaterThan(8);
  await page.reload();
  expect(await listBlips(radarPage)).toEqual(before);
});

test("is sent again as it was made while nothing is written, under another nonce", async ({ request }) => {
  const load = async () => {
    const answer = await request.get("/");
    const nonce = /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "")?.[1] ?? "";
    return { nonce, isWhole: isWhole(answer), html: await answer.text() };
  };
  let [sent, next] = [await load(), await load()];
  // Others write to the same server meanwhile.
  await expect(async () => {
    [sent, next] = [await load(), await load()];
    expect([sent.isWhole, next.isWhole]).toEqual([true, true]);
  }).toPass();
  expect(next.nonce).not.toBe("");
  expect(next.nonce).not.toBe(sent.nonce);
  expect(next.html.replaceAll(next.nonce, sent.nonce)).toBe(sent.html);
});

test("is painted before its scripts are fetched", async ({ page }) => {
  await expect(async () => {
    const answer = await page.goto("/");
    expect(answer !== null && isWhole(answer)).toBe(true);
  }).toPass();
  const { paintedMs, fetchedMs } = await page.evaluate(() => ({
    paintedMs: performance.getEntriesByName("first-paint")[0]?.startTime ?? Number.NaN,
    fetchedMs: (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ initiatorType }) => initiatorType === "script")
      .map(({ startTime }) => startTime),
  }));
  expect(fetchedMs.length).toBeGreaterThan(3);
  expect(Math.min(...fetchedMs)).toBeGreaterThan(paintedMs);
});

/** A page from memory is sent in one piece, one that is made anew in several. */
function isWhole(answer: Pick<APIResponse, "headers">): boolean {
  return "content-length" in answer.headers();
}

for (const path of ["/", "/talks"])
  test(`lets no page of somebody else's hold on to a window with ${path}`, async ({ request }) => {
    const openerPolicy = async (headers: Record<string, string>) =>
      (await request.get(path, { headers })).headers()["cross-origin-opener-policy"];
    // Twice, since the second answer may come from memory.
    for (const _ of [1, 2]) {
      expect(await openerPolicy({ "sec-fetch-site": "cross-site" })).toBe("same-origin");
      expect(await openerPolicy({ "sec-fetch-site": "same-site" })).toBe("same-origin");
      expect(await openerPolicy({})).toBe("same-origin");
      expect(await openerPolicy({ "sec-fetch-site": "none" })).toBeUndefined();
      expect(await openerPolicy({ "sec-fetch-site": "same-origin" })).toBeUndefined();
    }
  });

test("draws each blip in its quadrant, the farther out the less it is for everyday use", async ({
  talkradar,
  radarPage,
}) => {
  const radar = await talkradar.getRadar();
  await radarPage.open();
  const drawn = await listBlips(radarPage);
  const reach = new Map<number, { nearest: number; farthest: number }>();
  for (const blip of radar.blips) {
    const spot = drawn.find(({ name }) => name === nameOfBlip(radar, blip));
    if (!spot) throw new Error(`${blip.name} is not on the circle.`);
    const quadrant = radar.quadrants.find(({ id }) => id === blip.quadrant)?.position;
    expect([spot.x > 0, spot.y > 0], blip.name).toEqual(SIDES[quadrant ?? -1]);
    const ring = radar.rings.find(({ id }) => id === blip.ring)?.position ?? -1;
    const distance = Math.hypot(spot.x, spot.y);
    const { nearest, farthest } = reach.get(ring) ?? { nearest: distance, farthest: distance };
    reach.set(ring, { nearest: Math.min(nearest, distance), farthest: Math.max(farthest, distance) });
  }
  for (const [ring, { farthest }] of reach) expect(farthest).toBeLessThan(reach.get(ring + 1)?.nearest ?? Infinity);
});

/** Whether a quadrant lies to the right of the centre, and whether below it: clockwise from the upper right. */
const SIDES: readonly (readonly [boolean, boolean])[] = [
  [true, false],
  [true, true],
  [false, true],
  [false, false],
];

/** Blips with the middle of their mark, in the drawing's own measure, from its centre. */
function listBlips({ page }: RadarPage): Promise<{ name: string | null; x: number; y: number }[]> {
  return page.locator("a[data-blip]").evaluateAll((links) =>
    links.map((link) => {
      const { x = 0, y = 0, width = 0, height = 0 } = link.getBoundingClientRect();
      const frame = link.closest("svg")?.getBoundingClientRect() ?? new DOMRect();
      return {
        name: link.getAttribute("aria-label"),
        x: x + width / 2 - frame.x - frame.width / 2,
        y: y + height / 2 - frame.y - frame.height / 2,
      };
    }),
  );
}
