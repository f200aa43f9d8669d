import type { Page } from "@playwright/test";
import { expectNoBarrier } from "./expect-no-barrier";
import { expect, test } from "./fixtures";

const NAME = "long-days.md";
const SENTENCE = "We use Kubernetes for every lighthouse, and would choose it again at once.";

/** A megabyte of Markdown: hundreds of talks with lists, code and a table each; one sentence far down tells. */
function makeLongNote(): string {
  const talks = Array.from({ length: 420 }, (_, index) => {
    const words = Array.from(
      { length: 30 },
      (_, at) => `- Point ${at} of talk ${index}, with some **words** about tides.\n`,
    );
    const telling = index === 300 ? `\n${SENTENCE}\n` : "";
    const code =
      "\n```sh\n# no heading, but a remark\n\ntide --at noon\n```\n\n| hour | tide |\n|---|---|\n| 1 | low |\n";
    return `## Tides, part ${index} - Ida Storm\n\n${words.join("")}${telling}${code}`;
  });
  return `# Long Days 2026\n\n${talks.join("\n")}`;
}

test("leads to a sentence in a megabyte of Markdown, shown as Markdown, and on to the other parts", async ({
  page,
  talkradar,
}) => {
  test.slow();
  const text = makeLongNote();
  const takeOut = talkradar.addNote(NAME, text);
  try {
    await talkradar.seedAgain();
    await page.goto("/technologies/kubernetes");
    const quote = page.getByRole("figure").filter({ hasText: SENTENCE }).first();
    await quote.getByRole("link", { name: `Read it in ${NAME}` }).click();
    await expect(page.getByRole("heading", { level: 1, name: NAME })).toBeVisible();
    await expect(page.locator("mark#quote")).toHaveText(SENTENCE);
    await expect(page.locator("mark#quote")).toBeInViewport();
    await expect(
      page
        .locator("#note-text")
        .getByRole("heading", { name: /^Tides, part/ })
        .first(),
    ).toBeVisible();
    await expect(page.locator("#note-text table").first()).toBeVisible();
    await expect(page.locator("#note-text pre").first()).toContainText("# no heading, but a remark");
    await page.getByRole("link", { name: "Kubernetes", exact: true }).first().click();
    await expect(page).toHaveURL("/technologies/kubernetes");
    await page.goBack();
    await expect(page.locator("mark#quote")).toHaveText(SENTENCE);

    await expectTalksOfThisPart(page);
    await expectNoBarrier(page);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 720 });
    const parts = page.getByRole("navigation", { name: "Parts of this note", exact: true });
    const next = parts.locator("a[rel=next]");
    const address = await next.getAttribute("href");
    await next.click();
    await expect(page).toHaveURL(address ?? "");
    await expect(page.locator("mark#quote")).toHaveCount(0);
    await expectTalksOfThisPart(page);
    await page.getByRole("link", { name: "Show it raw, with line numbers" }).click();
    await expect(page.getByRole("region", { name: "Text of the note" })).toHaveText(text);
  } finally {
    takeOut();
    await talkradar.seedAgain();
  }
});

/** The outline leads to the talks that stand on the page, and to no others. */
async function expectTalksOfThisPart(page: Page): Promise<void> {
  const outline = page.getByRole("navigation", { name: "Talks in this note" });
  const first = outline.getByRole("link", { name: /^Tides, part/ }).first();
  const anchors = await outline
    .locator("a[href^='#']")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
  expect(anchors.length).toBeGreaterThan(5);
  const missing = await page.evaluate((ids) => ids.filter((id) => document.getElementById(id) === null), anchors);
  expect(missing).toEqual([]);
  await first.click();
  await expect(page.locator(`[id="${anchors[0]}"]`)).toBeInViewport();
}
