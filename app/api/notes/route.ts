import type { NextRequest } from "next/server";
import { askedBy } from "@/app/api/person";
import { refuseForeign } from "@/app/api/refuse-foreign";
import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { uploadLimits } from "@/app/upload-limits";
import { importUpload } from "@/db/commands/import-upload";
import { pruneFormerNotes } from "@/db/commands/prune-former-notes";
import { keepNotesSince } from "@/domain/notes/uploads/upload-limits";
import { handleEach } from "./handle-each";
import { readSentNotes } from "./read-sent-notes";

/**
 * Stores notes: `{ notes: [{ name, content, seen? }] }` with the bytes in base64 in, an `ImportedNote` for each out, in the same
 * order. A note of a name that came in before takes that one's place.
 */
export function POST(request: NextRequest): Promise<Response> {
  return respond(request, async () => {
    const sent = refuseForeign(request) ?? (await readSentNotes(request));
    if (!sent.ok) return sent;
    const by = askedBy(request, sent.value.person);
    const notes = await handleEach(sent.value, (note, { seen }) => importUpload(database(), note, seen, by));
    await pruneFormerNotes(database(), keepNotesSince(uploadLimits(), by.at));
    return { ok: true, value: { notes } };
  });
}
