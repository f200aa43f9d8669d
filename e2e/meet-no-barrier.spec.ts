import { expectNoBarrier } from "./expect-no-barrier";
import { expect, test } from "./fixtures";
import type { Talkradar } from "./talkradar";

const PAGES: Readonly<Record<string, (talkradar: Talkradar) => Promise<string>>> = {
  "the radar": async () => "/",
  "the radar with a panel": async () => "/?technology=kubernetes",
  "the radar as a table": async () => "/?view=table",
  "a quadrant": async () => "/?quadrant=platforms",
  "a search without result": async () => "/?q=no+such+thing",
  "a technology": async () => "/technologies/kubernetes",
  "a talk": async (talkradar) => `/talks/${(await firstQuote(talkradar)).talk?.id}`,
  "a note at a sentence": async (talkradar) => {
    const { note, span } = await firstQuote(talkradar);
    return `/notes/${note.id}?at=${span.start}-${span.end}#quote`;
  },
  "a raw note": async (talkradar) => `/notes/${(await firstQuote(talkradar)).note.id}?view=raw`,
  "the list of technologies": async () => "/technologies",
  "the list of talks": async () => "/talks",
  "the list of notes": async () => "/notes",
  "the list of events": async () => "/events",
  "the list of speakers": async () => "/speakers?year=2026",
  "a list of nothing": async () => "/talks?year=1999",
  "an event": async () => "/events/harbour-days-2026",
  "a speaker": async () => "/speakers/ines-marlow",
  "the search": async () => "/search",
  "what a search found": async () => "/search?q=production",
  "what is nearly called so": async () => "/search?q=kuberentes",
  "a search for nothing": async () => "/search?q=no+such+words",
  "the names to confirm": async () => "/suggestions",
  "the log of corrections": async () => "/corrections",
  "what is due": async () => "/due",
  "the decisions": async () => "/audit",
  "the settings": async () => "/settings",
  "an address with nothing": async () => "/nowhere",
};

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const [name, addressOf] of Object.entries(PAGES)) {
  test(`meets none at ${name}, in both themes and at each width`, async ({ talkradar, page }) => {
    await page.goto(await addressOf(talkradar));
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expectNoBarrier(page);
    await page.setViewportSize({ width: 390, height: 900 });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond, "what one would have to scroll sideways for").toBeLessThanOrEqual(0);
  });
}

test("reads every word where the system chooses the colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/technologies/kubernetes");
  const named = page.locator("figure mark:not([data-says])").first();
  await expect(named).toBeVisible();
  const [own, around] = await named.evaluate((mark) => [
    getComputedStyle(mark).color,
    getComputedStyle(mark.parentElement ?? mark).color,
  ]);
  expect(own).toBe(around);
});

test("has the way that it is on in sight on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/editions");
  await expect(page.getByRole("navigation", { name: "Main" }).locator("[aria-current]")).toBeInViewport({ ratio: 0.9 });
});

test("need not be scrolled sideways for the longest name", async ({ page, talkradar }) => {
  const { slug } = talkradar.claimBlip();
  const data = { kind: "rename", technology: slug, name: "W".repeat(120), seen: 0, person: "Ada Byron" };
  expect((await page.request.post("/api/corrections", { data })).status()).toBe(200);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of [`/technologies/${slug}`, `/?technology=${slug}`]) {
    await page.goto(address);
    await page.getByRole("heading", { name: "WWWW" }).first().waitFor();
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  }
});

test("meets none where keys move a blip", async ({ page }) => {
  await page.goto("/");
  await page.locator('a[data-blip="kubernetes"][tabindex]').focus();
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText("Move Kubernetes")).toBeVisible();
  await expectNoBarrier(page);
});

test("meets none in the form that moves a technology, nor in what it says", async ({ page }) => {
  await page.goto("/technologies/kubernetes");
  await page.getByRole("button", { name: "Decide on a ring" }).click();
  await page.getByRole("button", { name: "Save the decision" }).click();
  await expect(page.getByText("Please choose a ring.")).toBeVisible();
  await expectNoBarrier(page);
});

test("meets none in the forms that put something right, nor in what they say", async ({ page }) => {
  await page.goto("/technologies/kubernetes");
  await page.getByRole("button", { name: "Put right: Kubernetes" }).first().click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Please choose what is wrong.")).toBeVisible();
  await page.getByRole("radio", { name: /^This is not Kubernetes/ }).check();
  await expectNoBarrier(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Edit Kubernetes" }).click();
  await page.getByRole("radio", { name: /^Merge it into another/ }).check();
  await page.getByRole("combobox", { name: "Merge into" }).fill("Terraform");
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("move from Kubernetes to Terraform");
  await expectNoBarrier(page);
});

test("meets none in notes on their way in, nor in what is said of them", async ({ page }) => {
  await page.goto("/notes");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).click();
  const note = {
    name: "barrier.md",
    mimeType: "text/plain",
    buffer: Buffer.from("# Queues\n\nAvoid Apache Pulsar.\n"),
  };
  await (await chooser).setFiles([note, { ...note, name: "picture.png" }]);
  await page.getByText("1 suggestion would change").click();
  await page.getByRole("button", { name: "Paste text" }).click();
  await page.getByRole("button", { name: "Look at it" }).click();
  await expect(page.getByText("Please give the note a name.")).toBeVisible();
  await expectNoBarrier(page);
});

test("chooses dark, and finds it dark again", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.getByRole("radio", { name: "Dark" }).check({ force: true });
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  await page.reload();
  expect(await ground()).toBe(dark);
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
});

async function firstQuote(talkradar: Talkradar) {
  const [quote] = (await talkradar.getTechnology("kubernetes")).quotes;
  if (!quote) throw new Error("Kubernetes has no quotes.");
  return quote;
}
