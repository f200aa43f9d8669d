import { orNotFound, respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getTechnology } from "@/db/queries/get-technology";

interface Context {
  readonly params: Promise<{ readonly slug: string }>;
}

/** A technology with its quotes and its history, as a `TechnologyView`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return respond(request, async () => orNotFound(await getTechnology(database(), (await params).slug)));
}
