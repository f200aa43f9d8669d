import { expect, type Locator, type Page } from "@playwright/test";
import { expectNoBarrier } from "./expect-no-barrier";
import { nameIn, nameOfBlip, RadarPage } from "./pages/radar-page";
import { placeOf, withoutScale } from "./place-of";
import { type Talkradar, withTalkradar } from "./talkradar";
import { test as base } from "./wait-for-scripts";

/** Editions stay for ever, so these tests have an app and a database of their own. */
const test = base.extend<object, { readonly own: Changed }>({
  own: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what a fixture needs.
    async ({}, use) => withTalkradar(async (talkradar) => use(await change(talkradar))),
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ own }, use) => use(own.url),
});

/** An edition, and what happened since. */
interface Changed {
  readonly url: string;
  readonly moved: string;
  /** What it was called before, and where it is listed in both. */
  readonly before: string;
  readonly name: string;
  readonly quadrant: string;
  readonly from: string;
  readonly to: string;
  readonly added: string;
}

async function change(talkradar: Talkradar): Promise<Changed> {
  const radar = await talkradar.getRadar();
  const [added] = radar.mentioned;
  const [blip] = radar.blips;
  const goal = radar.rings.find(({ id }) => id !== blip?.ring);
  if (!added || !blip || !goal) throw new Error("The radar has too little on it.");
  await send(talkradar, "POST", "/api/editions", { name: "Spring 2026" });
  const decision = { ring: goal.id, rationale: "Two teams run it." };
  await send(talkradar, "PUT", `/api/technologies/${blip.slug}/placement`, { ...decision, version: blip.version });
  await send(talkradar, "PUT", "/api/editions/draft", { name: "Autumn 2026", text: "What we learnt.", version: 0 });
  await send(talkradar, "PUT", `/api/technologies/${added.slug}/placement`, { ...decision, version: added.version });
  return {
    url: talkradar.url,
    moved: nameOfBlip(radar, { ...blip, ring: goal.id }),
    before: nameOfBlip(radar, blip),
    name: blip.name,
    quadrant: nameIn(radar.quadrants, blip.quadrant),
    from: nameIn(radar.rings, blip.ring),
    to: goal.name,
    added: nameOfBlip(radar, { ...added, ring: goal.id }),
  };
}

async function send({ url }: Talkradar, method: string, path: string, body: object): Promise<void> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url + path, { method, headers, body: JSON.stringify({ person: "Ada", ...body }) });
  expect(response.status).toBe(200);
}

/** Every value that an attribute of a blip's group has from now on: a film may be over before one looks. */
function record(blip: Locator, attribute: string) {
  return blip.locator("..").evaluateHandle((group, name) => {
    const values: (string | null)[] = [];
    new MutationObserver(() => values.push(group.getAttribute(name))).observe(group, { attributeFilter: [name] });
    return values;
  }, attribute);
}

async function openComparison(page: Page): Promise<{ bar: Locator; slider: Locator; status: Locator }> {
  await page.goto("/");
  await page.getByRole("link", { name: "Watch what moved since Spring 2026" }).click();
  await expect(page).toHaveURL("/editions/spring-2026?against=now");
  const bar = page.getByRole("group", { name: "From one to the other" });
  return { bar, slider: bar.getByRole("slider", { name: "Moment" }), status: bar.getByRole("status") };
}

test("plays what moved, and stops where it stands now", async ({ own, page }) => {
  const { bar, status } = await openComparison(page);
  const radarPage = new RadarPage(page);
  const [moved, added] = [radarPage.blip(own.moved), radarPage.blip(own.added)];
  await expect(moved).toHaveAccessibleDescription(/^Moved (in|out) by \w+ rings? since Spring 2026/);
  await expect(added).toHaveAccessibleDescription(/^New since Spring 2026/);
  await expect(page.getByRole("region", { name: "Moved", exact: true })).toContainText(own.to);
  await expect(status).toHaveText("Now");
  const end = await placeOf(moved);
  const [way, coming] = [await record(moved, "transform"), await record(added, "visibility")];
  await bar.getByRole("button", { name: "Play the changes" }).click();
  await expect.poll(async () => (await coming.jsonValue()).slice(-1)).toEqual([null]);
  await expect.poll(async () => (await way.jsonValue()).slice(-1).map(withoutScale)).toEqual([end]);
  expect(new Set(await way.jsonValue()).size, "it is seen on its way").toBeGreaterThan(3);
  expect(await coming.jsonValue(), "it comes after what moves has begun").toContain("hidden");
  await expect(bar.getByRole("button", { name: "Play the changes" })).toBeVisible();
  await expect(page).toHaveURL("/editions/spring-2026?against=now");
});

