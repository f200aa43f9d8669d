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
    return { nonce, isWhole: "content-length" in answer.headers(), html: await answer.text() };
  };
  let sent = await load();
  // Others write to the same server while this goes on; only what is made anew comes in parts.
  await expect(async () => {
    sent = await load();
    expect(sent.isWhole).toBe(true);
  }).toPass();
  const next = await load();
  expect(next.nonce).not.toBe("");
  expect(next.nonce).not.toBe(sent.nonce);
  expect(next.html.replaceAll(next.nonce, sent.nonce)).toBe(sent.html);
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
