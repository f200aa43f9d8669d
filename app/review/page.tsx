import type { Metadata } from "next";
import { connection } from "next/server";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { ReviewsPage } from "@/components/review/list/reviews-page";
import { ListHeading } from "@/components/ui/list-heading";
import { Page } from "@/components/ui/page";
import { requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { getAgenda } from "@/db/queries/reviews/get-agenda";
import { listReviews } from "@/db/queries/reviews/list-reviews";
import type { ReviewSummary } from "@/domain/review/review-views";

export const metadata: Metadata = { title: "Review" };

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

export default async function ReviewsRoute() {
  await connection();
  const db = database();
  const radar = await currentRadar();
  const now = new Date();
  const [reviews, candidates, { rings }] = await Promise.all([
    listReviews(db, radar),
    getAgenda(db, radar, now),
    requireRadarDefinition(db, radar),
  ]);
  return (
    <Page>
      <ListHeading title="Review">
        Where the team meets: the evidence beside the ballot, blind votes shown together, decisions on the radar at
        once.
      </ListHeading>
      <ReviewsPage reviews={reviews} candidates={candidates} rings={rings} suggestedName={suggestName(now, reviews)} />
    </Page>
  );
}

/** "Review of May 2026", and from the second one of a month on "Review of May 2026, 2". */
function suggestName(now: Date, reviews: readonly ReviewSummary[]): string {
  const taken = new Set(reviews.map(({ name }) => name));
  const first = `Review of ${MONTH.format(now)}`;
  let name = first;
  for (let number = 2; taken.has(name); number += 1) name = `${first}, ${number}`;
  return name;
}
