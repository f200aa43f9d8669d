import { expect, test } from "./alone";
import { expectNoBarrier } from "./expect-no-barrier";
import { SettingsPage } from "./pages/settings-page";
import { waitForScripts } from "./wait-for-scripts";

test.use({ alone: "keep-several-radars" });

test("makes a second radar over the same notes, which keeps its own decisions and is in what is shared", async ({
  talkradar,
  browser,
  page,
}) => {
  const blip = talkradar.claimBlip();
  await page.goto("/");
  const header = page.getByRole("banner");
  await expect(header.getByText("Radar: ")).toHaveCount(0);
  await page.goto("/settings");
  const create = page.getByRole("form", { name: "New radar" });
  await create.getByRole("button").click();
  await expect(create.getByRole("textbox")).toHaveAccessibleDescription(/Give the radar a name/);
  await create.getByRole("textbox").fill("Mobile & web");
  await create.getByRole("button").click();
  await expect(page).toHaveURL(/\/settings\?radar=mobile-and-web$/);
  await expect(new SettingsPage(page).form.getByLabel("Name of the radar")).toHaveValue("Mobile & web");

  await header.getByRole("link", { name: "Technologies" }).click();
  await expect(page).toHaveURL(/\/technologies\?radar=mobile-and-web$/);
  await page.goto(`/technologies/${blip.slug}`);
  await expect(page).toHaveURL(/radar=mobile-and-web/);
  const decision = { ring: "Adopt", rationale: "For phones.", person: "Ada Byron" };
  await page.getByRole("button", { name: "Decide on a ring" }).click();
  await page.getByRole("radio", { name: /^Adopt/ }).check();
  await page.getByLabel("Rationale").fill(decision.rationale);
  await page.getByRole("textbox", { name: "Your name" }).fill(decision.person);
  await page.getByRole("button", { name: "Save the decision" }).click();
  await expect(page.getByRole("main").getByRole("status").first()).toHaveText(`${blip.name} is now in Adopt.`);
  expect((await talkradar.getTechnology(blip.slug)).history).toEqual([]);

  const stranger = await browser.newContext({ baseURL: talkradar.url });
  const shared = waitForScripts(await stranger.newPage());
  await shared.goto(page.url());
  await expect(shared.getByRole("region", { name: "The team’s ring" })).toContainText("For phones.");
  await shared.goto("/");
  await expect(shared.getByRole("heading", { level: 1, name: "Mobile & web" })).toBeVisible();
  await stranger.close();

  await header.getByText("Radar: Mobile & web").click();
  await expectNoBarrier(page, [1280]);
  const first = (await talkradar.getRadar()).radar.title;
  await header.getByRole("link", { name: first }).click();
  await expect(page.getByRole("region", { name: "The team’s ring" })).toContainText("Not decided yet.");
});

test("decides on the radar that a window shows, whatever another window of the browser shows by then", async ({
  talkradar,
  page,
}) => {
  const blip = talkradar.claimBlip();
  await page.request.post("/api/radars", { data: { title: "Data", from: "radar", person: "Ada Byron" } });
  await page.goto(`/technologies/${blip.slug}?radar=radar`);
  await page.getByRole("button", { name: "Decide on a ring" }).click();
  const other = waitForScripts(await page.context().newPage());
  await other.goto(`${talkradar.url}/technologies/${blip.slug}?radar=data`);
  await page.getByRole("radio", { name: /^Trial/ }).check();
  await page.getByLabel("Rationale").fill("For all.");
  await page.getByRole("textbox", { name: "Your name" }).fill("Ada Byron");
  await page.getByRole("button", { name: "Save the decision" }).click();
  await expect(page.getByRole("main").getByRole("status").first()).toHaveText(`${blip.name} is now in Trial.`);
  expect((await talkradar.getTechnology(blip.slug)).placement).toMatchObject({ to: "trial" });
  await other.reload();
  await expect(other.getByRole("region", { name: "The team’s ring" })).toContainText("Not decided yet.");
});

test("says so where an address asks for a radar that is not there", async ({ page }) => {
  const response = await page.goto("/?radar=nowhere");
  expect(response?.status()).toBe(404);
  expect((await page.request.get("/api/radar?radar=nowhere")).status()).toBe(404);
});

test("shows a radar whose name is not in English letters", async ({ page }) => {
  const created = await page.request.post("/api/radars", {
    data: { title: "Søk", from: "radar", person: "Ada Byron" },
  });
  expect(created.status()).toBe(200);
  expect((await page.goto("/?radar=s%C3%B8k"))?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1, name: "Søk" })).toBeVisible();
  await expect(page.getByRole("banner").getByText("Radar: Søk")).toBeVisible();
});
