import { expect } from "@playwright/test";
import type { RadarView } from "@/domain/radar/views";
import { nameOfBlip, RadarPage } from "./pages/radar-page";
import { TechnologyContent } from "./pages/technology-content";
import { test } from "./wait-for-scripts";

// Against the app as `npm start` serves it on a fresh checkout. Nothing is changed here: all workers share it.

test("finds the radar of the example notes full in every ring and quadrant", async ({ page, request }) => {
  const radar: RadarView = await (await request.get("/api/radar")).json();
  expect(radar.totals.notes).toBeGreaterThanOrEqual(8);
  for (const { id } of radar.quadrants) expect(radar.blips.map(({ quadrant }) => quadrant)).toContain(id);
  for (const { id } of radar.rings) expect(radar.blips.map(({ ring }) => ring)).toContain(id);
  expect(radar.mentioned.length).toBeGreaterThan(0);
  const radarPage = new RadarPage(page);
  await radarPage.open();
  for (const blip of radar.blips) await expect(radarPage.blip(nameOfBlip(radar, blip))).toBeVisible();
});

test("finds behind each ring a sentence, which stands word for word in its note", async ({ page, request }) => {
  const radar: RadarView = await (await request.get("/api/radar")).json();
  for (const { id } of radar.rings) {
    const blip = radar.blips.find(({ ring }) => ring === id);
    if (!blip) throw new Error(`There is no blip in ${id}.`);
    await page.goto(`/technologies/${blip.slug}`);
    const said = new TechnologyContent(page.getByRole("main"), blip.name).quotes.getByRole("figure");
    const quote = said.filter({ hasText: blip.strongestQuote ?? "" }).first();
    await expect(quote.getByRole("blockquote")).toHaveText(blip.strongestQuote ?? "");
    await quote.getByRole("link", { name: /^Read it in/ }).click();
    await expect(page.locator("mark#quote")).toHaveText(blip.strongestQuote ?? "");
    await expect(page.locator("mark#quote")).toBeInViewport();
  }
});
