import { orNotFound, respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getReview } from "@/db/queries/reviews/get-review";

interface Context {
  readonly params: Promise<{ readonly slug: string }>;
}

/** A review as everyone in it may see it, as a `ReviewView`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return respond(request, async () => orNotFound(await getReview(database(), (await params).slug, new Date())));
}
