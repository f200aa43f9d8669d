import { expect, type Page } from "@playwright/test";
import { nameIn, nameOfBlip, RadarPage } from "./pages/radar-page";
import { placeOf } from "./place-of";
import { type Talkradar, withTalkradar } from "./talkradar";
import { test as base } from "./wait-for-scripts";

/** Editions stay for ever, so each of these tests has an app and a database of its own. */
const test = base.extend<{ readonly own: Talkradar }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what a fixture needs.
  own: async ({}, use) => withTalkradar(use),
  baseURL: async ({ own }, use) => use(own.url),
});

test.describe.configure({ timeout: 120_000 });

async function publish(page: Page, name: string, text = ""): Promise<void> {
  await page.goto("/editions");
  const form = page.getByRole("form", { name: "Publish an edition" });
  await form.getByRole("textbox", { name: "Name", exact: true }).fill(name);
  await form.getByRole("textbox", { name: "Text" }).fill(text);
  await form.getByRole("textbox", { name: "Your name" }).fill("Ada Byron");
  await form.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

async function move(own: Talkradar, slug: string, ring: string | null): Promise<void> {
  const { version } = await own.getTechnology(slug);
  const response = await fetch(`${own.url}/api/technologies/${slug}/placement`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ring, rationale: "Two teams run it.", version, person: "Ben Ito" }),
  });
  expect(response.status).toBe(200);
}

test("publishes, moves, and sees on the radar and between editions what has moved", async ({ own, page }) => {
  await page.goto("/editions");
  await expect(page.getByText("Nothing is published yet.")).toBeVisible();
  const before = await own.getRadar();
  await page.goto("/");
  await expect(page.getByRole("navigation", { name: "Movement filter" })).toBeHidden();
  await publish(page, "Spring 2026", "The first.\n\nIt holds what we know.");
  await expect(page).toHaveURL("/editions/spring-2026");
  await expect(page.getByText("It holds what we know.")).toBeVisible();

  const [inner, , , outer] = before.rings;
  const out = before.blips.find(({ ring }) => ring === inner?.id);
  const within = before.blips.find(({ ring }) => ring === outer?.id);
  const [added] = before.mentioned;
  if (!inner || !outer || !out || !within || !added) throw new Error("The radar has too little on it.");
  await move(own, out.slug, outer.id);
  await move(own, within.slug, inner.id);
  await move(own, added.slug, inner.id);

  await page.goto("/");
  const radarPage = new RadarPage(page);
  const movedOut = radarPage.blip(nameOfBlip(before, { ...out, ring: outer.id }));
  await expect(movedOut).toHaveAccessibleDescription(/^Moved out by 3 rings since Spring 2026\. Decided by the team/);
  const isNew = radarPage.blip(nameOfBlip(before, { ...added, ring: inner.id }));
  await expect(isNew).toHaveAccessibleDescription(/^New since Spring 2026\. Decided by the team/);
  await page.getByRole("navigation", { name: "Movement filter" }).getByRole("link", { name: "Moved in 1" }).click();
  await expect(page).toHaveURL("/?movement=moved-in");
  await expect(radarPage.shown).toHaveText(/^1 of \d+ blips$/);
  await expect(page.getByRole("list", { name: "Key" })).toContainText("New since Spring 2026");

  await publish(page, "Autumn 2026");
  await page.getByRole("navigation", { name: "Compare with" }).getByRole("link", { name: "Spring 2026" }).click();
  await expect(page).toHaveURL("/editions/autumn-2026?against=spring-2026");
  await expect(page.getByRole("region", { name: "New" }).getByRole("listitem")).toContainText(added.name);
  const moved = page.getByRole("region", { name: "Moved", exact: true }).getByRole("listitem");
  await expect(moved).toHaveCount(2);
  await expect(moved.filter({ hasText: within.name })).toContainText(
    new RegExp(`from\\s*${nameIn(before.rings, outer.id)}.*to\\s*${nameIn(before.rings, inner.id)}`),
  );

  await page.goto("/");
  await expect(movedOut).toHaveAccessibleDescription(/^Unchanged since Autumn 2026\./);
});

test("keeps an edition as it was, places and sentences too, whatever happens after", async ({ own, page }) => {
  const radar = await own.getRadar();
  const [blip] = radar.blips;
  if (!blip) throw new Error("The radar is empty.");
  await publish(page, "Spring 2026");
  const link = page.getByRole("link", { name: nameOfBlip(radar, blip), exact: true });
  const place = await placeOf(link);
  await move(own, blip.slug, radar.rings.find(({ id }) => id !== blip.ring)?.id ?? null);

  await page.goto("/editions/spring-2026");
  expect(await placeOf(link)).toBe(place);
  await expect(page.getByRole("list", { name: "Key" })).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(`/editions/spring-2026/${blip.slug}`);
  await expect(page.getByRole("heading", { level: 1, name: blip.name })).toBeVisible();
  await expect(page.getByRole("region", { name: "What was said, word for word" })).toContainText(
    blip.strongestQuote ?? "",
  );
  await page.goto("/editions/spring-2025");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address.");
});

