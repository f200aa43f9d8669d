import { expect, test } from "./fixtures";
import { Palette } from "./pages/palette";

test("opens a technology beside the radar by a few letters", async ({ talkradar, radarPage, page }) => {
  const [blip] = (await talkradar.getRadar()).blips;
  if (!blip) throw new Error("The radar is empty.");
  await radarPage.open();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Control+k");
  const palette = new Palette(page);
  await expect(palette.field).toBeFocused();
  await palette.field.fill(blip.name);
  await expect(palette.active).toContainText(blip.name);
  await expect(palette.field).toHaveAttribute("aria-activedescendant", (await palette.active.getAttribute("id")) ?? "");
  await page.keyboard.press("Enter");
  await expect(palette.root).toBeHidden();
  await expect(page).toHaveURL(`/?technology=${blip.slug}`);
  await expect(radarPage.panel(blip.name).heading).toBeVisible();
});

test("goes to a talk and to a note from wherever one is", async ({ talkradar, page }) => {
  const { talks, quotes } = await talkradar.getTechnology("kubernetes");
  const [talk] = talks;
  const note = quotes[0]?.note;
  if (!talk || !note) throw new Error("Kubernetes was not talked about.");
  await page.goto("/technologies/kubernetes");
  const palette = new Palette(page);
  await palette.opener.click();
  await palette.field.fill(talk.title);
  await palette.option(talk.title).first().click();
  await expect(page).toHaveURL(`/talks/${talk.id}`);
  await page.keyboard.press("Control+k");
  await palette.field.fill(note.name);
  await expect(palette.active).toContainText(note.name);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/notes/${note.id}`);
});

test("walks through the list with arrow keys, and leaves with Escape", async ({ page }) => {
  await page.goto("/talks");
  const palette = new Palette(page);
  await palette.opener.click();
  // The list is complete once the radar is known.
  await expect(palette.options.filter({ hasText: "Zoom into" })).toHaveCount(4);
  await expect(palette.options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(palette.options.nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(palette.options.last()).toHaveAttribute("aria-selected", "true");
  await palette.field.fill("xyzzy plugh");
  await expect(palette.root).toContainText("Nothing goes by “xyzzy plugh” here.");
  await page.keyboard.press("Escape");
  await expect(palette.root).toBeHidden();
  await expect(palette.opener).toBeFocused();
});

test("does what the page can do: zooms, shows the table, changes the colours", async ({
  talkradar,
  radarPage,
  page,
}) => {
  const { quadrants } = await talkradar.getRadar();
  const [quadrant] = quadrants;
  if (!quadrant) throw new Error("The radar has no quadrants.");
  await radarPage.open();
  const palette = new Palette(page);
  const run = async (words: string, name: string) => {
    await palette.opener.click();
    await palette.field.fill(words);
    await expect(palette.active).toContainText(name);
    await page.keyboard.press("Enter");
  };
  await run(`zoom ${quadrant.name}`, `Zoom into ${quadrant.name}`);
  await expect(page).toHaveURL(`/?quadrant=${quadrant.id}`);
  await run("all of the radar", "Show all of the radar");
  await expect(page).toHaveURL("/");
  await run("table", "Show as a table");
  await expect(page.getByRole("table")).toBeVisible();
  await run("dark", "Use dark colours");
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
});
