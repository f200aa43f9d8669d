import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { NO_TEAM_TERMS, type TeamTerms } from "@/domain/extraction/team-terms";
import { readTerms } from "@/domain/extraction/terms-file";

export const EXTRACT_USAGE = `usage: npm run extract -- PATH... [--out DIR] [--terms FILE] [--explain NAME]
  PATH            a note, or a folder of notes
  --out DIR       write one JSON a note into DIR; without it they are printed
  --terms FILE    the team's own terms (YAML), added to the catalogue
  --explain NAME  print why NAME got its ring, from quote to verdict, instead of JSON`;

/** What `npm run extract` is asked to do; paths are absolute. */
export interface ExtractRequest {
  readonly paths: readonly string[];
  readonly out: string | null;
  readonly explain: string | null;
  readonly team: TeamTerms;
}

export type ExtractRequestOutcome =
  | { readonly ok: true; readonly request: ExtractRequest }
  | { readonly ok: false; readonly sentence: string };

/** Reads the arguments; `from` is the folder that paths are relative to. */
export function readExtractRequest(args: readonly string[], from: string): ExtractRequestOutcome {
  const options = { out: { type: "string" }, terms: { type: "string" }, explain: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  if (positionals.length === 0) return { ok: false, sentence: EXTRACT_USAGE };
  const { out, terms, explain = null } = values;
  const team = terms === undefined ? NO_TEAM_TERMS : loadTerms(resolve(from, terms));
  if (typeof team === "string") return { ok: false, sentence: `${terms}: ${team}` };
  const paths = listFiles(positionals.map((path) => resolve(from, path)));
  return { ok: true, request: { paths, out: out === undefined ? null : resolve(from, out), explain, team } };
}

/** The team's terms, or why the file holds none. */
function loadTerms(path: string): TeamTerms | string {
  const read = readTerms(readFileSync(path, "utf8"));
  return read.ok ? read.value : (read.sentence ?? "not a terms file");
}

/** Files as they are, folders as the files within; hidden ones are left out. */
function listFiles(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
    const inside = readdirSync(path).filter((name) => !name.startsWith("."));
    return listFiles(inside.sort().map((name) => join(path, name)));
  });
}
