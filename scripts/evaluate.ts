import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import type { CatalogueEntry } from "@/domain/extraction/catalogue/entry";
import { ROUNDS, type Round } from "@/domain/extraction/catalogue/rounds";
import { compileTerms } from "@/domain/extraction/compile-terms";
import { formatFigures, type NoteFigures } from "./evaluation-table";
import { extractFile } from "./extract-file";

const SHARED = "../shared";
const NOTES = join(SHARED, "notes");
const GOLD = join(SHARED, "gold", "notes");
const SCORER = join(SHARED, "gold", "score.mjs");

/** Notes that are copies of one another, or nearly: what was learnt from one was learnt from both. */
const COPIES = [["001_", "003_"]];

const FIGURES = z.object({ total: z.unknown(), notes: z.record(z.string(), z.unknown()) });

const { values } = parseArgs({
  options: { errors: { type: "boolean" }, "leave-one-out": { type: "boolean" } },
});

if (!existsSync(SCORER) || !existsSync(NOTES)) {
  console.log(`No annotated notes at ${SHARED}: there is nothing to evaluate against, so this is skipped.`);
} else {
  evaluate();
}

function evaluate(): void {
  const folder = mkdtempSync(join(tmpdir(), "talkradar-evaluate-"));
  try {
    if (values["leave-one-out"] === true) extractEachWithoutItsRounds(folder);
    else extractAll(folder, CATALOGUE, listNotes());
    console.log(formatFigures(scoreFolder(folder), languagesOf(folder)));
    if (values.errors === true) console.log(listErrors(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function listNotes(): readonly string[] {
  const annotated = new Set(readdirSync(GOLD).map((file) => basename(file, ".json")));
  return readdirSync(NOTES).filter((file) => annotated.has(basename(file, extname(file))));
}

function extractAll(folder: string, catalogue: readonly CatalogueEntry[], notes: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const terms = compileTerms(catalogue);
  for (const note of notes) {
    const result = extractFile(join(NOTES, note), terms, null);
    if (!result.ok) throw new Error(`${note}: ${result.sentence}`);
    writeFileSync(join(folder, `${basename(note, extname(note))}.json`), result.output);
  }
}

/** Reads each note as if nothing had been learnt from it: without the names that only it, or a copy of it, gave rise to. */
function extractEachWithoutItsRounds(folder: string): void {
  for (const note of listNotes()) {
    const turn = COPIES.find((copies) => copies.some((copy) => note.startsWith(copy))) ?? [note];
    const isOfTurn = (looked: string) => turn.some((each) => each.startsWith(looked));
    const learnt = ROUNDS.filter((round) => round.lookedAt.every(isOfTurn));
    extractAll(folder, withoutRounds(CATALOGUE, learnt), [note]);
  }
}

function withoutRounds(catalogue: readonly CatalogueEntry[], rounds: readonly Round[]): readonly CatalogueEntry[] {
  const entries = new Set(rounds.flatMap((round) => round.entries));
  const aliases = new Set(rounds.flatMap((round) => round.aliases.map(([name, alias]) => `${name}\n${alias}`)));
  return catalogue
    .filter((entry) => !entries.has(entry.name))
    .map((entry) => ({
      ...entry,
      aliases: (entry.aliases ?? []).filter((alias) => !aliases.has(`${entry.name}\n${alias}`)),
    }));
}

function scoreFolder(folder: string): NoteFigures {
  const run = spawnSync(process.execPath, [SCORER, folder, GOLD, "--json"], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new Error(`The scorer failed: ${run.stderr}`);
  return FIGURES.parse(JSON.parse(run.stdout)) as NoteFigures;
}

function listErrors(folder: string): string {
  const run = spawnSync(process.execPath, [SCORER, folder, GOLD, "--errors"], { encoding: "utf8", maxBuffer: 1 << 26 });
  return run.stdout
    .split("\n")
    .filter((line) => !line.includes("  talks "))
    .join("\n");
}

function languagesOf(folder: string): Readonly<Record<string, string>> {
  const read = (file: string) =>
    z.object({ language: z.string() }).parse(JSON.parse(readFileSync(join(folder, file), "utf8")));
  return Object.fromEntries(readdirSync(GOLD).map((file) => [file, languageInGold(file) ?? read(file).language]));
}

function languageInGold(file: string): string | null {
  const gold = z.object({ language: z.string().nullable() }).parse(JSON.parse(readFileSync(join(GOLD, file), "utf8")));
  return gold.language;
}
