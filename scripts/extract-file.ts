import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { readNote } from "@/domain/extraction/read-note";
import type { Terms } from "@/domain/extraction/terms/terms";
import { DEFAULT_MAX_NOTE_BYTES, decodeNote } from "@/domain/notes/text/decode-note";
import { explainTechnology } from "./explain-technology";
import { reportNote } from "./note-report";

/** What came of one file: its report (or the explanation asked for), or why it was refused. */
export type FileResult =
  | { readonly path: string; readonly ok: true; readonly output: string }
  | { readonly path: string; readonly ok: false; readonly sentence: string };

/** Reads one file. Files that can't be read as notes are refused with a sentence; bugs throw. */
export function extractFile(path: string, terms: Terms, explain: string | null): FileResult {
  const bytes = readBytes(path);
  if (typeof bytes === "string") return { path, ok: false, sentence: bytes };
  const decoded = decodeNote(bytes);
  if (!decoded.ok) return { path, ok: false, sentence: decoded.sentence };
  const { text } = decoded.value;
  const name = basename(path);
  const reading = readNote({ name, text }, terms);
  const output =
    explain === null
      ? JSON.stringify(reportNote(name, text, reading), null, 1)
      : explainTechnology(name, text, reading, explain);
  return { path, ok: true, output };
}

/** The file's bytes, or why there are none. */
function readBytes(path: string): Uint8Array | string {
  try {
    const stats = statSync(path);
    if (stats.isCharacterDevice() || stats.isBlockDevice()) return "This is no ordinary file.";
    if (stats.size > DEFAULT_MAX_NOTE_BYTES) return "The file is larger than a note may be.";
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof Error && "code" in cause) return `The file can't be opened (${String(cause.code)}).`;
    throw cause;
  }
}
