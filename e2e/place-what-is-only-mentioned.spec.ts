import { expect, test } from "./fixtures";
import { nameOfBlip } from "./pages/radar-page";

test("lists what notes only name, counted, and places one from there", async ({ talkradar, radarPage, page }) => {
  const technology = talkradar.claimMentioned();
  const radar = await talkradar.getRadar();
  await radarPage.open();
  const summary = radarPage.mentioned.getByText("Only mentioned");
  await expect(summary).toHaveText(`Only mentioned ${radar.mentioned.length}`);
  await summary.click();
  await expect(radarPage.mentioned.getByRole("listitem")).toHaveCount(radar.mentioned.length);
  const entry = radarPage.mentioned.getByRole("link", { name: technology.name });
  await entry.click();

  const panel = radarPage.panel(technology.name);
  await expect(panel.suggestion).toContainText("Nothing: they name it and say nothing on whether to use it.");
  await panel.form.decide({ ring: "Assess", rationale: "It comes up in every talk.", person: "Ada Byron" });
  const blip = radarPage.blip(nameOfBlip(radar, { ...technology, ring: "assess" }));
  await expect(panel.outcome).toHaveText(`${technology.name} is now in Assess.`);
  await expect(blip).toBeVisible();
  await expect(entry).toBeHidden();

  await page.reload();
  await expect(blip).toBeVisible();
  await expect(panel.teamsRing).toContainText("It comes up in every talk.");
  await expect(summary).toHaveText(`Only mentioned ${radar.mentioned.length - 1}`);
});
