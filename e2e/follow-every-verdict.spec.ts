import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import type { BlipView, QuoteView, RadarView } from "@/domain/radar/views";
import { expect, test } from "./fixtures";
import { nameOfBlip, type RadarPage } from "./pages/radar-page";
import { ROOT } from "./served-app";

/** The example notes, and real ones where they lie beside the project. */
const FOLDERS = [join(ROOT, "notes"), join(ROOT, "../shared/notes")];
const QUADRANTS = ["Techniques", "Platforms", "Tools", "Languages & Frameworks"];
/** Blips are taken in turn by so many tests a quadrant, so that each ends in good time. */
const TURNS = 2;

let takeOut: readonly (() => void)[] = [];

test.beforeAll(async ({ talkradar }) => {
  test.setTimeout(300_000);
  const there = FOLDERS.filter((folder) => existsSync(folder));
  if (there.length < FOLDERS.length) console.log("../shared/notes is not there: following the example notes alone.");
  takeOut = there.flatMap(listNotes).map(({ name, text }) => talkradar.addNote(name, text));
  await talkradar.seedAgain();
});

test.afterAll(async ({ talkradar }) => {
  test.setTimeout(300_000);
  for (const take of takeOut) take();
  await talkradar.seedAgain();
});

for (const quadrant of QUADRANTS) {
  for (let turn = 0; turn < TURNS; turn += 1) {
    test(`goes from each blip in ${quadrant} to its sentence in the whole note, and back (${turn + 1} of ${TURNS})`, async ({
      talkradar,
      radarPage,
      page,
    }) => {
      test.setTimeout(900_000);
      const radar = await talkradar.getRadar();
      const id = radar.quadrants.find(({ name }) => name === quadrant)?.id;
      const blips = radar.blips.filter((blip) => blip.quadrant === id && blip.proposal !== null);
      expect(blips.length).toBeGreaterThan(0);
      await radarPage.open();
      for (const blip of blips.filter((_, index) => index % TURNS === turn)) {
        const [quote] = (await talkradar.getTechnology(blip.slug)).quotes;
        if (!quote?.verdict) throw new Error(`${blip.name} stands on the radar without a sentence.`);
        await test.step(blip.name, () => followAndReturn({ radar, radarPage, page }, blip, quote));
      }
    });
  }
}

interface At {
  readonly radar: RadarView;
  readonly radarPage: RadarPage;
  readonly page: Page;
}

async function followAndReturn({ radar, radarPage, page }: At, blip: BlipView, quote: QuoteView): Promise<void> {
  const link = radarPage.blip(nameOfBlip(radar, blip));
  await link.focus();
  await page.keyboard.press("Enter");
  const panel = radarPage.panel(blip.name);
  const figure = panel.quotes.getByRole("figure").first();
  await expect(figure.getByRole("blockquote")).toHaveText(quote.text);
  await figure.getByRole("link", { name: `Read it in ${quote.note.name}` }).click();
  await expect(page.getByRole("heading", { level: 1, name: quote.note.name })).toBeVisible();
  await expect(page.locator("mark#quote")).toBeInViewport();
  await expect(page.locator("mark#quote")).toBeFocused();
  expect(lettersOf(await readFollowed(page.locator("#note-text")))).toBe(lettersOf(quote.text));
  await page.goBack();
  await expect(panel.heading).toBeVisible();
  // What the server has drawn hears keys as soon as the scripts are there.
  await expect(async () => {
    await page.keyboard.press("Escape");
    await expect(panel.root).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  await expect(link).toBeFocused();
}

/** The text from the first marked piece of what was followed to the last: emphasis within a sentence parts its mark. */
function readFollowed(text: Locator): Promise<string> {
  return text.evaluate((whole) => {
    const pieces = [...whole.querySelectorAll("mark[class*=followed]")];
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) return "";
    const range = document.createRange();
    range.setStartBefore(first);
    range.setEndAfter(last);
    return range.toString();
  });
}

/** Signs of Markdown at a sentence's ends lie outside of what is marked. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

function listNotes(folder: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ name: path.replaceAll("/", "-"), text: readFileSync(join(folder, path), "utf8") }));
}
