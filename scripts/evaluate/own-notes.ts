import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listFound } from "@/domain/extraction/annotated/list-found";
import { type AnnotatedNote, readAnnotated } from "@/domain/extraction/annotated/read-annotated";
import { type Figures, figuresOf, scoreFound } from "@/domain/extraction/annotated/score-found";
import type { NoteReading } from "@/domain/extraction/reading";
import { ROOT } from "../settings";

/** A note of the project's own, with what a careful reader marks in it. */
export interface OwnNote {
  readonly name: string;
  readonly annotated: AnnotatedNote;
}

export function listOwnNotes(): readonly OwnNote[] {
  const folder = join(ROOT, "domain", "extraction", "annotated", "notes");
  return readdirSync(folder).map((name) => ({
    name,
    annotated: readAnnotated(readFileSync(join(folder, name), "utf8")),
  }));
}

const COLUMNS: readonly (readonly [title: string, figure: keyof Figures])[] = [
  ["talks", "talks"],
  ["tech P", "technologyPrecision"],
  ["tech R", "technologyRecall"],
  ["tech F", "technologies"],
  ["mention", "mentions"],
  ["linked", "mentionsToTalk"],
  ["quadr.", "quadrants"],
  ["verdict", "verdicts"],
  ["false", "falseVerdicts"],
  ["evid.", "evidence"],
];

/** The figures of the project's own notes, each and all: what `npm test` holds to fixed floors. */
export function formatOwnFigures(notes: readonly (OwnNote & { readonly reading: NoteReading })[]): string {
  const scored = notes.map(({ name, annotated, reading }) => ({
    name,
    score: scoreFound(annotated, listFound(name, annotated.text, reading)),
  }));
  const header = `${"".padEnd(30)}${COLUMNS.map(([title]) => title.padStart(8)).join("")}`;
  const rows = scored.map(({ name, score }) => formatRow(name, figuresOf([score])));
  return [header, ...rows, "", formatRow("all", figuresOf(scored.map(({ score }) => score)))].join("\n");
}

function formatRow(name: string, figures: Figures): string {
  const cells = COLUMNS.map(([, figure]) => (figures[figure] * 100).toFixed(1).padStart(8));
  return `${name.padEnd(30).slice(0, 30)}${cells.join("")}`;
}
