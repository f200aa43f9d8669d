import { readFileSync, statSync } from "node:fs";
import { type ReadImport, readImport } from "@/db/commands/read-import";
import type { Terms } from "@/domain/extraction/terms/terms";
import { DECODE_REFUSALS, DEFAULT_MAX_NOTE_BYTES } from "@/domain/notes/text/decode-note";
import { explain, type NoteFile } from "./find-note-files";

/** PostgreSQL's indexes take no longer entries. */
const MAX_LOCATION_LENGTH = 800;

/** Reads a file's bytes and what they say; a file that cannot be a note is refused with a sentence. */
export function readNoteFile(file: NoteFile, terms: Terms): ReadImport {
  const { path, ...place } = file;
  if (file.location.length > MAX_LOCATION_LENGTH) return refuse("Its path is too long.");
  const bytes = readBytes(path);
  if (typeof bytes === "string") return refuse(bytes);
  return readImport({ ...place, bytes }, terms);
}

function refuse(sentence: string): ReadImport {
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
