import type { NextRequest } from "next/server";
import { readPerson } from "@/app/api/person";
import { orNotFound, respond } from "@/app/api/respond";
import { readSeat } from "@/app/api/seat";
import { database } from "@/app/database";
import { findReviewBySlug } from "@/db/queries/reviews/find-review";
import { makeSeatView } from "@/domain/review/make-review-view";

interface Context {
  readonly params: Promise<{ readonly slug: string }>;
}

/** What this browser has in a review, its own vote among it, as a `SeatView`. */
export function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return respond(request, async () => {
    const review = await findReviewBySlug(database(), (await params).slug);
    const participant = readSeat(request)?.participant ?? null;
    return orNotFound(review && makeSeatView(review.state, participant, readPerson(request)));
  });
}
