import type { NextRequest } from "next/server";
import { respond } from "@/app/api/respond";
import { readSeat } from "@/app/api/seat";
import { database } from "@/app/database";
import { liveHub } from "@/app/live-hub";
import { findReviewBySlug } from "@/db/queries/reviews/find-review";
import { openEventLine } from "./event-stream";

export const dynamic = "force-dynamic";

/**
 * Tells a page what others do, as server-sent events, until it goes: `changed` with "radar" or "notes", `beat` now and then,
 * and with `?review=SLUG` the review as a `ReviewView` at once and whenever it changes; the browser's seat is taken then.
 */
export function GET(request: NextRequest): Promise<Response> {
  if (liveHub().hasEnded()) return Promise.resolve(sendElsewhere());
  return respond(request, async () => {
    const slug = request.nextUrl.searchParams.get("review");
    const review = slug === null ? null : await findReviewBySlug(database(), slug);
    if (slug !== null && review === null) return { ok: false, reason: "not-found" };
    let leave: () => void = () => undefined;
    const line = openEventLine(request.signal, () => leave());
    const { tell, end } = line;
    leave = liveHub().enter({
      review: review?.id ?? null,
      participant: readSeat(request)?.participant ?? null,
      tell,
      end,
    });
    // It may have gone while its review was looked for.
    if (request.signal.aborted) line.end();
    return { ok: true, value: line.response };
  });
}

/**
 * The process is about to go. A page that comes back over a connection that is still open would keep it, so that is closed
 * with the answer: the page finds the process that comes next.
 */
function sendElsewhere(): Response {
  return new Response(null, { status: 503, headers: { connection: "close", "retry-after": "1" } });
}
