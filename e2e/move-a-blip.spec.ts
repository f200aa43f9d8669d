import type { BlipView, RadarView } from "@/domain/radar/views";
import { expect, test } from "./fixtures";
import { nameIn, nameOfBlip } from "./pages/radar-page";
import { TechnologyContent } from "./pages/technology-content";

const RATIONALE = "Two teams run it since spring, and neither was woken up by it.";

test("moves a blip with a reason, and finds both again after a reload", async ({ talkradar, radarPage, page }) => {
  const blip = talkradar.claimBlip();
  const radar = await talkradar.getRadar();
  const [first, second] = otherRings(radar, blip);
  await radarPage.open();
  await radarPage.blip(nameOfBlip(radar, blip)).click();
  const panel = radarPage.panel(blip.name);
  await panel.form.decide({ ring: nameIn(radar.rings, first), rationale: RATIONALE, person: "Ada Byron" });
  await expect(panel.outcome).toHaveText(`${blip.name} is now in ${nameIn(radar.rings, first)}.`);
  const moved = radarPage.blip(nameOfBlip(radar, { ...blip, ring: first }));
  await expect(moved).toBeVisible();

  await page.reload();
  await expect(moved).toBeVisible();
  await expect(panel.teamsRing).toContainText(nameIn(radar.rings, first));
  await panel.form.decide({ ring: nameIn(radar.rings, second), rationale: "On second thoughts.", person: "Ben Ito" });
  await expect(panel.outcome).toHaveText(`${blip.name} is now in ${nameIn(radar.rings, second)}.`);

  await page.reload();
  await expect(panel.suggestion).toContainText(nameIn(radar.rings, blip.ring));
  const entries = panel.history.getByRole("listitem");
  await expect(entries).toHaveCount(2);
  const today = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
  await expect(entries.first()).toContainText("On second thoughts.");
  await expect(entries.first()).toContainText(`Ben Ito, ${today.format(new Date())}`);
  await expect(entries.first()).toContainText(
    new RegExp(`Moved from\\s*${nameIn(radar.rings, first)}.*to\\s*${nameIn(radar.rings, second)}`),
  );
  await expect(entries.last()).toContainText("Placed in");
  await expect(entries.last()).toContainText(RATIONALE);
  await expect(entries.last()).toContainText("Ada Byron");
});

test("moves a technology on its own page, and takes it back", async ({ talkradar, page }) => {
  const blip = talkradar.claimBlip();
  const radar = await talkradar.getRadar();
  const [first, second] = otherRings(radar, blip).map((ring) => nameIn(radar.rings, ring));
  await page.goto(`/technologies/${blip.slug}`);
  const technology = new TechnologyContent(page.getByRole("main"), blip.name);
  await technology.form.decide({ ring: first ?? "", rationale: RATIONALE, person: "Ada Byron" });
  await expect(technology.outcome).toHaveText(`${blip.name} is now in ${first}.`);
  await technology.form.opener.click();
  await expect(technology.form.person).toHaveValue("Ada Byron");
  await technology.form.ring(second ?? "").check();
  await technology.form.rationale.fill("Tried once more.");
  await technology.form.save.click();
  await expect(technology.outcome).toHaveText(`${blip.name} is now in ${second}.`);
  await page.getByRole("button", { name: `Undo: back to ${first}` }).click();
  await expect(technology.outcome).toHaveText(`${blip.name} is now in ${first}.`);
  await expect(technology.history.getByRole("listitem")).toHaveCount(3);
});

test("is told at once that there is no network, and loses nothing", async ({ talkradar, page, context }) => {
  const blip = talkradar.claimBlip();
  const radar = await talkradar.getRadar();
  const [ring = ""] = otherRings(radar, blip).map((each) => nameIn(radar.rings, each));
  await page.goto(`/technologies/${blip.slug}`);
  const { form, outcome } = new TechnologyContent(page.getByRole("main"), blip.name);
  await form.fill({ ring, rationale: "", person: "Ada Byron" });
  await form.save.click();
  await expect(form.root.getByText("Please say why")).toBeVisible();
  await form.rationale.fill(RATIONALE);
  await expect(form.root.getByText("Please say why")).toBeHidden();
  await context.setOffline(true);
  await form.save.click();
  await expect(form.root.getByRole("alert")).toContainText("The server cannot be reached.");
  await context.setOffline(false);
  await form.save.click();
  await expect(outcome).toHaveText(`${blip.name} is now in ${ring}.`);
});

