import { expectNoBarrier } from "./expect-no-barrier";
import { expect, firstOf, test } from "./meeting";

test.use({ contextOptions: { reducedMotion: "reduce" } });
test.describe.configure({ timeout: 240_000 });

test("meets none on the list of reviews, nor where one is made", async ({ page }) => {
  await page.goto("/review");
  await page.getByRole("button", { name: "Nominate a technology" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectNoBarrier(page);
  await page.keyboard.press("Escape");
  await expectNoBarrier(page);
});

test("meets none at the door, in the room, on the shared screen and in the minutes", async ({ lead, openBrowser }) => {
  const { address, items, room: ada } = await lead("Ada Byron", 2);
  const [ben, screen] = await Promise.all([openBrowser(address), openBrowser(`${address}/screen`)]);
  await expect(ben.button("Join")).toBeVisible();
  await expectNoBarrier(ben.page);
  await expectNoBarrier(screen.page, [1920, 1440]);
  await expectNoBarrier(ada.page);
  await ben.join("Ben Ito");
  await ada.button("Start the review").click();
  await expect(ben.item).toHaveText(firstOf(items).name);
  await expect(ben.page.getByRole("heading", { name: "What was said, word for word" })).toBeVisible();
  await expectNoBarrier(ben.page);
  await expectNoBarrier(screen.page, [1920, 1440]);
  await ada.startVote();
  await ben.vote("Trial", "It held.");
  await expectNoBarrier(ben.page);
  await expectNoBarrier(screen.page, [1920, 1440]);
  await ada.button("Reveal the votes").click();
  await expect(ada.decideForm).toBeVisible();
  await expectNoBarrier(ada.page);
  await expectNoBarrier(ben.page);
  await expectNoBarrier(screen.page, [1920, 1440]);
  await ada.decide.click();
  await expect(ada.next).toBeVisible();
  await expectNoBarrier(ada.page);
  await expectNoBarrier(screen.page, [1920, 1440]);
  await ada.button("Keys for whoever leads").click();
  await expectNoBarrier(ada.page, [1440]);
  await ada.page.keyboard.press("Escape");
  await ada.end();
  await ben.page.getByRole("link", { name: "Read the minutes" }).click();
  await expect(ben.page.getByRole("region", { name: "Decided" })).toBeVisible();
  await expectNoBarrier(ben.page);
});

test("a voter joins, votes and changes the vote with the keyboard alone, and hears each step", async ({
  lead,
  openBrowser,
}) => {
  const { address, items, room: ada } = await lead("Ada Byron", 1);
  const { page, ballotRing, text } = await openBrowser(address).then((room) => ({
    page: room.page,
    ballotRing: (name: string) => room.ballotRing(name),
    text: (words: string) => room.text(words),
  }));
  const heard = page.getByRole("status");
  await page.getByRole("textbox", { name: "Your name" }).focus();
  await page.keyboard.type("Ben Ito");
  await page.keyboard.press("Enter");
  await ada.button("Start the review").click();
  const { name } = firstOf(items);
  await expect(heard.filter({ hasText: `On the table: ${name}.` })).toHaveCount(1);
  await page.getByRole("link", { name: "Minutes so far" }).focus();
  await ada.startVote();
  await expect(heard.filter({ hasText: "The vote has started." })).toHaveCount(1);
  await expect(page.getByRole("link", { name: "Minutes so far" })).toBeFocused();
  await ballotRing("Adopt").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(ballotRing("Trial")).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(text("Vote cast: Trial.")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(text("Vote cast: Assess.")).toBeVisible();
  await ada.button("Reveal the votes").click();
  await expect(heard.filter({ hasText: "The votes are shown: 1 Assess." })).toHaveCount(1);
  await expect(ada.decideRing("Assess")).toBeChecked();
  // Nothing is drafted for a ring that no sentence and no comment speaks for.
  await ada.rationale.fill("Worth a look at what it would mean for us.");
  await ada.decide.click();
  await expect(heard.filter({ hasText: `Decided: ${name} is in Assess.` })).toHaveCount(1);
});
