import { z } from "zod";
import { readBody } from "@/app/api/read-body";
import { refuseForeign } from "@/app/api/refuse-foreign";
import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { restoreNote } from "@/db/commands/restore-note";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

const MISSING = "Send the number that the note was kept under.";
const body = z.object({ former: z.int(MISSING).min(1, MISSING).max(2_147_483_647, MISSING) }, MISSING);

/**
 * Has a note back as it was before it was taken away or replaced: `{ former }` in, its `NoteSummary` out; 404 where it is back
 * already, 409 where something happened to it since.
 */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return respond(request, async () => {
    const read = refuseForeign(request) ?? (await readBody(request, body));
    if (!read.ok) return read;
    return restoreNote(database(), (await params).id, read.value.former);
  });
}
