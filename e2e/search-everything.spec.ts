import { expect, test } from "./fixtures";
import { SearchPage } from "./pages/search-page";

test("searches from the header, and follows a sentence to where it stands in its note", async ({ page }) => {
  await page.goto("/talks");
  await page.getByRole("searchbox", { name: "Search names and notes" }).fill("upgrade cluster weekday");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=upgrade+cluster+weekday");
  const search = new SearchPage(page);
  const hit = search.hits("Sentences in notes").first();
  await expect(hit).toContainText("One cluster a week, always the same weekday");
  await expect(hit.locator("mark").first()).toHaveText("cluster");
  const sentence = (await hit.textContent()) ?? "";
  await hit.click();
  await expect(page.locator("mark#quote").first()).toBeInViewport();
  const marked = await page.locator("mark[class*=followed]").allTextContents();
  expect(marked.join("")).toContain(sentence.slice(0, 40));
});

test("answers while one types, and the address can be shared", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.field.fill("k8s");
  await expect(search.hits("Technologies").first()).toHaveText("Kubernetes");
  await expect(page).toHaveURL("/search?q=k8s");
  await search.field.fill("marlow");
  await expect(search.hits("Speakers")).toHaveText(["Ines Marlow"]);
  await page.reload();
  await expect(search.hits("Speakers")).toHaveText(["Ines Marlow"]);
  await search.hits("Speakers").first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Ines Marlow" })).toBeVisible();
});

test("lets one type on while others decide, and the address follows back to what it was", async ({
  talkradar,
  page,
}) => {
  const blip = talkradar.claimBlip();
  const search = new SearchPage(page);
  await search.open("k8s");
  await search.field.press("End");
  await search.field.pressSequentially(" mar");
  await expect(page).toHaveURL("/search?q=k8s+mar");
  const anew = page.waitForResponse((response) => response.url().includes("/search?") && response.ok());
  const decision = { ring: "trial", rationale: "Worth a try.", version: 0, person: "Ben Ito" };
  await page.request.put(`/api/technologies/${blip.slug}/placement`, { data: decision });
  await anew;
  await page.keyboard.type("low");
  await expect(page).toHaveURL("/search?q=k8s+marlow");
  await expect(search.field).toHaveValue("k8s marlow");
  await search.field.fill("k8s");
  await expect(page).toHaveURL("/search?q=k8s");
});

test("reaches everything that was found with arrow keys", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open("queues");
  await search.field.focus();
  await page.keyboard.press("ArrowDown");
  await expect(search.hits("Talks").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(search.hits("Sentences in notes").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(search.field).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Queues that nobody waits in" })).toBeVisible();
});

test("says what was meant, and how to find more", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open("kuberentes");
  await expect(search.hits("Technologies with a name much like it").first()).toHaveText("Kubernetes");
  await page.getByRole("link", { name: "kubernetes", exact: true }).click();
  await expect(search.hits("Technologies").first()).toHaveText("Kubernetes");
  await search.open("no such words anywhere");
  await expect(page.getByText("Nothing answers “no such words anywhere”.")).toBeVisible();
  await expect(page.getByText("leave some out")).toBeVisible();
});

for (const typed of ["<script>alert(1)</script>", "'; drop table notes; --", "%_\\", '"""', "x".repeat(500)]) {
  test(`stays itself when asked for ${typed.slice(0, 30)}`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const search = new SearchPage(page);
    await search.open(typed);
    await expect(search.field).toHaveValue(typed.slice(0, 200));
    expect(dialogs).toEqual([]);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("searches by a form, and narrows to one kind by links", async ({ page }) => {
    const search = new SearchPage(page);
    await search.open();
    await search.field.fill("production");
    await search.field.press("Enter");
    await expect(search.hits("Sentences in notes").first()).toContainText("production");
    await page.getByRole("navigation", { name: "Kinds" }).getByRole("link", { name: "Sentences in notes" }).click();
    await expect(page).toHaveURL("/search?q=production&kind=sentences");
    await expect(search.group("Technologies")).toBeHidden();
  });
});
