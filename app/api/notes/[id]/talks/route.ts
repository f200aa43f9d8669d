import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { listNoteTalks } from "@/db/queries/list-note-talks";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** The talks of a note in order, as `{ id, title }`; none for a note that is not there. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return respond(request, async () => ({ ok: true, value: await listNoteTalks(database(), (await params).id) }));
}