test("goes from one to the other with the keys, and keeps the moment in the address", async ({ own, page }) => {
  const { bar, slider, status } = await openComparison(page);
  const radarPage = new RadarPage(page);
  const end = await placeOf(radarPage.blip(own.moved));
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(status).toHaveText("Spring 2026");
  await expect(radarPage.blip(own.added)).toBeHidden();
  await expect(page).toHaveURL("/editions/spring-2026?against=now&moment=0");
  const start = await placeOf(radarPage.blip(own.before));
  expect(start).not.toBe(end);
  await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", "1 % of the way from Spring 2026 to Now");
  await page.keyboard.press("Home");
  await page.reload();
  await expect(bar.getByRole("button", { name: "Spring 2026" })).toHaveAttribute("aria-pressed", "true");
  expect(await placeOf(radarPage.blip(own.before))).toBe(start);
  await expect(radarPage.blip(own.added)).toBeHidden();
});

test("lists what the circle shows, in the rings and under the numbers that it has there", async ({ own, page }) => {
  const { bar } = await openComparison(page);
  const radarPage = new RadarPage(page);
  const list = radarPage.list(own.quadrant);
  const entry = list.getByRole("link", { name: own.name, exact: true });
  const ringOf = () => entry.locator("xpath=ancestor::div[1]").getByRole("heading");
  const numberOf = async (blip: Locator) => blip.locator("xpath=following-sibling::*[1]").textContent();
  const [addedName = "", itsQuadrant = ""] = own.added.split(", ");
  const added = radarPage.list(itsQuadrant).getByRole("link", { name: addedName, exact: true });
  await expect(ringOf()).toHaveText(own.to);
  await expect(added).toBeVisible();
  await expect(entry).toContainText((await numberOf(radarPage.blip(own.moved))) ?? "no number");
  await bar.getByRole("button", { name: "Spring 2026" }).click();
  await expect(ringOf()).toHaveText(own.from);
  await expect(added).toBeHidden();
  await expect(entry).toContainText((await numberOf(radarPage.blip(own.before))) ?? "no number");
  const key = page.getByRole("list", { name: "Key" });
  for (const sign of ["New since Spring 2026", "Where it stood on Spring 2026", "Faint: unchanged"])
    await expect(key).toContainText(sign);
});

test.describe("for people who asked for less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("switches from before to after at once", async ({ own, page }) => {
    const { bar, status } = await openComparison(page);
    const radarPage = new RadarPage(page);
    await expect(bar.getByRole("button", { name: "Play the changes" })).toBeHidden();
    await bar.getByRole("button", { name: "Spring 2026" }).click();
    await expect(status).toHaveText("Spring 2026");
    await expect(radarPage.blip(own.added)).toBeHidden();
    await bar.getByRole("button", { name: "Now" }).click();
    await expect(radarPage.blip(own.added)).toBeVisible();
    await expect(status).toHaveText("Now");
  });
});

for (const [name, address] of [
  ["after", "/editions/spring-2026?against=now"],
  ["before", "/editions/spring-2026?against=now&moment=0"],
  ["in between", "/editions/spring-2026?against=now&moment=50"],
  ["in the preview of the next edition", "/editions/draft"],
  ["among editions", "/editions"],
] as const) {
  test(`meets no barrier ${name}`, async ({ page }) => {
    await page.goto(address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expectNoBarrier(page);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("shows where everything stands now, and says what changed", async ({ own, page }) => {
    await page.goto("/editions/spring-2026?against=now");
    const radarPage = new RadarPage(page);
    await expect(radarPage.blip(own.moved)).toBeVisible();
    await expect(radarPage.blip(own.added)).toBeVisible();
    await expect(page.getByRole("region", { name: "Moved", exact: true })).toContainText(own.from);
  });
});
