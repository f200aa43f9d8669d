import { expect, test } from "./fixtures";

for (const address of [
  "/nowhere",
  "/technologies/no-such-thing",
  "/talks/no-such-talk",
  "/notes/no-such-note",
  "/technologies/%00",
  "/speakers/Zo%C3",
  "/?radar=%00",
]) {
  test(`says at ${address} that there is nothing, and leads on`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: "There is nothing at this address." })).toBeVisible();
    await page.getByRole("link", { name: "The radar", exact: true }).click();
    await expect(page).toHaveURL("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}

test("follows an address whose sentence is not in the note any more", async ({ talkradar, page }) => {
  const { quotes } = await talkradar.getTechnology("kubernetes");
  await page.goto(`/notes/${quotes[0]?.note.id}?at=999999-1000000`);
  await expect(page.getByRole("heading", { level: 1, name: "harbour-days.md" })).toBeVisible();
  await expect(page.locator("mark#quote")).toHaveCount(0);
});

test("opens the radar at an address with a technology and filters that nobody knows", async ({ radarPage, page }) => {
  await radarPage.open("/?technology=no-such-thing&view=spiral");
  const panel = page.getByRole("dialog");
  await expect(panel.getByRole("alert")).toContainText("There is nothing at this address.");
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(panel).toBeHidden();
});
