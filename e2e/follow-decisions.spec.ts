import { readFileSync } from "node:fs";
import { expect, test } from "./alone";
import { expectNoBarrier } from "./expect-no-barrier";
import { TechnologyContent } from "./pages/technology-content";

test.use({ alone: "follow-decisions" });

test("decides against the team’s rule with a word on why and the sentence it rests on, and finds it all again", async ({
  talkradar,
  page,
}) => {
  const before = await page.request.get(`${talkradar.url}/api/settings`);
  const { settings, version } = await before.json();
  settings.rings[0].gateSources = 3;
  await page.request.put("/api/settings", { data: { settings, version, person: "Ben Ito" } });
  const radar = await talkradar.getRadar();
  const blip = radar.blips.find(({ ring, strongestQuote }) => ring === "trial" && strongestQuote !== null);
  if (!blip) throw new Error("Nothing is suggested for trial.");

  await page.goto(`/technologies/${blip.slug}`);
  const technology = new TechnologyContent(page.getByRole("main"), blip.name);
  const { form } = technology;
  await form.fill({ ring: "Adopt", rationale: "We run it ourselves.", person: "Ada Byron" });
  await expect(form.root).toContainText(/Adopt wants three first-hand sources; there (?:is|are) (?:none|one|two)\./);
  await form.save.click();
  const why = form.root.getByRole("textbox", { name: "Why all the same" });
  await expect(why).toHaveAccessibleDescription(/Say why it belongs there all the same/);
  await expect(why).toBeFocused();
  await why.fill("Our own pilot is no talk.");
  await form.root.getByText("Cite what it rests on").click();
  await form.root.getByRole("checkbox").first().check();
  await expectNoBarrier(page, [1280]);
  await form.save.click();
  await expect(technology.outcome).toHaveText(`${blip.name} is now in Adopt.`);
  const entry = technology.history.getByRole("listitem").first();
  await expect(entry).toContainText("Against the team’s rule, because: Our own pilot is no talk.");
  await entry.getByText("Rests on 1 sentence").click();
  await expect(entry.getByRole("blockquote")).toHaveText(blip.strongestQuote ?? "");

  await technology.history.getByRole("link", { name: "Everything decided about it" }).click();
  await expect(page).toHaveURL(`${talkradar.url}/audit?technology=${blip.slug}`);
  await expect(page.getByRole("main")).toContainText(`${blip.name} Placed in Adopt.`);
  await expect(page.getByRole("main")).toContainText("Our own pilot is no talk.");
  const corrections = page.getByRole("link", { name: `What was put right about ${blip.name}` });
  await expect(corrections).toHaveAttribute("href", `/corrections?technology=${blip.slug}`);
  await page.getByRole("link", { name: "Show all" }).click();
  await page.getByLabel("Person").selectOption("Ben Ito");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/person=Ben/);
  await expect(page.getByRole("main")).toContainText("Ring Adopt wants 3 first-hand sources.");
  await expect(page.getByRole("main")).not.toContainText("Placed in Adopt.");
});

test("takes what was decided along as a file that a spreadsheet reads as words", async ({ talkradar, page }) => {
  const blip = talkradar.claimBlip();
  const formula = '=HYPERLINK("http://x.example")';
  const decision = { ring: "hold", rationale: formula, version: 0, person: "Cy" };
  await page.request.put(`/api/technologies/${blip.slug}/placement`, { data: decision });
  await page.goto("/audit?person=Cy");
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("radar-decisions.csv");
  const csv = readFileSync(await download.path(), "utf8");
  expect(csv.trimEnd().split("\n")).toHaveLength(2);
  expect(csv).toContain(`"'=HYPERLINK(""http://x.example"")"`);
  const json = await page.request.get("/api/audit?person=Cy&format=json");
  expect((await json.json()).entries).toMatchObject([{ technology: { slug: blip.slug }, why: formula, to: "Hold" }]);
});
