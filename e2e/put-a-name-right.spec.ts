import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { CorrectionDialog, LastCorrection, READING_MS } from "./pages/correction-form";
import type { Talkradar } from "./talkradar";

const NOTE = `# Crane Days 2026

## Lifting boxes - Ida Storm

We use Velero in production.
Avoid Trivy.
Aqua Trivy was there.
Ropes go through quayctl, and quayctl mends them.
`;

async function withNote(talkradar: Talkradar, work: () => Promise<void>): Promise<void> {
  // Seeding is a program of its own, started at least twice.
  test.slow();
  const remove = talkradar.addNote("crane.md", NOTE);
  await talkradar.seedAgain();
  try {
    await work();
  } finally {
    remove();
    await talkradar.seedAgain();
  }
}

async function edit(page: Page, name: string, kind: string): Promise<CorrectionDialog> {
  await page.getByRole("button", { name: `Edit ${name}` }).click();
  const dialog = new CorrectionDialog(page, `Edit ${name}`);
  await dialog.choose(kind);
  return dialog;
}

async function undoLast(page: Page): Promise<void> {
  const last = new LastCorrection(page);
  await last.undo.click();
  await expect(last.root).toContainText("Taken back", { timeout: READING_MS });
}

test("another name keeps the address, and is taken back", async ({ page, talkradar }) => {
  await withNote(talkradar, async () => {
    await page.goto("/technologies/trivy");
    const dialog = await edit(page, "Trivy", "Its name");
    await dialog.field("New name").fill("Velero");
    await dialog.person.fill("Ada Byron");
    await dialog.save.click();
    await expect(dialog.root).toContainText("There is a technology called Velero already. Merge the two instead.");
    await expect(dialog.field("New name")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(dialog.root).toHaveCount(0, { timeout: READING_MS });
    await expect(page.getByRole("button", { name: "Edit Trivy" })).toBeFocused();
    await page.keyboard.press("Enter");
    await dialog.choose("Its name");
    await dialog.field("New name").fill("Rope Check");
    await dialog.saveAs("Ada Byron");
    await expect(page.getByRole("heading", { level: 1, name: "Rope Check" })).toBeVisible();
    await expect(page.getByRole("region", { name: "Put right by people" })).toContainText(
      "Renamed from Trivy to Rope Check",
    );
    await undoLast(page);
    await expect(page.getByRole("heading", { level: 1, name: "Trivy" })).toBeVisible();
  });
});

test("a merge says what moves, leads from the old address to the new one, and is taken back", async ({
  page,
  talkradar,
}) => {
  await withNote(talkradar, async () => {
    await page.goto("/technologies/trivy");
    const dialog = await edit(page, "Trivy", "Merge it into another");
    await dialog.field("Merge into").fill("Velero");
    await expect(dialog.root.getByRole("status")).toContainText(
      "2 mentions in 1 talk and 1 verdict move from Trivy to Velero",
    );
    await dialog.saveAs("Ada Byron");
    await expect(page).toHaveURL("/technologies/velero");
    await expect(page.getByRole("figure").filter({ hasText: "Avoid Trivy." })).toBeVisible();
    const talks = await page.request.get("/talks?technology=trivy");
    expect(await talks.text()).toContain("Lifting boxes");
    await undoLast(page);
    await page.goto("/technologies/trivy");
    await expect(page.getByRole("heading", { level: 1, name: "Trivy" })).toBeVisible();
  });
});

test("a spelling is split off, a quadrant changed, a technology ignored, and each taken back", async ({
  page,
  talkradar,
}) => {
  await withNote(talkradar, async () => {
    await page.goto("/technologies/trivy");
    const split = await edit(page, "Trivy", "Split off a spelling");
    await split.field("Spelling").selectOption("Aqua Trivy");
    await split.field("What it stands for").fill("Aqua Rope");
    await split.field("Quadrant, for a new name").selectOption("Platforms");
    await split.saveAs("Ada Byron");
    await expect.poll(async () => (await talkradar.getTechnology("aqua-rope")).mentionCount).toBe(1);
    await undoLast(page);

    const moved = await edit(page, "Trivy", "Its quadrant");
    await moved.field("Quadrant").selectOption("Techniques");
    await moved.saveAs("Ada Byron");
    await expect(new LastCorrection(page).root).toContainText("Trivy put in Techniques");
    expect((await talkradar.getTechnology("trivy")).quadrant).toBe("techniques");
    await undoLast(page);

    const ignored = await edit(page, "Trivy", "Ignore it");
    await ignored.saveAs("Ada Byron");
    await expect(page.getByRole("heading", { level: 1, name: "There is nothing at this address." })).toBeVisible();
    await undoLast(page);
    await page.goto("/technologies/trivy");
    await expect(page.getByRole("heading", { level: 1, name: "Trivy" })).toBeVisible();
    expect((await talkradar.getTechnology("trivy")).quadrant).toBe("tools");
  });
});

test("a name that no list knows is confirmed, merged or ignored with one press, and comes back", async ({
  page,
  talkradar,
}) => {
  await withNote(talkradar, async () => {
    await page.goto("/suggestions");
    const name = "quayctl";
    const suggested = page.getByRole("article", { name });
    await page.getByRole("textbox", { name: "Your name" }).fill("Ada Byron");

    await suggested.getByLabel("Quadrant").selectOption("Platforms");
    await suggested.getByRole("button", { name: `Confirm ${name}` }).click();
    await expect(suggested).toHaveCount(0, { timeout: READING_MS });
    await expect(page.getByRole("region", { name: "Last correction" })).toBeFocused();
    expect((await talkradar.getTechnology(name)).quadrant).toBe("platforms");
    expect(await (await page.request.get("/api/terms")).text()).toContain(`name: ${name}`);
    await undoLast(page);

    await suggested.getByRole("button", { name: "Merge into…" }).click();
    const dialog = new CorrectionDialog(page, /^Merge into…/);
    await dialog.field("It is another name of").fill("Velero");
    await dialog.saveAs("Ada Byron");
    await expect(suggested).toHaveCount(0, { timeout: READING_MS });
    expect((await talkradar.getTechnology("velero")).mentionCount).toBe(3);
    await undoLast(page);

    await suggested.getByRole("button", { name: `Ignore ${name}` }).click();
    await expect(suggested).toHaveCount(0, { timeout: READING_MS });
    await undoLast(page);
    await expect(suggested).toBeVisible();
  });
});

test("the log is narrowed by person and technology", async ({ page, talkradar }) => {
  await withNote(talkradar, async () => {
    await page.goto("/technologies/trivy");
    const dialog = await edit(page, "Trivy", "Its quadrant");
    await dialog.field("Quadrant").selectOption("Techniques");
    await dialog.saveAs("Cy Twombly");
    await page.getByRole("link", { name: "All corrections" }).click();
    await expect(page.getByText("About Trivy alone.")).toBeVisible();
    await page.getByLabel("Made by").selectOption({ label: "Cy Twombly (1)" });
    await page.getByRole("button", { name: "Show" }).click();
    const entries = page.getByRole("main").getByRole("listitem");
    await expect(entries).toHaveCount(1);
    await entries.getByRole("button", { name: "Undo: Trivy put in Techniques" }).click();
    await expect(entries).toContainText("Taken back by Cy Twombly");
  });
});

test("what others build on is taken back after them, and the way there is shown", async ({ page, talkradar }) => {
  await withNote(talkradar, async () => {
    await page.goto("/technologies/trivy");
    const renamed = await edit(page, "Trivy", "Its name");
    await renamed.field("New name").fill("Rope Check");
    await renamed.saveAs("Ada Byron");
    const moved = await edit(page, "Rope Check", "Its quadrant");
    await moved.field("Quadrant").selectOption("Techniques");
    await moved.saveAs("Ben Ito");
    await page.getByRole("link", { name: "All corrections" }).click();
    // The log is the same for all tests, newest first.
    const entryOf = (what: string) => page.getByRole("main").getByRole("listitem").filter({ hasText: what }).first();
    const rename = entryOf("Renamed from Trivy to Rope Check");
    await rename.getByRole("button", { name: /^Undo/ }).click();
    await expect(rename.getByRole("alert")).toContainText(
      "Take back first what came after it: “Rope Check put in Techniques”, by Ben Ito.",
    );
    await rename.getByRole("link", { name: "Go to that correction" }).click();
    const quadrant = entryOf("Rope Check put in Techniques");
    await expect(quadrant).toBeInViewport();
    await quadrant.getByRole("button", { name: /^Undo/ }).click();
    await expect(quadrant).toContainText("Taken back by", { timeout: READING_MS });
    await rename.getByRole("button", { name: /^Undo/ }).click();
    await expect(rename).toContainText("Taken back by", { timeout: READING_MS });
    await page.goto("/technologies/trivy");
    await expect(page.getByRole("heading", { level: 1, name: "Trivy" })).toBeVisible();
  });
});
