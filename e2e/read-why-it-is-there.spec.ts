import { expect, test } from "./fixtures";
import { nameIn, nameOfBlip } from "./pages/radar-page";

// Low, so that a sentence far down in a note is out of sight until it is scrolled to.
test.use({ viewport: { width: 1280, height: 480 } });

const SENTENCE = "We have been running Kubernetes in production for six years and would choose it again.";
const TALK = "Keeping clusters boring";

test("goes from a blip to the sentence, the talk, the note and back", async ({ talkradar, radarPage, page }) => {
  const radar = await talkradar.getRadar();
  const technology = await talkradar.getTechnology("kubernetes");
  await radarPage.open();
  const blip = radar.blips.find(({ slug }) => slug === "kubernetes");
  if (!blip) throw new Error("Kubernetes is not on the radar.");
  await radarPage.blip(nameOfBlip(radar, blip)).click();

  const panel = radarPage.panel("Kubernetes");
  await expect(panel.heading).toBeVisible();
  await expect(panel.teamsRing).toContainText("Not decided yet.");
  await expect(panel.suggestion).toContainText(nameIn(radar.rings, blip.ring));
  for (const reason of blip.proposal?.reasons ?? []) await expect(panel.suggestion).toContainText(reason);

  const quote = panel.quotes.getByRole("figure").filter({ hasText: SENTENCE }).first();
  await expect(quote.getByRole("blockquote")).toHaveText(SENTENCE);
  const verdict = technology.quotes.find(({ text }) => text === SENTENCE)?.verdict;
  if (!verdict) throw new Error("The sentence carries no verdict.");
  const { start, end } = verdict.cue;
  await expect(
    quote
      .locator("mark")
      .filter({ hasText: SENTENCE.slice(start, end) })
      .first(),
  ).toBeVisible();
  await expect(quote).toContainText(nameIn(radar.rings, verdict.ring));

  const talk = panel.talks.getByRole("listitem").filter({ has: page.getByRole("link", { name: TALK, exact: true }) });
  await expect(talk).toContainText("Ines Marlow");
  await expect(talk).toContainText("Harbour Days 2026");
  await expect(talk.getByRole("link", { name: /^Slides/ })).toHaveAttribute(
    "href",
    "https://example.com/slides/boring-clusters",
  );
  await expect(talk.getByRole("link", { name: /^Video/ })).toHaveAttribute(
    "href",
    "https://example.com/watch/boring-clusters",
  );

  await talk.getByRole("link", { name: TALK, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: TALK })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Ines Marlow");
  const onTalk = page
    .getByRole("region", { name: "Technologies", exact: true })
    .getByRole("listitem")
    .filter({ hasText: SENTENCE });
  await onTalk.getByRole("link", { name: "Read it in harbour-days.md" }).first().click();

  await expect(page.getByRole("heading", { level: 1, name: "harbour-days.md" })).toBeVisible();
  const followed = page.locator("mark#quote");
  await expect(followed).toHaveText(SENTENCE);
  await expect(followed).toBeInViewport();

  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: TALK })).toBeVisible();
  await page.goBack();
  await expect(panel.heading).toBeVisible();
  await page.goBack();
  await expect(panel.root).toBeHidden();
  await expect(radarPage.circle(radar)).toBeVisible();
});

test("lands on a sentence far down in the note, which is marked and in view", async ({ talkradar, page }) => {
  const { quotes } = await talkradar.getTechnology("apache-activemq");
  const quote = quotes.find(({ text }) => text.includes("advise against ActiveMQ"));
  if (!quote) throw new Error("The sentence about ActiveMQ is not there.");
  await page.goto("/technologies/apache-activemq");
  await page.getByRole("link", { name: "Read it in harbour-days.md" }).first().click();
  const followed = page.locator("mark#quote");
  await expect(followed).toHaveText(quote.text);
  await expect(followed).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  const [mark, text] = await followed.evaluate((element) => [
    getComputedStyle(element).backgroundColor,
    getComputedStyle(element.parentElement ?? element).backgroundColor,
  ]);
  expect(mark).not.toBe(text);
});

test("shows a note as it was written", async ({ talkradar, page }) => {
  const { quotes } = await talkradar.getTechnology("kubernetes");
  const id = quotes[0]?.note.id ?? "";
  const note = (await (await page.request.get(`/api/notes/${id}`)).json()) as { text: string };
  await page.goto(`/notes/${id}`);
  await page.getByRole("link", { name: "Show it raw, with line numbers" }).click();
  const raw = page.getByRole("region", { name: "Text of the note" }).locator("pre");
  await expect(raw).toBeVisible();
  expect(await raw.textContent()).toBe(note.text);
});
