import type { NextRequest } from "next/server";
import { handleEach } from "@/app/api/notes/handle-each";
import { readSentNotes } from "@/app/api/notes/read-sent-notes";
import { onRadar } from "@/app/api/on-radar";
import { refuseForeign } from "@/app/api/refuse-foreign";
import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { previewImport } from "@/db/commands/preview-import";

/**
 * What would come in with notes, before anything is stored: `{ notes: [{ name, content }] }` with the bytes in base64 in, a
 * `NotePreview` for each out, in the same order.
 */
export function POST(request: NextRequest): Promise<Response> {
  return respond(request, async () => {
    const sent = refuseForeign(request) ?? (await readSentNotes(request));
    if (!sent.ok) return sent;
    return onRadar(request, async (radar) => {
      const notes = await handleEach(sent.value, (note) => previewImport(database(), note, radar));
      return { ok: true, value: { notes } };
    });
  });
}
