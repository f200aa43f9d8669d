import type { NoteReading } from "@/domain/extraction/reading";
import { inferNoteVerdict } from "@/domain/extraction/verdicts/infer-note-verdict";
import { lineAt } from "@/domain/notes/lines/line";
import { scanLines } from "@/domain/notes/lines/scan-lines";
import type { Quadrant } from "@/domain/radar/vocabulary";
import type { ExpectedMention, ExpectedRing, ExpectedTalk } from "./read-annotated";

export interface FoundTechnology {
  readonly name: string;
  readonly surfaces: readonly string[];
  readonly quadrant: Quadrant;
  readonly mentions: readonly ExpectedMention[];
  readonly verdict: ExpectedRing;
  readonly verdictLines: readonly number[];
}

/** A reading in the terms of an annotated note: by 1-based line, with one verdict a technology. */
export interface FoundNote {
  readonly talks: readonly Omit<ExpectedTalk, "optional">[];
  readonly technologies: readonly FoundTechnology[];
}

/** Puts what was read out of a note in the terms in which it is annotated. `name` is the note's file name. */
export function listFound(name: string, text: string, reading: NoteReading): FoundNote {
  const lines = scanLines(text, name);
  const lineOf = (offset: number) => lineAt(lines, offset) + 1;
  return {
    talks: reading.talks.map(({ title, speakers, heading }) => ({ title, speakers, line: lineOf(heading.start) })),
    technologies: reading.technologies.map((technology) => {
      const mentions = reading.mentions.filter((mention) => mention.technology === technology.name);
      const verdict = inferNoteVerdict(technology.name, reading, lines);
      return {
        name: technology.name,
        surfaces: [...new Set(mentions.map(({ span }) => text.slice(span.start, span.end)))],
        quadrant: technology.quadrant,
        mentions: mentions.map(({ talk, span }) => ({ talk, line: lineOf(span.start) })),
        verdict: verdict.ring,
        verdictLines: verdict.lines,
      };
    }),
  };
}
