import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { isStorable, type NoteImport } from "@/db/commands/import-note";
import { readNote } from "@/domain/extraction/read-note";
import type { Terms } from "@/domain/extraction/terms";
import { DECODE_REFUSALS, DEFAULT_MAX_NOTE_BYTES, decodeNote } from "@/domain/notes/decode-note";
import { explain, type NoteFile } from "./find-note-files";

/** PostgreSQL's indexes take no longer entries. */
const MAX_LOCATION_LENGTH = 800;

export type ReadFile =
  | { readonly ok: true; readonly value: NoteImport }
  | { readonly ok: false; readonly sentence: string };

/** Reads a file's bytes and what they say; a file that cannot be a note is refused with a sentence. */
export function readNoteFile(file: NoteFile, terms: Terms): ReadFile {
  const { path, ...place } = file;
  if (file.location.length > MAX_LOCATION_LENGTH) return refuse("Its path is too long.");
  const bytes = readBytes(path);
  if (typeof bytes === "string") return refuse(bytes);
  const decoded = decodeNote(bytes);
  if (!decoded.ok) return refuse(decoded.sentence);
  const { text, encoding } = decoded.value;
  if (!isStorable(text)) return refuse("It holds a NUL character or half a character, which the database cannot keep.");
  const reading = readNote({ name: basename(path), text }, terms);
  return { ok: true, value: { ...place, bytes, text, encoding, reading } };
}

function refuse(sentence: string): ReadFile {
  return { ok: false, sentence };
}

/** @returns a sentence where it cannot be read */
function readBytes(path: string): Uint8Array | string {
  try {
    // Asked first, so that a file of gigabytes is not loaded to be refused.
    if (statSync(path).size > DEFAULT_MAX_NOTE_BYTES) return DECODE_REFUSALS["too-large"];
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error) return explain(error);
    throw error;
  }
}
