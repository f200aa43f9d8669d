import { expect, firstOf, test } from "./meeting";
import { middleOf, touch } from "./pages/hands";

test("the suggested agenda is ticked, put into order, added to, and becomes the review's", async ({ page, own }) => {
  const mentioned = own.claimMentioned();
  await page.goto("/review");
  const agendaToBe = page.getByRole("group", { name: "Agenda" });
  // Reasons are lists, too.
  const lines = agendaToBe.locator("> div > ol > li");
  const names = await agendaToBe
    .getByRole("checkbox")
    .evaluateAll((boxes) => boxes.map(({ nextElementSibling }) => nextElementSibling?.textContent ?? ""));
  const [first = "", second = "", third = "", fourth = ""] = names;
  await page.getByRole("button", { name: `Move ${second} up, now 2 of` }).click();
  await expect(page.getByRole("button", { name: `Move ${second} up, now 1 of` })).toBeFocused();
  await lines.nth(3).dragTo(lines.nth(0));
  await expect(lines.first()).toContainText(fourth);
  await lines.filter({ hasText: third }).first().getByRole("checkbox").uncheck();
  const add = page.getByRole("form", { name: "Add to the agenda" });
  await add.getByRole("combobox", { name: "Something else" }).fill("Nothing of that name");
  await add.getByRole("button", { name: "Add" }).click();
  await expect(add.getByText("Please choose one of the technologies that are known.")).toBeVisible();
  await add.getByRole("combobox", { name: "Something else" }).fill(mentioned.name);
  await page.keyboard.press("Enter");
  await expect(lines.first()).toContainText(mentioned.name);

  const form = page.getByRole("form", { name: "New review" });
  await form.getByRole("textbox", { name: "Name", exact: true }).fill("Autumn review");
  await page.getByRole("button", { name: /^Make the review with/ }).click();
  await expect(form.getByText("Please give your name, so that the others know who leads.")).toBeVisible();
  await expect(form.getByRole("textbox", { name: /^Your name/ })).toBeFocused();
  await form.getByRole("textbox", { name: /^Your name/ }).fill("Ada Byron");
  await page.getByRole("button", { name: /^Make the review with/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Autumn review" })).toBeVisible();
  const agenda = page.getByRole("region", { name: "Agenda", exact: true }).getByRole("listitem");
  for (const [index, name] of [mentioned.name, fourth, second, first].entries()) {
    await expect(agenda.nth(index)).toContainText(name);
  }
  await expect(agenda.filter({ hasText: third })).toHaveCount(0);
});

test("a nomination from a technology's page is on the next agenda, with who, where and why", async ({ page, own }) => {
  const { slug, name } = own.claimMentioned();
  await page.goto(`/technologies/${slug}`);
  await page.getByRole("button", { name: "Nominate for review" }).click();
  const form = page.getByRole("form", { name: "Nominate for review" });
  await form.getByRole("button", { name: "Nominate" }).click();
  await expect(form.getByText("Please choose a ring.")).toBeVisible();
  await form.getByRole("radio", { name: /^Assess/ }).check();
  await form.getByRole("textbox", { name: "Why" }).fill("Three teams ask for it.");
  await form.getByRole("textbox", { name: "Your name" }).fill("Dana Ruiz");
  await form.getByRole("button", { name: "Nominate" }).click();
  await expect(page.getByText("It is nominated")).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await page.goto("/review");
  const line = page.getByRole("group", { name: "Agenda" }).getByRole("listitem").filter({ hasText: name });
  await expect(line).toContainText("Dana Ruiz proposes Assess: Three teams ask for it.");
});

test("a review that goes on is found on the list and in the palette", async ({ page, lead }) => {
  const { review, room, items } = await lead("Cleo Marsh", 1);
  await page.goto("/review");
  const entry = page.getByRole("listitem").filter({ hasText: review.name });
  await expect(entry).toContainText("Being prepared");
  await room.button("Start the review").click();
  await expect(room.item).toHaveText(firstOf(items).name);
  await page.reload();
  await expect(page.getByRole("region", { name: "Reviews" }).getByRole("listitem").first()).toContainText(
    "Going on now",
  );
  await page.goto("/");
  await page.keyboard.press("Control+K");
  await page.getByRole("dialog").getByRole("combobox").fill(`open the review ${review.name}`);
  await expect(page.getByRole("option").first()).toContainText(`Open the review “${review.name}”`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Join" })).toBeVisible();
  await expect(page.getByText(`${firstOf(items).name} is on the table.`)).toBeVisible();
});

test("an address of no review is not found, and a review of nothing asks for something", async ({ page, lead }) => {
  for (const address of ["/review/none", "/review/none/screen", "/review/none/minutes"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address.");
  }
  const { room } = await lead("Ada Byron", 0);
  await expect(room.text("There is nothing on the agenda yet")).toBeVisible();
  await expect(room.button("Start the review")).toBeDisabled();
});

test.describe("with fingers", () => {
  test.use({ hasTouch: true });

  test("a row of the agenda is dragged by its grip", async ({ page }) => {
    await page.goto("/review");
    const lines = page.getByRole("group", { name: "Agenda" }).locator("> div > ol > li");
    const name = (await lines.nth(1).locator("label").innerText()).split("\n")[0] ?? "";
    const grip = lines.nth(1).locator("[data-grip]");
    await grip.scrollIntoViewIfNeeded();
    const [from, to] = [await middleOf(grip), await middleOf(lines.first())];
    const fingers = await touch(page);
    await fingers.press(from);
    await fingers.move({ x: from.x, y: (from.y + to.y) / 2 });
    await fingers.move(to);
    await expect(lines.first()).toHaveAttribute("data-drop", "before");
    await fingers.lift();
    await expect(lines.first()).toContainText(name);
  });
});
