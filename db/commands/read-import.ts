import { readNote } from "@/domain/extraction/read-note";
import type { Terms } from "@/domain/extraction/terms/terms";
import { DEFAULT_MAX_NOTE_BYTES, decodeNote } from "@/domain/notes/text/decode-note";
import { isStorable } from "@/domain/storable-text";
import type { NoteImport } from "./import-note";

/** A note's bytes and where they stand. */
export type NoteBytes = Pick<NoteImport, "location" | "source" | "name" | "bytes">;

export type ReadImport =
  | { readonly ok: true; readonly value: NoteImport }
  | { readonly ok: false; readonly sentence: string };

/** Decodes a note and reads what it says, wherever its bytes come from; what cannot be a note is refused with a sentence. */
export function readImport(note: NoteBytes, terms: Terms, maxBytes: number = DEFAULT_MAX_NOTE_BYTES): ReadImport {
  const decoded = decodeNote(note.bytes, maxBytes);
  if (!decoded.ok) return { ok: false, sentence: decoded.sentence };
  const { text, encoding } = decoded.value;
  if (!isStorable(text)) {
    return { ok: false, sentence: "It holds a NUL character or half a character, which the database cannot keep." };
  }
  const name = note.name.slice(note.name.lastIndexOf("/") + 1);
  return { ok: true, value: { ...note, text, encoding, reading: readNote({ name, text }, terms) } };
}
