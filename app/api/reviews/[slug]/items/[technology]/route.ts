import { orNotFound, respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getItemEvidence } from "@/db/queries/reviews/get-item-evidence";

interface Context {
  readonly params: Promise<{ readonly slug: string; readonly technology: string }>;
}

/** What lies beside the ballot of an item, as an `ItemEvidenceView`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return respond(request, async () => {
    const { slug, technology } = await params;
    return orNotFound(await getItemEvidence(database(), slug, technology));
  });
}
