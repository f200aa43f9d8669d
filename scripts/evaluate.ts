import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SetUpProblem } from "@/db/set-up-problem";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { readNote } from "@/domain/extraction/read-note";
import type { NoteReading } from "@/domain/extraction/reading";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import type { Terms } from "@/domain/extraction/terms/terms";
import { decodeNote } from "@/domain/notes/text/decode-note";
import { formatFigures } from "./evaluate/figures-table";
import { fitConfidence, formatWeights, judgeUnseen, meanSquaredError } from "./evaluate/fit-confidence";
import {
  annotationName,
  type GoldNote,
  hasGold,
  listAnnotated,
  listErrors,
  listGold,
  listMoreNotes,
  scoreFolder,
  WITHOUT_GOLD,
} from "./evaluate/gold";
import { isOfTurn, listCues, listCuesOfFile, withoutCues, withoutNames } from "./evaluate/leave-out";
import { formatOwnFigures, listOwnNotes } from "./evaluate/own-notes";
import { formatReliability, judgeProposals } from "./evaluate/reliability";
import { reportNote } from "./note-report";
import { parseArguments } from "./parse-arguments";

const HELP = `npm run evaluate -- [--errors] [--leave-one-out] [--fit FOLDER…]
  Scores what is read out of annotated notes, those at ../shared where they are and the project's own.
  --errors         lists what was missed and what is not there
  --leave-one-out  reads each note without the names and the cues that it alone gave rise to (leave-out.ts says how that is told)
  --fit            fits the weights that a proposal's confidence is judged by (confidence-weights.ts) to those notes and to
                   notes in the folders named, each with its annotation, NAME.json, beside it`;

const parsed = parseArguments({
  options: {
    errors: { type: "boolean" },
    "leave-one-out": { type: "boolean" },
    fit: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  },
  allowPositionals: true,
});
if (typeof parsed === "string") throw new SetUpProblem(`${parsed}\n\n${HELP}`);
const { values, positionals } = parsed;
if (positionals.length > 0 && values.fit !== true) throw new SetUpProblem(`Folders go with --fit.\n\n${HELP}`);
const missing = positionals.find((folder) => !existsSync(folder));
if (missing !== undefined) throw new SetUpProblem(`There is no folder ${missing}.`);

/** A gold note as it is and as it was read. */
interface ReadGold {
  readonly note: GoldNote;
  readonly reading: NoteReading;
}

if (values.help === true) console.log(HELP);
else if (values.fit === true) fitTo(positionals);
else evaluate(values["leave-one-out"] === true, values.errors === true);

function evaluate(leaveOneOut: boolean, withErrors: boolean): void {
  const terms = compileTerms(CATALOGUE);
  const gold = readGold(terms, leaveOneOut);
  if (gold.length === 0) console.log(`${WITHOUT_GOLD}\n`);
  else printGold(gold, withErrors);
  if (leaveOneOut) return;
  const own = listOwnNotes().map((note) => ({ ...note, reading: readText(note.name, note.annotated.text, terms) }));
  console.log(`The project's own annotated notes\n${formatOwnFigures(own)}\n`);
  const proposalsOf = (name: string, note: { annotated: GoldNote["annotated"] }, reading: NoteReading) =>
    judgeProposals(name, note.annotated, reading);
  console.log("Proposals from one note alone, by their confidence, and how many of them an annotator accepts;");
  console.log("confidence is fitted to notes that no cue was written for, so of these notes more are right");
  console.log(
    formatReliability({
      ...(gold.length > 0 && { gold: gold.flatMap(({ note, reading }) => proposalsOf(note.name, note, reading)) }),
      own: own.flatMap(({ reading, ...note }) => proposalsOf(note.name, note, reading)),
    }),
  );
}

function fitTo(folders: readonly string[]): void {
  const terms = compileTerms(CATALOGUE);
  const others = folders.flatMap((folder) => listAnnotated(folder, folder));
  const annotated = [...readGold(terms, false).map(({ note }) => note), ...others];
  const read = annotated.map((note) => ({ ...note, text: textOf(note) }));
  const own = listOwnNotes().map((note) => ({ ...note, text: note.annotated.text }));
  const samples = [...read, ...own].flatMap(({ name, annotated: expected, text }) =>
    judgeProposals(name, expected, readText(name, text, terms)),
  );
  console.log(`${formatWeights(fitConfidence(samples), samples)}\n`);
  const unseen = judgeUnseen(samples);
  console.log("Mean squared error of a confidence");
  console.log(`  as it is             ${meanSquaredError(samples).toFixed(3)}`);
  console.log(`  fitted, notes unseen ${meanSquaredError(unseen).toFixed(3)}\n`);
  console.log(formatReliability({ "as it is": samples, "fitted, notes unseen": unseen }));
}

function readGold(terms: Terms, leaveOneOut: boolean): readonly ReadGold[] {
  if (!hasGold()) return [];
  const notes = listGold();
  if (!leaveOneOut) return notes.map((note) => ({ note, reading: readText(note.name, textOf(note), terms) }));
  const own = listOwnNotes().map(({ name, annotated }) => listCues(name, annotated.text));
  const others = [...listMoreNotes().map(listCuesOfFile), ...own];
  return notes.map((note) => {
    const text = textOf(note);
    const rest = notes.filter(({ name }) => !isOfTurn(note.name, name));
    const cues = [...others, ...rest.map((other) => listCues(other.name, textOf(other)))];
    const reading = readText(note.name, text, compileTerms(withoutNames(CATALOGUE, note.name)));
    return { note, reading: withoutCues(reading, cues) };
  });
}

function textOf({ name, path }: GoldNote): string {
  const decoded = decodeNote(readFileSync(path));
  if (!decoded.ok) throw new Error(`${name}: ${decoded.sentence}`);
  return decoded.value.text;
}

function readText(name: string, text: string, terms: Terms): NoteReading {
  return readNote({ name, text }, terms);
}

function printGold(gold: readonly ReadGold[], withErrors: boolean): void {
  const folder = mkdtempSync(join(tmpdir(), "talkradar-evaluate-"));
  try {
    for (const { note, reading } of gold) {
      const report = reportNote(note.name, textOf(note), reading);
      writeFileSync(join(folder, annotationName(note.name)), JSON.stringify(report));
    }
    const languages = gold.map(({ note, reading }) => [
      annotationName(note.name),
      note.language ?? reading.language ?? "none",
    ]);
    console.log(`${formatFigures(scoreFolder(folder), Object.fromEntries(languages))}\n`);
    if (withErrors) console.log(listErrors(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
