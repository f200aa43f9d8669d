import { expect, firstOf, test } from "./meeting";
import { nameOfBlip } from "./pages/radar-page";

test("what was decided is published as an edition from the minutes", async ({ lead, own }) => {
  const { items, room, address } = await lead("Ada Byron", 1);
  const blip = firstOf(items);
  const { page } = room;
  await room.button("Start the review").click();
  await room.decideRing("Hold").check();
  await room.rationale.fill("Nobody wants to run it any more.");
  await room.decide.click();
  await expect(room.text("The agenda is cleared.")).toBeVisible();
  await room.end();
  await expect(room.text("This review has ended.")).toBeVisible();
  await page.goto(`${address}/minutes`);
  await page.getByRole("link", { name: "Publish the radar as an edition" }).click();
  const form = page.getByRole("form", { name: "Publish an edition" });
  await form.getByRole("textbox", { name: "Name", exact: true }).fill("After the review");
  await form.getByRole("textbox", { name: "Your name" }).fill("Ada Byron");
  await form.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "After the review" })).toBeVisible();
  const radar = await own.getRadar();
  await page.getByRole("link", { name: nameOfBlip(radar, { ...blip, ring: "hold" }), exact: true }).click();
  await expect(page.getByText("Nobody wants to run it any more.")).toBeVisible();
});
