import { expectNoBarrier } from "./expect-no-barrier";
import { expect, test } from "./fixtures";
import { TechnologyContent } from "./pages/technology-content";

test("takes a technology off the radar with a reason, finds it among what retired, and has it back", async ({
  talkradar,
  page,
}) => {
  const blip = talkradar.claimBlip();
  await page.goto(`/technologies/${blip.slug}`);
  const technology = new TechnologyContent(page.getByRole("main"), blip.name);
  await page.getByRole("button", { name: "Retire it" }).click();
  const form = page.getByRole("form", { name: `Retire ${blip.name}` });
  await form.getByRole("button", { name: "Take it off the radar" }).click();
  await expect(form.getByLabel("Rationale")).toHaveAccessibleDescription(/Please say why/);
  await expectNoBarrier(page, [1280]);
  await form.getByLabel("Rationale").fill("Its makers gave it up.");
  await form.getByLabel("Your name").fill("Ada Byron");
  await form.getByRole("button", { name: "Take it off the radar" }).click();
  await expect(technology.outcome).toHaveText(`${blip.name} has left the radar.`);
  await expect(page.getByRole("button", { name: "Bring it back" })).toBeFocused();
  await expect(technology.teamsRing).toContainText("Retired: off the radar.");
  await expect(technology.teamsRing).toContainText("Its makers gave it up.");

  await page.goto("/");
  await page.getByText(/^Retired\s*\d+$/).click();
  const entry = page.getByRole("group").filter({ hasText: "Off the radar by decision" });
  await expect(entry.getByRole("link", { name: blip.name })).toContainText("Ada Byron");
  expect((await talkradar.getRadar()).blips.map(({ slug }) => slug)).not.toContain(blip.slug);

  await entry.getByRole("link", { name: blip.name }).click();
  await page.goto(`/technologies/${blip.slug}`);
  await page.getByRole("button", { name: "Bring it back" }).click();
  const back = page.getByRole("form", { name: `Bring back ${blip.name}` });
  await back.getByLabel("Rationale").fill("Others took it over.");
  await back.getByRole("button", { name: "Bring it back" }).click();
  await expect(technology.outcome).toHaveText(`${blip.name} is back on the radar, where the notes suggest.`);
  await page.getByRole("button", { name: "Undo: back to off the radar" }).click();
  await expect(technology.outcome).toHaveText(`${blip.name} has left the radar.`);
  await page.getByRole("button", { name: "Undo: back to no decision" }).click();
  await expect(technology.outcome).toHaveText(`${blip.name} is back on the radar, where the notes suggest.`);
  await expect(technology.history.getByRole("listitem")).toHaveCount(4);
  const { history } = await talkradar.getTechnology(blip.slug);
  expect(history.map(({ retired }) => retired)).toEqual([false, true, false, true]);
});
