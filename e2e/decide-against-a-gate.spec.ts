import type { Page } from "@playwright/test";
import { expect, firstOf, test } from "./meeting";
import { SettingsPage } from "./pages/settings-page";

test("a decision against the team's rule asks for a word on why, and is then made", async ({ lead, own }) => {
  const { items, room, address } = await lead("Ada Byron", 1);
  const { page } = room;
  await askForSources(page, "9");
  try {
    await page.goto(address);
    await room.button("Start the review").click();
    await expect(page.getByRole("region", { name: "What we want to see first" })).toContainText("not met");
    await room.decideRing("Adopt").check();
    await room.rationale.fill("We have run it for years.");
    await room.decide.click();
    const why = room.decideForm.getByRole("textbox", { name: "Why all the same?" });
    await expect(why).toBeFocused();
    await why.fill("We are the ninth source.");
    await room.decide.click();
    await expect(room.text("The agenda is cleared.")).toBeVisible();
    expect((await own.getTechnology(firstOf(items).slug)).placement).toMatchObject({ to: "adopt" });
    await page.goto(`${address}/minutes`);
    await expect(page.getByText("Against what the team asks of Adopt: We are the ninth source.")).toBeVisible();
  } finally {
    await askForSources(page, "");
  }
});

/** Sets how many first-hand sources Adopt wants; for all who use the radar. */
async function askForSources(page: Page, count: string): Promise<void> {
  await page.goto("/settings");
  const settings = new SettingsPage(page);
  await settings.part("Adopt").getByLabel("First-hand sources wanted").fill(count);
  await settings.saveAs("Ada Byron");
  await expect(settings.outcome).toContainText("Saved");
}
