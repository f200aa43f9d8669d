import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { z } from "zod";
import type { AnnotatedNote } from "@/domain/extraction/annotated/read-annotated";
import { QUADRANTS, RINGS } from "@/domain/radar/vocabulary";
import type { NoteFigures } from "./figures-table";

const SHARED = "../shared";
const NOTES = join(SHARED, "notes");
const GOLD = join(SHARED, "gold", "notes");
const SCORER = join(SHARED, "gold", "score.mjs");

/** Notes that nobody has annotated, for seeing how others write. */
const MORE_NOTES = join(SHARED, "notes-more");

const RING = z.enum([...RINGS, "none"]);
const QUADRANT = z.enum(QUADRANTS);
/** The annotation of one note, as GUIDELINES.md beside it describes it. */
const ANNOTATION = z.object({
  language: z.string().nullable(),
  talks: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      speakers: z.array(z.string()).default([]),
      line: z.number(),
      optional: z.boolean().default(false),
    }),
  ),
  technologies: z.array(
    z.object({
      name: z.string(),
      accept: z.array(z.string()).nullish(),
      surface: z.array(z.string()).nullish(),
      quadrant: QUADRANT,
      quadrant_also: QUADRANT.nullish(),
      optional: z.boolean().default(false),
      mentions: z.array(z.object({ talk: z.string().nullish(), line: z.number() })),
      verdict: RING,
      verdict_also: RING.nullish(),
      verdict_lines: z.array(z.number()).nullish(),
    }),
  ),
});
const FIGURES = z.object({ total: z.unknown(), notes: z.record(z.string(), z.unknown()) });

/** A note with its annotation. */
export interface GoldNote {
  /** Its file name: "16-pycon-us-2021.md". */
  readonly name: string;
  readonly path: string;
  /** ISO 639-1; null where the annotation does not say. */
  readonly language: string | null;
  readonly annotated: AnnotatedNote;
}

/** True where the annotated notes are at hand: they are other people's, and no part of the project. */
export function hasGold(): boolean {
  return existsSync(SCORER) && existsSync(NOTES);
}

export const WITHOUT_GOLD = `No annotated notes at ${SHARED}: there is nothing to evaluate against, so this is skipped.`;

export function listGold(): readonly GoldNote[] {
  return listAnnotated(NOTES, GOLD);
}

/** The notes of a folder that have an annotation, `NAME.json`, in the other folder; both may be the same. */
export function listAnnotated(notes: string, annotations: string): readonly GoldNote[] {
  return readdirSync(notes).flatMap((name) => {
    const annotation = join(annotations, annotationName(name));
    if (extname(name) === ".json" || !existsSync(annotation)) return [];
    const path = join(notes, name);
    const { language, annotated } = readAnnotation(readFileSync(annotation, "utf8"), readFileSync(path, "utf8"));
    return [{ name, path, language, annotated }];
  });
}

/** "16-pycon-us-2021.md" -> "16-pycon-us-2021.json" */
export function annotationName(note: string): string {
  return `${basename(note, extname(note))}.json`;
}

/** Every other note at hand, by path. */
export function listMoreNotes(): readonly string[] {
  return existsSync(MORE_NOTES) ? readdirSync(MORE_NOTES).map((name) => join(MORE_NOTES, name)) : [];
}

function readAnnotation(json: string, text: string): Pick<GoldNote, "language" | "annotated"> {
  const { language, talks, technologies } = ANNOTATION.parse(JSON.parse(json));
  const indexOf = new Map(talks.map(({ id }, index) => [id, index]));
  const annotated = {
    text,
    talks,
    technologies: technologies.map((technology) => ({
      name: technology.name,
      names: [technology.name, ...(technology.accept ?? [])],
      surfaces: technology.surface ?? [],
      quadrants: [technology.quadrant, technology.quadrant_also ?? technology.quadrant],
      optional: technology.optional,
      mentions: technology.mentions.map(({ talk, line }) => ({ talk: indexOf.get(talk ?? "") ?? null, line })),
      verdicts: [technology.verdict, technology.verdict_also ?? technology.verdict],
      verdictLines: technology.verdict_lines ?? [],
    })),
  };
  return { language, annotated };
}

/** Scores a folder with one report a note, by the scorer that comes with the annotated notes. */
export function scoreFolder(folder: string): NoteFigures {
  return FIGURES.parse(JSON.parse(runScorer(folder, "--json"))) as NoteFigures;
}

/** What was missed and what is not there, one a line. */
export function listErrors(folder: string): string {
  const lines = runScorer(folder, "--errors").split("\n");
  return lines.filter((line) => !line.includes("  talks ")).join("\n");
}

function runScorer(folder: string, option: string): string {
  const run = spawnSync(process.execPath, [SCORER, folder, GOLD, option], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new Error(`The scorer failed: ${run.stderr}`);
  return run.stdout;
}
