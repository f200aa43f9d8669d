import { openDatabase } from "@/db/client";
import { markSeats } from "@/db/commands/mark-seats";
import { findReviewBySlug } from "@/db/queries/reviews/find-review";
import { expect, firstOf, test } from "./meeting";

const TWO_MINUTES_MS = 120_000;

test("who waits takes over from a leader who is gone, and the leader comes back as one of the others", async ({
  lead,
  own,
  openBrowser,
}) => {
  const { review, address, items, room: ada } = await lead("Ada Byron", 1);
  const ben = await openBrowser(address);
  await ben.join("Ben Ito");
  await ada.button("Start the review").click();
  await expect(ben.item).toHaveText(firstOf(items).name);
  await expect(ben.button("Take over")).toBeHidden();
  await ada.page.goto("about:blank");
  await expect(ben.people).toContainText("Ada Byron(leads, away)");
  await expect(ben.text("Ada Byron, who leads, is away. Unless they come back")).toBeVisible();
  await expect(ben.button("Take over")).toBeHidden();
  const { db, close } = openDatabase(own.gate.url);
  const { id, state } = (await findReviewBySlug(db, review.slug)) ?? { id: 0, state: { facilitator: "" } };
  const seenAt = new Date(Date.now() - TWO_MINUTES_MS);
  await markSeats(db, [{ reviewId: id, participant: state.facilitator, seenAt }]);
  await close();
  await ben.button("Take over").click();
  await expect(ben.button("Start the vote").or(ben.decideForm).first()).toBeVisible();
  await ada.page.goto(address);
  await expect(ada.people).toContainText("Ben Ito(leads)");
  await expect(ada.text("The vote has not started yet.")).toBeVisible();
});
