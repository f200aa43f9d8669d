import { expect, firstOf, test } from "./meeting";
import { nameOfBlip } from "./pages/radar-page";
import { publishFromMinutes } from "./publish-from-minutes";

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
  await publishFromMinutes(page, "After the review", "Ada Byron");
  const radar = await own.getRadar();
  await page.getByRole("link", { name: nameOfBlip(radar, { ...blip, ring: "hold" }), exact: true }).click();
  await expect(page.getByText("Nobody wants to run it any more.")).toBeVisible();
});