test("says what is missing, and that a name is taken", async ({ page }) => {
  await page.goto("/editions");
  const form = page.getByRole("form", { name: "Publish an edition" });
  await form.getByRole("button", { name: "Publish" }).click();
  await expect(form.getByRole("textbox", { name: "Name", exact: true })).toBeFocused();
  await expect(form.getByText("Please give the edition a name.")).toBeVisible();
  await publish(page, "Spring 2026");
  await page.goto("/editions");
  await form.getByRole("textbox", { name: "Name", exact: true }).fill("spring 2026");
  await form.getByRole("button", { name: "Publish" }).click();
  await expect(form.getByText(/There is an edition “Spring 2026” already/)).toBeVisible();
});

test("keeps a draft, shows it as it will be, and publishes it so", async ({ own, page }) => {
  await publish(page, "Spring 2026");
  const radar = await own.getRadar();
  const [blip] = radar.blips;
  const goal = radar.rings.find(({ id }) => id !== blip?.ring);
  if (!blip || !goal) throw new Error("The radar is empty.");
  await move(own, blip.slug, goal.id);
  await page.goto("/editions");
  const form = page.getByRole("form", { name: "Publish an edition" });
  await form.getByRole("textbox", { name: "Name", exact: true }).fill("Autumn 2026");
  await form.getByRole("textbox", { name: "Text" }).fill("What we learnt.");
  await form.getByRole("button", { name: "Save the draft" }).click();
  await expect(form.getByText(/Draft saved by Ada Byron/)).toBeVisible();
  await page.reload();
  await expect(form.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("Autumn 2026");
  await form.getByRole("button", { name: "Preview" }).click();
  await expect(page).toHaveURL("/editions/draft");
  await expect(page.getByRole("heading", { level: 1, name: "Autumn 2026" })).toBeVisible();
  await expect(page.getByText("What we learnt.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Moved", exact: true }).getByRole("listitem")).toContainText(blip.name);
  const mark = page.getByRole("link", { name: nameOfBlip(radar, { ...blip, ring: goal.id }), exact: true });
  const place = await placeOf(mark);
  await page.getByRole("region", { name: "Preview" }).getByRole("button", { name: "Publish" }).click();
  await expect(page).toHaveURL("/editions/autumn-2026");
  await expect(page.getByText("What we learnt.")).toBeVisible();
  expect(await placeOf(mark)).toBe(place);
  await page.goto("/editions/draft");
  await expect(page).toHaveURL("/editions");
  await expect(form.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("");
});

test("tells what somebody else made of the draft, and discards it", async ({ own, page }) => {
  await page.goto("/editions");
  const form = page.getByRole("form", { name: "Publish an edition" });
  const response = await fetch(`${own.url}/api/editions/draft`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "Summer", text: "Theirs.", version: 0, person: "Ben Ito" }),
  });
  expect(response.status).toBe(200);
  await form.getByRole("textbox", { name: "Name", exact: true }).fill("Mine");
  await form.getByRole("textbox", { name: "Your name" }).fill("Ada Byron");
  await form.getByRole("button", { name: "Publish" }).click();
  const choice = form.getByRole("group", { name: "Someone else was faster" });
  await expect(choice).toBeFocused();
  await expect(choice).toContainText("Ben Ito saved it as “Summer”");
  await choice.getByRole("button", { name: "Take theirs" }).click();
  await expect(form.getByRole("textbox", { name: "Text" })).toHaveValue("Theirs.");
  await form.getByRole("button", { name: "Discard it" }).click();
  await expect(form.getByText(/Draft saved by/)).toBeHidden();
  await expect(form.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("");
});

test("undoes a first decision, which leaves what the notes suggest", async ({ own, page }) => {
  const blip = own.claimBlip();
  const radar = await own.getRadar();
  const other = radar.rings.find(({ id }) => id !== blip.ring)?.name ?? "";
  await page.goto(`/technologies/${blip.slug}`);
  await page.getByRole("button", { name: "Decide on a ring" }).click();
  const form = page.getByRole("form", { name: `Move ${blip.name}` });
  await form.getByRole("radio", { name: new RegExp(`^${other}\\b`) }).check();
  await form.getByRole("textbox", { name: "Rationale" }).fill("Seen it work.");
  await form.getByRole("textbox", { name: "Your name" }).fill("Ada Byron");
  await form.getByRole("button", { name: "Save the decision" }).click();
  await page.getByRole("button", { name: "Undo: back to no decision" }).click();
  await expect(page.getByText("Not decided yet.")).toBeVisible();
  const history = page.getByRole("region", { name: "History" }).getByRole("listitem");
  await expect(history.first()).toContainText(`Taken back from${other}`);
  // The page shows it before the server has said so.
  await expect
    .poll(() => own.getRadar())
    .toMatchObject({ blips: radar.blips.map(({ slug, ring }) => ({ slug, ring })) });
});
