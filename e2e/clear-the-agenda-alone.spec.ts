import { expect, test } from "./meeting";

test("one person decides item after item with the keyboard alone", async ({ lead, own }) => {
  const { items, room } = await lead("Ada Byron", 3);
  const { keyboard } = room.page;
  await expect(room.button("Start the review")).toBeVisible();
  await keyboard.press("n");
  for (const [index, { name }] of items.entries()) {
    await expect(room.item).toHaveText(name);
    await expect(room.decideRing("Adopt")).toBeVisible();
    await room.decideForm.getByRole("radio", { checked: true }).focus();
    await keyboard.press("Tab");
    await expect(room.rationale).toBeFocused();
    await expect(room.rationale).not.toHaveValue("");
    await keyboard.press("Control+A");
    await keyboard.type(`Number ${index + 1} is settled.`);
    await keyboard.press("Control+Enter");
  }
  await expect(room.text("The agenda is cleared.")).toBeVisible();
  for (const [index, { slug, ring }] of items.entries()) {
    const { placement } = await own.getTechnology(slug);
    expect(placement).toMatchObject({ to: ring, rationale: `Number ${index + 1} is settled.` });
  }
  await room.button("End the review").first().focus();
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await room.page.getByRole("dialog").getByRole("button", { name: "End it" }).focus();
  await keyboard.press("Enter");
  await expect(room.text("3 decided, 0 parked, 0 skipped, 0 not taken up.")).toBeVisible();
});

test("keys are listed, do nothing while somebody writes, and can be switched off", async ({ lead }) => {
  const { room } = await lead("Ada Byron", 1);
  const { keyboard } = room.page;
  await keyboard.press("?");
  const dialog = room.page.getByRole("dialog", { name: "Keys for whoever leads" });
  await expect(dialog.getByText("reveals the votes")).toBeVisible();
  await dialog.getByRole("checkbox", { name: "Single keys work on this page" }).uncheck();
  await keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await keyboard.press("n");
  await keyboard.press("?");
  await expect(dialog).toBeHidden();
  await expect(room.button("Start the review")).toBeVisible();
  await room.button("Keys for whoever leads").click();
  await dialog.getByRole("checkbox", { name: "Single keys work on this page" }).check();
  await keyboard.press("Escape");
  await keyboard.press("n");
  await expect(room.decideForm).toBeVisible();
  await room.rationale.press("s");
  await expect(room.rationale).toHaveValue(/s/);
  await expect(room.decideForm).toBeVisible();
  await room.item.click();
  await keyboard.press("s");
  await expect(room.text("The agenda is cleared.")).toBeVisible();
});
