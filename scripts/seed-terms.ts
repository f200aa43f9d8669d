import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Database } from "@/db/client";
import { saveCorrection } from "@/db/commands/save-correction";
import { SetUpProblem } from "@/db/set-up-problem";
import { readTerms } from "@/domain/extraction/terms/terms-file";
import { explain } from "./find-note-files";

/**
 * Takes a terms file over into the database, as an entry of the log of corrections; one that says nothing new changes nothing.
 * @param path absolute
 * @returns what came of it, in a sentence
 * @throws SetUpProblem where the file cannot be read or is not of the form of a terms file
 */
export async function seedTerms(db: Database, path: string): Promise<string> {
  const read = readTerms(readText(path));
  if (!read.ok) throw new SetUpProblem(`${path} is no terms file. ${read.sentence}`);
  const by = { person: `Terms file ${basename(path)}`.slice(0, 80), at: new Date() };
  const outcome = await saveCorrection(db, { kind: "import-terms", team: read.value }, by);
  return outcome.ok ? `${outcome.value.what}.` : "The terms are known already.";
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause) throw new SetUpProblem(`${path}: ${explain(cause)}`, { cause });
    throw cause;
  }
}
