import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { compileTerms } from "@/domain/extraction/compile-terms";
import { NO_TEAM_TERMS, type TeamTerms } from "@/domain/extraction/team-terms";
import { readTerms } from "@/domain/extraction/terms-file";
import { extractFile, type FileResult } from "./extract-file";
import type { ExtractWork } from "./extract-in-worker";

const USAGE = `usage: npm run extract -- PATH... [--out DIR] [--terms FILE] [--explain NAME]
  PATH            a note, or a folder of notes
  --out DIR       write one JSON a note into DIR; without it they are printed
  --terms FILE    the team's own terms (YAML), added to the catalogue
  --explain NAME  print why NAME got its ring, from quote to verdict, instead of JSON`;

/** A worker starts in about a third of a second: less text than this is read sooner without. */
const BYTES_WORTH_A_WORKER = 2_000_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string" }, terms: { type: "string" }, explain: { type: "string" } },
});
if (positionals.length === 0) {
  console.error(USAGE);
  process.exit(2);
}
const team = values.terms === undefined ? NO_TEAM_TERMS : loadTerms(values.terms);
const refused = await extractAll(listFiles(positionals), team);
if (refused > 0) console.error(`${refused} refused.`);
process.exitCode = refused > 0 ? 1 : 0;

function loadTerms(path: string): TeamTerms {
  const read = readTerms(readFileSync(path, "utf8"));
  if (read.ok) return read.value;
  console.error(`${path}: ${read.sentence ?? "not a terms file"}`);
  process.exit(2);
}

/** Files as they are, folders as the files within; hidden ones are left out. */
function listFiles(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
    const inside = readdirSync(path).filter((name) => !name.startsWith("."));
    return listFiles(inside.sort().map((name) => join(path, name)));
  });
}

/** Reads all files, on several cores where that is quicker; returns how many were refused. */
async function extractAll(paths: readonly string[], terms: TeamTerms): Promise<number> {
  if (values.out !== undefined) mkdirSync(values.out, { recursive: true });
  const bytes = paths.reduce((sum, path) => sum + (existsSync(path) ? statSync(path).size : 0), 0);
  const workers = Math.min(availableParallelism(), paths.length, Math.ceil(bytes / BYTES_WORTH_A_WORKER));
  const explain = values.explain ?? null;
  if (workers > 1) return readInWorkers(paths, workers, { explain, team: terms });
  const compiled = compileTerms(CATALOGUE, terms);
  return paths.filter((path) => !deliver(extractFile(path, compiled, explain))).length;
}

/** Deals the files out by size, largest first, so that the workers end at about the same time. */
async function readInWorkers(
  paths: readonly string[],
  count: number,
  work: Omit<ExtractWork, "paths">,
): Promise<number> {
  const hands = Array.from({ length: count }, () => ({ paths: [] as string[], bytes: 0 }));
  const sized = paths.map((path) => ({ path, bytes: existsSync(path) ? statSync(path).size : 0 }));
  for (const { path, bytes } of sized.sort((a, b) => b.bytes - a.bytes)) {
    const lightest = hands.reduce((best, hand) => (hand.bytes < best.bytes ? hand : best));
    lightest.paths.push(path);
    lightest.bytes += bytes;
  }
  const refusals = await Promise.all(hands.map((hand) => runWorker({ ...work, paths: hand.paths })));
  return refusals.reduce((sum, each) => sum + each, 0);
}

function runWorker(work: ExtractWork): Promise<number> {
  return new Promise((resolve, reject) => {
    let refusedHere = 0;
    const worker = new Worker(new URL("./extract-worker.mjs", import.meta.url), { workerData: work });
    worker.on("message", (result: FileResult) => {
      if (!deliver(result)) refusedHere += 1;
    });
    worker.on("error", reject);
    worker.on("exit", () => resolve(refusedHere));
  });
}

/** Writes or prints what came of a file; false where it was refused. */
function deliver(result: FileResult): boolean {
  if (!result.ok) {
    console.error(`${result.path}: ${result.sentence}`);
    return false;
  }
  if (values.out === undefined) console.log(result.output);
  else writeFileSync(join(values.out, outputName(result.path)), `${result.output}\n`);
  return true;
}

/** "notes/day-1.md" -> "day-1.json", or "day-1.txt" for an explanation. */
function outputName(path: string): string {
  const extension = values.explain === undefined ? "json" : "txt";
  return `${basename(path, extname(path))}.${extension}`;
}
