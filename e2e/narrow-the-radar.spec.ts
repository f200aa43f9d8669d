import { type Facet, listFacetIds, type RadarFacets } from "@/domain/radar/facets";
import { expect, test } from "./fixtures";
import type { Talkradar } from "./talkradar";

async function getFacets({ url }: Talkradar): Promise<RadarFacets> {
  const response = await fetch(`${url}/api/radar/facets`);
  expect(response.status).toBe(200);
  return (await response.json()) as RadarFacets;
}

/** How many blips one value of a facet, or another, applies to. */
function countWith(facets: RadarFacets, facet: Facet, ...ids: readonly string[]): number {
  return facets.slugs.filter((slug) => listFacetIds(facets, slug, facet).some((id) => ids.includes(id))).length;
}

test("narrows by speakers, either of two, and clears all in one go", async ({ talkradar, radarPage, page }) => {
  const facets = await getFacets(talkradar);
  const [first, second] = facets.values.speaker;
  if (!first || !second) throw new Error("The notes name too few speakers.");
  const all = (await talkradar.getRadar()).blips.length;
  await radarPage.open();
  await page.getByRole("link", { name: "More filters" }).click();
  await page.locator("summary").filter({ hasText: "Speaker" }).click();
  const speakers = page.getByRole("group", { name: "Speaker" });
  await speakers.getByRole("checkbox", { name: first.name }).check();
  await expect(radarPage.shown).toHaveText(`${countWith(facets, "speaker", first.id)} of ${all} blips`);
  await speakers.getByRole("checkbox", { name: second.name }).check();
  await expect(page).toHaveURL(`/?speaker=${first.id}&speaker=${second.id}&filters=all`);
  await speakers.getByRole("checkbox", { name: second.name }).uncheck();
  await speakers.getByRole("checkbox", { name: first.name }).uncheck();
  await expect(radarPage.shown).toHaveText(`${all} blips`);
  await expect(speakers.getByRole("checkbox", { name: first.name })).toBeFocused();
  for (const { name } of [first, second]) await speakers.getByRole("checkbox", { name }).check();
  const both = countWith(facets, "speaker", first.id, second.id);
  await expect(radarPage.shown).toHaveText(`${both} of ${all} blips`);

  const circle = radarPage.circle(await talkradar.getRadar());
  await expect(circle.locator("[data-blip]")).toHaveCount(all);
  await page.getByRole("link", { name: "Hide what does not match" }).click();
  await expect(circle.locator("[data-blip]")).toHaveCount(both);
  await page.reload();
  await expect(circle.locator("[data-blip]")).toHaveCount(both);
  await expect(speakers.getByRole("checkbox", { name: first.name })).toBeChecked();
  await page.getByRole("link", { name: "Clear 2 filters" }).click();
  await expect(radarPage.shown).toHaveText(`${all} blips`);
});

test("shows in the field what is searched for, when a link or the way back has changed it", async ({
  radarPage,
  page,
}) => {
  await radarPage.open();
  await radarPage.search.pressSequentially("kube");
  await expect(page).toHaveURL("/?q=kube");
  await page.getByRole("link", { name: "Clear the filter" }).click();
  await expect(page).toHaveURL("/");
  await expect(radarPage.search).toHaveValue("");
  await page.goBack();
  await expect(radarPage.search).toHaveValue("kube");
});

test("says what to give up where nothing is left", async ({ talkradar, radarPage, page }) => {
  const all = (await talkradar.getRadar()).blips.length;
  await radarPage.open("/?event=none-of-these&ring=adopt&q=no+such");
  await expect(page.getByText("Nothing on the radar matches")).toBeVisible();
  for (const way of ["Look in all rings", "From every event", "Show everything"]) {
    await expect(page.getByRole("link", { name: way })).toBeVisible();
  }
  await page.getByRole("link", { name: "Show everything" }).click();
  await expect(radarPage.shown).toHaveText(`${all} blips`);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("narrows by an event and by two rings", async ({ talkradar, radarPage, page }) => {
    const facets = await getFacets(talkradar);
    const [event] = facets.values.event;
    if (!event) throw new Error("The notes name no event.");
    const radar = await talkradar.getRadar();
    const all = radar.blips.length;
    await radarPage.open();
    await page.getByRole("link", { name: "More filters" }).click();
    await page.locator("summary").filter({ hasText: "Event" }).click();
    await page.getByRole("checkbox", { name: event.name }).check();
    await page.getByRole("button", { name: "Apply" }).click();
    const count = countWith(facets, "event", event.id);
    await expect(radarPage.shown).toHaveText(count === all ? `${all} blips` : `${count} of ${all} blips`);
    await radarPage.open();
    const [first, second] = radar.rings;
    await radarPage.filter("Ring", first?.name ?? "").click();
    await radarPage.filter("Ring", second?.name ?? "").click();
    const within = radar.blips.filter(({ ring }) => ring === first?.id || ring === second?.id).length;
    await expect(radarPage.shown).toHaveText(`${within} of ${all} blips`);
  });
});
