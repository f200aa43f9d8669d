import { database } from "@/app/database";
import type { NoteImport } from "@/db/commands/import-note";
import { readImport } from "@/db/commands/read-import";
import { getTerms } from "@/db/queries/get-terms";
import type { RefusedNote } from "@/domain/notes/uploads/upload-views";
import { refuseUploadName, UPLOADED, uploadedLocation } from "@/domain/notes/uploads/uploaded-note";
import type { SentNote, SentNotes } from "./read-sent-notes";

/**
 * Reads one note after the other and does something with each; what is no note is refused with a sentence, and so is what
 * is left when the time for one request is over.
 */
export async function handleEach<Done>(
  { notes, limits }: SentNotes,
  handle: (note: NoteImport, sent: SentNote) => Promise<Done>,
): Promise<(Done | RefusedNote)[]> {
  const endsAt = Date.now() + limits.maxSeconds * 1000;
  const done: (Done | RefusedNote)[] = [];
  for (const sent of notes) {
    const sentence = Date.now() > endsAt ? TOO_LATE : null;
    const read = sentence === null ? await readSent(sent, limits.maxNoteBytes) : { ok: false as const, sentence };
    if (read.ok) done.push(await handle(read.value, sent));
    else done.push({ name: sent.name, state: "refused", sentence: read.sentence });
  }
  return done;
}

const TOO_LATE = "The time for one request was over before its turn came. Send it once more, with fewer others.";

async function readSent({ name, bytes }: SentNote, maxBytes: number) {
  const sentence = refuseUploadName(name);
  if (sentence !== null) return { ok: false as const, sentence };
  // Asked for each note anew, for people may put names right meanwhile.
  const { terms } = await getTerms(database());
  return readImport({ location: uploadedLocation(name), source: UPLOADED, name, bytes }, terms, maxBytes);
}
