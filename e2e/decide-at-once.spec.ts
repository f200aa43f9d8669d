import type { Browser, Page } from "@playwright/test";
import type { BlipView } from "@/domain/radar/views";
import { expect, test } from "./fixtures";
import { TechnologyContent } from "./pages/technology-content";
import { waitForScripts } from "./wait-for-scripts";

interface Party {
  readonly page: Page;
  readonly person: string;
  readonly ring: string;
  readonly rationale: string;
  readonly technology: TechnologyContent;
}

const WISHES = [
  { person: "Ada Byron", ring: "Trial", rationale: "It held in the pilot." },
  { person: "Ben Ito", ring: "Assess", rationale: "Nobody has looked at its bill." },
] as const;

test("of two who move a blip at once, one is told, sees both reasons and may insist", async ({
  talkradar,
  browser,
}) => {
  const blip = talkradar.claimBlip();
  const parties = await meet(browser, talkradar.url, blip);
  const { first, second } = await decideAtOnce(parties);
  await expect(second.technology.form.stale).toContainText(first.person);
  await expect(second.technology.form.stale).toContainText(first.ring);
  await expect(second.technology.form.stale).toContainText(first.rationale);
  await expect(second.technology.form.rationale).toHaveValue(second.rationale);
  expect((await talkradar.getTechnology(blip.slug)).history).toHaveLength(1);

  await second.technology.form.stale.getByRole("button", { name: `Move to ${second.ring} anyway` }).click();
  await expect(second.technology.outcome).toHaveText(`${blip.name} is now in ${second.ring}.`);
  await first.page.reload();
  const entries = first.technology.history.getByRole("listitem");
  await expect(entries.first()).toContainText(second.rationale);
  await expect(entries.last()).toContainText(first.rationale);
  await expect(entries).toHaveCount(2);
});

test("who was told may also let the other's decision stand", async ({ talkradar, browser }) => {
  const blip = talkradar.claimBlip();
  const parties = await meet(browser, talkradar.url, blip);
  const { first, second } = await decideAtOnce(parties);
  await second.technology.form.stale.getByRole("button", { name: `Keep ${first.ring}` }).click();
  await expect(second.technology.form.root).toBeHidden();
  await expect(second.technology.teamsRing).toContainText(first.rationale);
  expect((await talkradar.getTechnology(blip.slug)).history).toHaveLength(1);
});

test("who is still writing is told at once that someone else has decided, and keeps what is written", async ({
  talkradar,
  page,
}) => {
  const blip = talkradar.claimBlip();
  await page.goto(`/technologies/${blip.slug}`);
  const { form } = new TechnologyContent(page.getByRole("main"), blip.name);
  await form.fill(WISHES[0]);
  const theirs = { ring: "hold", rationale: "It is dear.", version: 0, person: "Ben Ito" };
  await page.request.put(`/api/technologies/${blip.slug}/placement`, { data: theirs });
  await expect(form.root).toContainText("Ben Ito put it in Hold just now.");
  await expect(form.rationale).toHaveValue(WISHES[0].rationale);
  await form.save.click();
  await expect(form.stale).toContainText("It is dear.");
});

/** Two browsers that know nothing of each other, with the same technology open and a decision written down in each. */
async function meet(browser: Browser, baseURL: string, { slug, name }: BlipView): Promise<readonly Party[]> {
  return Promise.all(
    WISHES.map(async (wish) => {
      const context = await browser.newContext({ baseURL });
      const page = waitForScripts(await context.newPage());
      await page.goto(`/technologies/${slug}`);
      const technology = new TechnologyContent(page.getByRole("main"), name);
      await technology.form.fill(wish);
      return { ...wish, page, technology };
    }),
  );
}

/** Both save; whose decision was written first is for the database to say. */
async function decideAtOnce(parties: readonly Party[]): Promise<{ first: Party; second: Party }> {
  await Promise.all(parties.map(({ technology }) => technology.form.save.click()));
  const told = await Promise.all(
    parties.map(async ({ technology }) => {
      const { stale } = technology.form;
      await expect(stale.or(technology.outcome.filter({ hasText: "is now in" }))).toBeVisible();
      return stale.isVisible();
    }),
  );
  const first = parties[told.indexOf(false)];
  const second = parties[told.indexOf(true)];
  if (!first || !second) throw new Error("One of the two should have been told, and only one.");
  return { first, second };
}
