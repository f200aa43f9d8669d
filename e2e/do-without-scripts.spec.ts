import { expect, test } from "./fixtures";
import { MoveForm } from "./pages/move-form";
import { nameOfBlip } from "./pages/radar-page";

test.use({ javaScriptEnabled: false });

test("reads the radar and follows a blip to its page, a talk and a note", async ({ talkradar, radarPage, page }) => {
  const radar = await talkradar.getRadar();
  await radarPage.open();
  for (const blip of radar.blips) {
    await expect(radarPage.blip(nameOfBlip(radar, blip))).toHaveAttribute("href", `/technologies/${blip.slug}`);
  }
  const kubernetes = radar.blips.find(({ slug }) => slug === "kubernetes");
  if (!kubernetes) throw new Error("Kubernetes is not on the radar.");
  await radarPage.blip(nameOfBlip(radar, kubernetes)).click();
  await expect(page).toHaveURL("/technologies/kubernetes");
  await expect(page.getByRole("heading", { level: 1, name: "Kubernetes" })).toBeVisible();
  const { quotes } = await talkradar.getTechnology("kubernetes");
  await page.getByRole("link", { name: "Read it in harbour-days.md" }).first().click();
  await expect(page.locator("mark#quote")).toHaveText(quotes[0]?.text ?? "");
  await expect(page.locator("mark#quote")).toBeInViewport();
  await page.getByRole("link", { name: "All about “Keeping clusters boring”" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Keeping clusters boring" })).toBeVisible();
});

test("opens the form that moves a technology, which cannot be sent yet", async ({ page, talkradar }) => {
  await page.goto("/technologies/kubernetes");
  const { name } = await talkradar.getTechnology("kubernetes");
  const form = new MoveForm(page.getByRole("main"), name);
  await form.opener.click();
  await expect(page).toHaveURL("/technologies/kubernetes?move=1#move");
  await expect(form.opener).toHaveAttribute("aria-expanded", "true");
  await expect(form.rationale).toBeVisible();
  await expect(form.save).toBeDisabled();
});

test("searches and filters", async ({ radarPage, page }) => {
  await radarPage.open();
  await radarPage.search.fill("kube");
  await radarPage.search.press("Enter");
  await expect(page).toHaveURL("/?q=kube");
  await expect(radarPage.shown).toHaveText(/^1 of \d+ blips$/);
  await radarPage.filter("Ring", "Hold").click();
  await expect(page).toHaveURL("/?ring=hold&q=kube");
  await expect(page.getByText("Nothing on the radar matches")).toBeVisible();
});

test("sees a panel beside the radar, and the radar as a table, in their own look", async ({ page }) => {
  await page.goto("/?technology=kubernetes");
  const panel = page.getByRole("dialog");
  await expect(panel).toBeVisible();
  const rightEdge = async () => {
    const box = await panel.boundingBox();
    return box && Math.round(box.x + box.width);
  };
  await expect.poll(rightEdge, "it stands at the edge of the window").toBe(page.viewportSize()?.width);
  await page.goto("/?view=table");
  await expect(page.getByRole("main").getByRole("table").first()).toHaveCSS("border-collapse", "collapse");
});
