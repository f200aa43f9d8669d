import { type NextRequest, NextResponse } from "next/server";
import { readPerson, rememberPerson } from "@/app/api/person";
import { readBody } from "@/app/api/read-body";
import { refuseForeign } from "@/app/api/refuse-foreign";
import { respond } from "@/app/api/respond";
import { actionBody } from "@/app/api/reviews/action-body";
import { keepSeat, newSeat, readSeat, type Seat } from "@/app/api/seat";
import { database } from "@/app/database";
import { liveHub } from "@/app/live-hub";
import { actInReview } from "@/db/commands/act-in-review";
import type { Outcome } from "@/domain/refusal";
import { makeSeatView } from "@/domain/review/make-review-view";
import type { ReviewAction } from "@/domain/review/review-event";

interface Context {
  readonly params: Promise<{ readonly slug: string }>;
}

/**
 * Does something in a review: a `ReviewAction` in, `{ view, mine }` out; 409 with `current` where a decision is out of date.
 * Who joins gets a seat, which the browser keeps.
 */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const read = refuseForeign(request) ?? (await readBody(request, actionBody));
  const seat = readSeat(request) ?? newSeat();
  const response = await respond(request, async () => (read.ok ? act(request, slug, seat, read.value) : read));
  if (!response.ok || !read.ok || read.value.kind !== "join") return response;
  const seated = new NextResponse(response.body, response);
  keepSeat(request, seated, seat);
  rememberPerson(request, seated, read.value.name);
  return seated;
}

async function act(
  request: NextRequest,
  slug: string,
  { participant }: Seat,
  action: ReviewAction,
): Promise<Outcome<unknown>> {
  const at = new Date();
  const done = await actInReview(database(), { slug, participant, action, at });
  if (!done.ok) return done;
  const view = await liveHub().readReview(done.value.id, done.value.number);
  return { ok: true, value: { view, mine: makeSeatView(done.value.state, participant, readPerson(request)) } };
}
