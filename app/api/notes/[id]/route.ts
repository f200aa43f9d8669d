import { orNotFound, respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getNote } from "@/db/queries/get-note";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** A whole note with its marks, as a `NoteView`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return respond(request, async () => orNotFound(await getNote(database(), (await params).id)));
}