test("is not offered to undo what somebody else has decided since", async ({ talkradar, page }) => {
  const blip = talkradar.claimBlip();
  const radar = await talkradar.getRadar();
  const [first, second] = otherRings(radar, blip);
  await page.goto(`/technologies/${blip.slug}`);
  const technology = new TechnologyContent(page.getByRole("main"), blip.name);
  await technology.form.decide({ ring: nameIn(radar.rings, first ?? ""), rationale: RATIONALE, person: "Ada Byron" });
  const undo = page.getByRole("button", { name: "Undo: back to" });
  await expect(undo).toBeVisible();
  const theirs = { ring: second, rationale: "It is dear.", version: 1, person: "Ben Ito" };
  await page.request.put(`/api/technologies/${blip.slug}/placement`, { data: theirs });
  const since = page.getByText(`Somebody has decided since: ${nameIn(radar.rings, second ?? "")}.`);
  await expect(since).toBeVisible();
  await expect(undo).toBeHidden();
});

test("drags a blip to another ring, is asked why, and may leave it where it was", async ({ talkradar, radarPage }) => {
  const blip = talkradar.claimBlip();
  const radar = await talkradar.getRadar();
  const [target] = otherRings(radar, blip);
  await radarPage.open();
  const home = radarPage.blip(nameOfBlip(radar, blip));
  const neighbour = radar.blips.find(({ quadrant, ring }) => quadrant === blip.quadrant && ring === target);
  if (!neighbour) throw new Error(`Nothing stands in ${target} of ${blip.quadrant}.`);
  const to = radarPage.blip(nameOfBlip(radar, neighbour));
  await radarPage.drag(home, to);
  const { form, outcome } = radarPage.panel(blip.name);
  await expect(form.ring(nameIn(radar.rings, target))).toBeChecked();
  await form.cancel.click();
  await expect(home).toBeVisible();
  expect((await talkradar.getTechnology(blip.slug)).history).toEqual([]);

  await radarPage.drag(home, to);
  await form.rationale.fill(RATIONALE);
  await form.person.fill("Ada Byron");
  await form.save.click();
  await expect(outcome).toHaveText(`${blip.name} is now in ${nameIn(radar.rings, target)}.`);
  await expect(radarPage.blip(nameOfBlip(radar, { ...blip, ring: target }))).toBeVisible();
  expect((await talkradar.getTechnology(blip.slug)).placement).toMatchObject({ to: target, rationale: RATIONALE });
});

test("is told beside the field what a decision lacks, and nothing is moved until it has it", async ({
  talkradar,
  radarPage,
}) => {
  const blip = talkradar.claimBlip();
  const radar = await talkradar.getRadar();
  const [target] = otherRings(radar, blip);
  await radarPage.openPanel(blip.slug);
  const { form, outcome } = radarPage.panel(blip.name);
  await form.opener.click();
  await form.save.click();
  await expect(form.root).toContainText("Please choose a ring.");
  await form.ring(nameIn(radar.rings, target)).check();
  await form.rationale.fill("   ");
  await form.save.click();
  await expect(form.rationale).toHaveAccessibleDescription(/Please say why/);
  await expect(form.rationale).toBeFocused();
  await form.rationale.fill("x".repeat(2001));
  await form.save.click();
  await expect(form.person).toHaveAccessibleDescription(/Please give your name/);
  await form.person.fill("Ada Byron");
  await form.save.click();
  await expect(form.rationale).toHaveAccessibleDescription(/under 2,000 characters/);
  expect((await talkradar.getTechnology(blip.slug)).history).toEqual([]);
  await form.rationale.fill(RATIONALE);
  await form.save.click();
  await expect(outcome).toHaveText(`${blip.name} is now in ${nameIn(radar.rings, target)}.`);
});

test("sees where a blip would go while choosing, and it goes back when nothing is decided", async ({
  talkradar,
  radarPage,
}) => {
  const blip = talkradar.claimBlip();
  const radar = await talkradar.getRadar();
  const [target] = otherRings(radar, blip);
  await radarPage.openPanel(blip.slug);
  const { form } = radarPage.panel(blip.name);
  await form.opener.click();
  await form.ring(nameIn(radar.rings, target)).check();
  await expect(radarPage.blip(nameOfBlip(radar, { ...blip, ring: target }))).toBeVisible();
  await form.cancel.click();
  await expect(radarPage.blip(nameOfBlip(radar, blip))).toBeVisible();
  expect((await talkradar.getTechnology(blip.slug)).history).toEqual([]);
});

/** Ids of the rings that a blip is not in. */
function otherRings({ rings }: RadarView, { ring }: BlipView): [string, string, string] {
  const [first, second, third] = rings.map(({ id }) => id).filter((id) => id !== ring);
  if (!first || !second || !third) throw new Error("The radar has fewer than four rings.");
  return [first, second, third];
}
