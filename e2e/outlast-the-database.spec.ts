import { test as base, expect } from "./fixtures";
import { nameOfBlip } from "./pages/radar-page";

interface Outage {
  readonly begin: () => Promise<void>;
  /** Resolves when the app has found its database again. */
  readonly end: () => Promise<void>;
}

const test = base.extend<{ readonly outage: Outage }>({
  outage: async ({ talkradar: { gate, url } }, use) => {
    const askHealth = async () => (await fetch(`${url}/api/health`)).status;
    const end = async () => {
      await gate.open();
      await expect.poll(askHealth).toBe(200);
    };
    await use({ begin: gate.shut, end });
    await end();
  },
});

test("is told that a page cannot be made just now, and tries again", async ({ radarPage, page, outage, talkradar }) => {
  const radar = await talkradar.getRadar();
  await outage.begin();
  await radarPage.open();
  await expect(page.getByRole("alert").filter({ hasText: "This page could not be made just now." })).toBeVisible();
  expect((await page.request.get("/api/health")).status()).toBe(503);
  await outage.end();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(radarPage.circle(radar)).toBeVisible();
});

test("is told in the panel, and tries again there", async ({ radarPage, outage, talkradar }) => {
  const radar = await talkradar.getRadar();
  const [blip] = radar.blips;
  if (!blip) throw new Error("The radar is empty.");
  await radarPage.open();
  await outage.begin();
  await radarPage.blip(nameOfBlip(radar, blip)).click();
  const waiting = radarPage.panel("Technology").root;
  await expect(waiting.getByRole("alert")).toContainText("The database does not answer.", { timeout: 30_000 });
  await outage.end();
  await waiting.getByRole("button", { name: "Try again" }).click();
  await expect(radarPage.panel(blip.name).heading).toBeVisible();
});

test("loses nothing that was written when the database is away while saving", async ({
  radarPage,
  outage,
  talkradar,
}) => {
  const blip = talkradar.claimBlip();
  const ring = blip.ring === "adopt" ? "Trial" : "Adopt";
  await radarPage.openPanel(blip.slug);
  const { form, outcome } = radarPage.panel(blip.name);
  await form.fill({ ring, rationale: "Worth keeping.", person: "Ada Byron" });
  await outage.begin();
  await form.save.click();
  await expect(form.root.getByRole("alert")).toContainText("The database does not answer.");
  await expect(form.rationale).toHaveValue("Worth keeping.");
  await outage.end();
  expect((await talkradar.getTechnology(blip.slug)).history).toEqual([]);
  await form.save.click();
  await expect(outcome).toHaveText(`${blip.name} is now in ${ring}.`);
});
