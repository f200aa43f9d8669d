import { expect, test } from "./fixtures";
import { nameIn, nameOfBlip } from "./pages/radar-page";

test("finds a technology by a part of its name, and keeps the search in the address", async ({ radarPage, page }) => {
  await radarPage.open();
  await radarPage.search.fill("kuberN");
  await expect(page).toHaveURL("/?q=kuberN");
  await expect(radarPage.shown).toHaveText(/^1 of \d+ blips$/);
  await expect(radarPage.list("Platforms").getByRole("listitem")).toHaveText(/Kubernetes$/);
  await expect(radarPage.list("Tools")).toBeHidden();

  await page.reload();
  await expect(radarPage.search).toHaveValue("kuberN");
  await expect(radarPage.shown).toHaveText(/^1 of \d+ blips$/);
});

test("combines filters, each of which back takes away", async ({ talkradar, radarPage, page }) => {
  const radar = await talkradar.getRadar();
  const [quadrant] = radar.quadrants;
  const [ring] = radar.rings;
  if (!quadrant || !ring) throw new Error("The radar has no quadrants or no rings.");
  const inQuadrant = radar.blips.filter((blip) => blip.quadrant === quadrant.id);
  const inBoth = inQuadrant.filter((blip) => blip.ring === ring.id);
  const all = radar.blips.length;
  await radarPage.open();
  await radarPage.filter("Quadrant", quadrant.name).click();
  await expect(radarPage.shown).toHaveText(`${inQuadrant.length} of ${all} blips`);
  await radarPage.filter("Ring", ring.name).click();
  await expect(page).toHaveURL(`/?quadrant=${quadrant.id}&ring=${ring.id}`);
  await expect(radarPage.shown).toHaveText(`${inBoth.length} of ${all} blips`);
  await expect(radarPage.list(quadrant.name).getByRole("link", { name: inBoth[0]?.name ?? "" })).toBeVisible();
  await page.goBack();
  await expect(radarPage.shown).toHaveText(`${inQuadrant.length} of ${all} blips`);
  await page.goBack();
  await expect(radarPage.shown).toHaveText(`${all} blips`);
});

test("looks into one quadrant alone, where only its blips can be reached", async ({ talkradar, radarPage, page }) => {
  const radar = await talkradar.getRadar();
  await radarPage.open();
  // The middle of the link is within the arc that its words stand on.
  await radarPage.circle(radar).getByRole("link", { name: "Tools, zoom" }).getByText("Tools").click();
  await expect(page).toHaveURL("/?quadrant=tools");
  for (const blip of radar.blips) {
    await expect(radarPage.blip(nameOfBlip(radar, blip))).toBeVisible({ visible: blip.quadrant === "tools" });
  }
});

test("says that nothing matches, and what would", async ({ talkradar, radarPage, page }) => {
  const all = (await talkradar.getRadar()).blips.length;
  await radarPage.open("/?q=no+such+thing&ring=hold");
  await expect(page.getByText("Nothing on the radar matches")).toBeVisible();
  await page.getByRole("link", { name: "Show everything" }).click();
  await expect(radarPage.shown).toHaveText(`${all} blips`);
});

test("shows the same as a table, sorted as one likes", async ({ talkradar, radarPage, page }) => {
  const radar = await talkradar.getRadar();
  await radarPage.open();
  await page.getByRole("link", { name: "Show as a table" }).click();
  const table = page.getByRole("table", { name: "Technologies on the radar" });
  await expect(table.getByRole("row")).toHaveCount(radar.blips.length + 1);
  const names = radar.blips.map(({ name }) => name).sort((a, b) => a.localeCompare(b, "en"));
  await table.getByRole("button", { name: "Name" }).click();
  await expect(table.getByRole("rowheader")).toHaveText(names);
  await table.getByRole("button", { name: "Name" }).click();
  await expect(table.getByRole("rowheader")).toHaveText([...names].reverse());
  await expect(table.getByRole("columnheader", { name: "Name" })).toHaveAttribute("aria-sort", "descending");
  const [blip] = radar.blips;
  if (!blip) throw new Error("The radar is empty.");
  await expect(table.getByRole("row").filter({ hasText: blip.name }).first()).toContainText(
    nameIn(radar.rings, blip.ring),
  );
});
