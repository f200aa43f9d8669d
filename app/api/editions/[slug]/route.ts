import { orNotFound, respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getEdition } from "@/db/queries/get-edition";

interface Context {
  readonly params: Promise<{ readonly slug: string }>;
}

/** A published edition as it was, as an `EditionView`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return respond(request, async () => orNotFound(await getEdition(database(), (await params).slug)));
}
