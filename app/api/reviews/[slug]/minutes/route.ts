import { orNotFound, respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getMinutes } from "@/db/queries/reviews/get-minutes";

interface Context {
  readonly params: Promise<{ readonly slug: string }>;
}

/** What a review came to, or has come to so far, as a `MinutesView`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return respond(request, async () => orNotFound(await getMinutes(database(), (await params).slug)));
}
