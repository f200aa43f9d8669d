import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { NO_TEAM_TERMS, type TeamTerms } from "@/domain/extraction/terms/team-terms";
import { readTerms } from "@/domain/extraction/terms/terms-file";
import { explain, findNoteFiles, isFolderAt, type Unread } from "./find-note-files";
import { parseArguments } from "./parse-arguments";

export const EXTRACT_USAGE = `usage: npm run extract -- PATH... [--out DIR] [--terms FILE] [--explain NAME]
  PATH            a note, or a folder of notes at any depth (.md .markdown .txt .org .rst .adoc)
  --out DIR       write one JSON a note into DIR; without it they are printed
  --terms FILE    the team's own terms (YAML), added to the catalogue
  --explain NAME  print why NAME got its ring, from quote to verdict, instead of JSON
  --help          print this`;

/** What `npm run extract` is asked to do; paths are absolute. */
export interface ExtractRequest {
  readonly paths: readonly string[];
  /** What stands in the folders and is no note, with why. */
  readonly skipped: readonly Unread[];
  /** Folders without a note. */
  readonly refused: readonly Unread[];
  readonly out: string | null;
  readonly explain: string | null;
  readonly team: TeamTerms;
}

export type AskedOfExtract =
  | { readonly kind: "request"; readonly request: ExtractRequest }
  | { readonly kind: "help" }
  | { readonly kind: "refusal"; readonly sentence: string };

const OPTIONS = {
  out: { type: "string" },
  terms: { type: "string" },
  explain: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the arguments; `from` is the folder that paths are relative to. */
export function readExtractRequest(args: readonly string[], from: string): AskedOfExtract {
  const parsed = parseArguments({ args: [...args], allowPositionals: true, options: OPTIONS });
  if (typeof parsed === "string") return refuse(parsed);
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: "help" };
  if (positionals.length === 0) return refuse("There is nothing to read.");
  const { out, terms } = values;
  const team = terms === undefined ? NO_TEAM_TERMS : loadTerms(resolve(from, terms));
  if (typeof team === "string") return refuse(`${terms}: ${team}`);
  const notes = listNotes(positionals.map((path) => resolve(from, path)));
  const request = {
    ...notes,
    out: out === undefined ? null : resolve(from, out),
    explain: values.explain ?? null,
    team,
  };
  return { kind: "request", request };
}

function refuse(sentence: string): AskedOfExtract {
  return { kind: "refusal", sentence };
}

/** The team's terms, or why the file holds none. */
function loadTerms(path: string): TeamTerms | string {
  const text = readTextFile(path);
  if (text instanceof Error) return explain(text);
  const read = readTerms(text);
  return read.ok ? read.value : (read.sentence ?? "This is no terms file.");
}

function readTextFile(path: string): string | Error {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause) return cause;
    throw cause;
  }
}

/** Files as they are, folders as the notes that reading them into the database would find. */
function listNotes(paths: readonly string[]): Pick<ExtractRequest, "paths" | "skipped" | "refused"> {
  const notes: string[] = [];
  const skipped: Unread[] = [];
  const refused: Unread[] = [];
  for (const path of paths) {
    const found = isFolderAt(path) ? findNoteFiles([path], path) : null;
    notes.push(...(found?.files.map((file) => file.path) ?? [path]));
    skipped.push(...placeBelow(path, found?.skipped ?? []));
    refused.push(...placeBelow(path, found?.refused ?? []));
  }
  return { paths: [...new Set(notes)], skipped, refused };
}

function placeBelow(folder: string, unread: readonly Unread[]): Unread[] {
  return unread.map(({ location, sentence }) => ({ location: resolve(folder, location), sentence }));
}
