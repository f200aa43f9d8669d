import { expect, test } from "./fixtures";

test("goes from an event to a talk, its speaker and back to the event", async ({ page }) => {
  await page.goto("/events");
  await page
    .getByRole("rowheader", { name: /^Harbour Days/ })
    .getByRole("link")
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /^Harbour Days/ })).toBeVisible();
  const event = page.url();
  await expect(page.getByRole("region", { name: "Technologies named" })).toContainText("Kubernetes");
  await page
    .getByRole("region", { name: "Talks" })
    .getByRole("link", { name: "Keeping clusters boring", exact: true })
    .click();
  await page.getByRole("link", { name: "Ines Marlow" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ines Marlow" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Technologies named" })).toContainText("Terraform");
  await page.getByRole("region", { name: "Events" }).getByRole("link").click();
  await expect(page).toHaveURL(event);
});

test("lists speakers, those at one event alone", async ({ page }) => {
  await page.goto("/speakers");
  const table = page.getByRole("table", { name: "Speakers" });
  await expect(table.getByRole("rowheader", { name: "Mira Solano" })).toBeVisible();
  await page.getByLabel("Event").selectOption({ index: 1 });
  const event = (await page.getByLabel("Event").locator("option:checked").textContent()) ?? "";
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/event=/);
  const rows = table.getByRole("row").filter({ hasNot: page.getByRole("columnheader") });
  await expect(rows.filter({ hasNotText: event })).toHaveCount(0);
  await expect(rows).not.toHaveCount(0);
});

test("narrows technologies by ring, standing and name, in an address that can be shared", async ({ page }) => {
  await page.goto("/technologies");
  await page.getByLabel("Ring").selectOption("Adopt");
  await page.getByLabel("Standing").selectOption("Suggested by notes");
  await page.getByRole("searchbox", { name: "Name", exact: true }).fill("kube");
  await page.getByRole("button", { name: "Show" }).click();
  const table = page.getByRole("table", { name: "Technologies" });
  await expect(table.getByRole("rowheader")).toHaveText(["Kubernetes"]);
  const address = page.url();
  expect(new URL(address).searchParams.get("ring")).toBe("adopt");
  await page.goto("/");
  await page.goto(address);
  await expect(page.getByLabel("Ring")).toHaveValue("adopt");
  await expect(table.getByRole("rowheader")).toHaveText(["Kubernetes"]);
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(page).toHaveURL("/technologies");
});

test("lists the talks that name a technology, and says when there are none", async ({ page }) => {
  await page.goto("/talks?technology=kubernetes");
  await expect(page.getByRole("main")).toContainText("that name Kubernetes");
  await expect(page.getByRole("link", { name: "Keeping clusters boring", exact: true })).toBeVisible();
  await page.goto("/talks?year=1999");
  await expect(page.getByText("Nothing answers all of that.")).toBeVisible();
  await page.goto("/notes?q=lighthouse");
  await expect(page.getByRole("rowheader")).toHaveText(["lighthouse-diary.txt"]);
});

test("comes back to the radar as it was left", async ({ page, radarPage }) => {
  await radarPage.open("/?ring=adopt&q=kube");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Talks" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Talks" })).toBeVisible();
  await page.getByRole("link", { name: "Keeping clusters boring", exact: true }).click();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Radar" }).click();
  await expect(page).toHaveURL("/?ring=adopt&q=kube");
  await expect(radarPage.search).toHaveValue("kube");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Radar" }).click();
  await expect(page).toHaveURL("/");
});

test("finds what is called otherwise than in plain letters", async ({ talkradar, page }) => {
  const text =
    "# Tokyo Days 2026\n\n## コンテナの運用 (Ciarán Jørgensen)\n- Kubernetes in production, we are happy with it.\n";
  const remove = talkradar.addNote("tokyo-days.md", text);
  try {
    await talkradar.seedAgain();
    await page.goto("/speakers?q=jorgensen");
    await page.getByRole("link", { name: "Ciarán Jørgensen" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Ciarán Jørgensen" })).toBeVisible();
    await page.getByRole("region", { name: "Talks" }).getByRole("link", { name: "コンテナの運用" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "コンテナの運用" })).toBeVisible();
  } finally {
    remove();
    await talkradar.seedAgain();
  }
});
