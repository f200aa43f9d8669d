import { expect, test } from "./fixtures";
import { nameIn, nameOfBlip } from "./pages/radar-page";

test("keeps the team's ring when notes are read again, with what they now suggest beside it", async ({
  talkradar,
  radarPage,
  page,
}) => {
  const blip = talkradar.claimBlip();
  const radar = await talkradar.getRadar();
  const ring = blip.ring === "assess" ? "trial" : "assess";
  await radarPage.open(`/?technology=${blip.slug}`);
  const panel = radarPage.panel(blip.name);
  await panel.form.decide({ ring: nameIn(radar.rings, ring), rationale: "The team has met.", person: "Ada Byron" });
  await expect(panel.outcome).toContainText("is now in");
  expect(await talkradar.runSeedScript()).toContain("Nothing has changed.");

  const said = `We moved away from ${blip.name} and advise against it: avoid ${blip.name}.`;
  const takeOut = talkradar.addNote("added.md", `# Harbour Days 2027\n\n## A second look - Ines Marlow\n\n${said}\n`);
  try {
    expect(await talkradar.runSeedScript()).toContain("1 new note, 0 changed");
    await page.reload();
    await expect(radarPage.blip(nameOfBlip(radar, { ...blip, ring }))).toBeVisible();
    await expect(panel.teamsRing).toContainText(nameIn(radar.rings, ring));
    await expect(panel.teamsRing).toContainText("The team has met.");
    const { proposal, quotes } = await talkradar.getTechnology(blip.slug);
    expect(quotes.filter(({ note }) => note.name === "added.md").map(({ verdict }) => verdict?.ring)).toContain("hold");
    if (!proposal) throw new Error("The notes suggest nothing any more.");
    await expect(panel.suggestion).toContainText(nameIn(radar.rings, proposal.ring));
    for (const reason of proposal.reasons) await expect(panel.suggestion).toContainText(reason);
    await expect(panel.suggestion).toContainText("That is another ring than the team chose.");
    await expect(panel.quotes).toContainText(said);
  } finally {
    takeOut();
    await talkradar.runSeedScript();
  }

  await page.reload();
  await expect(panel.teamsRing).toContainText("The team has met.");
  await expect(panel.quotes).not.toContainText(said);
  await expect(panel.history.getByRole("listitem")).toHaveCount(1);
});
