import { test as base, expect } from "./fixtures";
import { nameOfBlip } from "./pages/radar-page";

const test = base.extend<{
  readonly withoutDatabase: { readonly begin: () => Promise<void>; readonly end: () => Promise<void> };
}>({
  withoutDatabase: async ({ talkradar: { gate } }, use) => {
    await use({ begin: gate.shut, end: gate.open });
    await gate.open();
  },
});

test("is told that a page cannot be made just now, and tries again", async ({
  radarPage,
  page,
  withoutDatabase,
  talkradar,
}) => {
  const radar = await talkradar.getRadar();
  await withoutDatabase.begin();
  await radarPage.open();
  await expect(page.getByRole("alert").filter({ hasText: "This page could not be made just now." })).toBeVisible();
  expect((await page.request.get("/api/health")).status()).toBe(503);
  await withoutDatabase.end();
  await expect.poll(async () => (await page.request.get("/api/health")).status()).toBe(200);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(radarPage.circle(radar)).toBeVisible();
});

test("is told in the panel, and tries again there", async ({ radarPage, withoutDatabase, talkradar }) => {
  const radar = await talkradar.getRadar();
  const [blip] = radar.blips;
  if (!blip) throw new Error("The radar is empty.");
  await radarPage.open();
  await withoutDatabase.begin();
  await radarPage.blip(nameOfBlip(radar, blip)).click();
  const waiting = radarPage.panel("Technology").root;
  await expect(waiting.getByRole("alert")).toContainText("The database does not answer.", { timeout: 30_000 });
  await withoutDatabase.end();
  await waiting.getByRole("button", { name: "Try again" }).click();
  await expect(radarPage.panel(blip.name).heading).toBeVisible();
});

test("loses nothing that was written when the database is away while saving", async ({
  radarPage,
  withoutDatabase,
  talkradar,
}) => {
  const blip = talkradar.claimBlip();
  const radar = await talkradar.getRadar();
  const ring = blip.ring === "adopt" ? "Trial" : "Adopt";
  await radarPage.open(`/?technology=${blip.slug}`);
  const { form, outcome } = radarPage.panel(blip.name);
  await form.fill({ ring, rationale: "Worth keeping.", person: "Ada Byron" });
  await withoutDatabase.begin();
  await form.save.click();
  await expect(form.root.getByRole("alert")).toContainText("The database does not answer.");
  await expect(form.rationale).toHaveValue("Worth keeping.");
  await expect(radarPage.blip(nameOfBlip(radar, blip))).toBeVisible();
  await withoutDatabase.end();
  await form.save.click();
  await expect(outcome).toHaveText(`${blip.name} is now in ${ring}.`);
});
