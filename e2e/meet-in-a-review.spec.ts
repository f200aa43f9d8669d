import { readFile } from "node:fs/promises";
import { expect, firstOf, test } from "./meeting";
import { nameOfBlip } from "./pages/radar-page";
import type { ReviewPage } from "./pages/review-page";
import { publishFromMinutes } from "./publish-from-minutes";

test.describe.configure({ timeout: 180_000 });

test("three people vote, disagree, vote again, decide, park, read the minutes and publish, through a restart and a lost connection", async ({
  own,
  lead,
  openBrowser,
}) => {
  const { address, items, room: ada } = await lead("Ada Byron", 3);
  const [ben, cy, screen] = await Promise.all([
    openBrowser(address),
    openBrowser(address),
    openBrowser(`${address}/screen`),
  ]);
  await ben.join("Ben Ito");
  await cy.join("Cy Moreau");
  for (const room of [ada, ben, cy]) await expect(room.people.getByRole("listitem")).toHaveCount(3);
  const everyone = [ada, ben, cy, screen];
  const item = firstOf(items);

  await ada.button("Start the review").click();
  await expectItem(everyone, item.name);
  await ada.startVote();
  await ada.vote("Trial");
  await ben.vote("Trial", "A month of it in one team.");
  await expect(screen.text("2 of 3 have voted")).toBeVisible();

  await own.restart();
  for (const { banner } of [ada, ben, cy]) await expect(banner).toBeHidden({ timeout: 30_000 });
  await expect(ben.text("Vote cast: Trial.")).toBeVisible();
  await cy.vote("Hold", "The bill doubled.");
  await expect(ada.text("3 of 3 have voted")).toBeVisible();
  await ada.button("Reveal the votes").click();
  for (const room of everyone) await expect(room.text("2 Trial, 1 Hold; spread medium.").first()).toBeVisible();
  await expect(ada.text("The bill doubled.").first()).toBeVisible();

  await ada.startVote();
  await expect(ben.castVote).toBeVisible();
  await ben.page.context().setOffline(true);
  await expect(ben.banner).toBeVisible();
  await ben.sendVote("Trial");
  await expect(ben.text("your vote is kept here")).toBeVisible();
  await ada.vote("Trial");
  await cy.vote("Trial", "With a limit on the bill.");
  // Who has lost the connection is away after a while, and is waited for no more.
  await expect(ada.text(/^2 of [23] have voted$/)).toBeVisible();
  await ben.page.context().setOffline(false);
  await expect(ben.text("Vote cast: Trial.")).toBeVisible();
  await expect(ben.banner).toBeHidden();
  await expect(ada.text("3 of 3 have voted")).toBeVisible();
  await ada.button("Reveal the votes").click();
  for (const room of everyone) await expect(room.text("3 Trial; all agree.").first()).toBeVisible();

  await expect(ada.decideRing("Trial")).toBeChecked();
  await expect(ada.rationale).toHaveValue(/With a limit on the bill\./);
  await ada.rationale.fill("One team has run it for a month; the bill gets a limit.");
  await ada.decideForm.getByRole("combobox", { name: "Owner" }).fill("Cy Moreau");
  await ada.decideForm.getByRole("button", { name: "In 6 months" }).click();
  await ada.decide.click();
  for (const room of everyone) await expect(room.text("the bill gets a limit").first()).toBeVisible();
  await expect(screen.page.getByRole("img", { name: /: in Trial\.$/ })).toBeVisible();
  expect((await own.getTechnology(item.slug)).placement).toMatchObject({ to: "trial", person: "Ada Byron" });

  await ada.next.click();
  await expectItem(everyone, items[1]?.name ?? "");
  await ada.park("Nobody here has seen its bill.");
  for (const room of everyone) await expect(room.text("Nobody here has seen its bill.")).toBeVisible();
  await ada.end();
  for (const room of [ada, ben, cy]) await expect(room.text("This review has ended.")).toBeVisible();
  await expect(ben.text("1 decided, 1 parked, 0 skipped, 1 not taken up.")).toBeVisible();
  await expectMinutes(ben, item.name);

  await ada.page.getByRole("link", { name: "Read the minutes" }).click();
  await publishFromMinutes(ada.page, "What three people said", "Ada Byron");
  await ben.page.goto(ada.page.url());
  const published = nameOfBlip(await own.getRadar(), { ...item, ring: "trial" });
  await ben.page.getByRole("link", { name: published, exact: true }).click();
  await expect(ben.page.getByText("the bill gets a limit")).toBeVisible();
});

async function expectItem(rooms: readonly ReviewPage[], name: string): Promise<void> {
  for (const { item } of rooms) await expect(item).toHaveText(name);
}

/** What the minutes say of a review that went so, as a page and as a file. */
async function expectMinutes({ page }: ReviewPage, name: string): Promise<void> {
  await page.getByRole("link", { name: "Read the minutes" }).click();
  const decided = page.getByRole("region", { name: "Decided" });
  await expect(decided.getByRole("heading", { name })).toBeVisible();
  for (const words of [
    "the bill gets a limit",
    "Vote 1: 2 Trial, 1 Hold; spread medium.",
    "Vote 2: 3 Trial; all agree.",
    "Cy Moreau looks after it.",
    "“With a limit on the bill.”",
  ]) {
    await expect(decided.getByText(words)).toBeVisible();
  }
  await expect(page.getByRole("region", { name: "Parked" })).toContainText("Nobody here has seen its bill.");
  await expect(page.getByRole("region", { name: "Not taken up" }).getByRole("listitem")).toHaveCount(1);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as Markdown" }).click();
  const file = await readFile(await (await download).path(), "utf8");
  expect(file).toContain(`### ${name}: Trial`);
  expect(file).toContain("Nobody here has seen its bill.");
}
