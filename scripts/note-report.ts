import type { NoteReading, TechnologyReading } from "@/domain/extraction/reading";
import { inferNoteVerdict } from "@/domain/extraction/verdicts/infer-note-verdict";
import { type Line, lineAt } from "@/domain/notes/lines/line";
import { scanLines } from "@/domain/notes/lines/scan-lines";

/** Reads one note's reading as the JSON that `npm run extract` writes: talks, technologies and verdicts by 1-based line. */
export function reportNote(name: string, text: string, reading: NoteReading): object {
  const lines = scanLines(text, name);
  const lineOf = (offset: number) => lineAt(lines, offset) + 1;
  return {
    note: name,
    language: reading.language,
    talks: reading.talks.map((talk, index) => ({
      id: talkId(index),
      title: talk.title,
      speakers: talk.speakers,
      urls: talk.links.map((link) => link.url),
      line: lineOf(talk.heading.start),
      event: talk.event,
      day: talk.day,
    })),
    technologies: reading.technologies.map((technology) => ({
      ...reportTechnology(technology, text, reading, lineOf),
      ...reportVerdict(technology, reading, lines),
    })),
  };
}

function talkId(index: number | null): string | null {
  return index === null ? null : `t${index + 1}`;
}

function reportTechnology(
  technology: TechnologyReading,
  text: string,
  reading: NoteReading,
  lineOf: (offset: number) => number,
): object {
  const mentions = reading.mentions.filter((mention) => mention.technology === technology.name);
  const places = new Map<string, { talk: string | null; line: number }>();
  for (const mention of mentions) {
    const place = { talk: talkId(mention.talk), line: lineOf(mention.span.start) };
    places.set(`${place.talk} ${place.line}`, place);
  }
  return {
    name: technology.name,
    surface: [
      ...new Set(mentions.map((mention) => text.slice(mention.span.start, mention.span.end).replace(/\s+/g, " "))),
    ],
    quadrant: technology.quadrant,
    quadrant_also: technology.quadrantAlso,
    mentions: [...places.values()],
    central: technology.central,
  };
}

function reportVerdict(technology: TechnologyReading, reading: NoteReading, lines: readonly Line[]): object {
  const { ring, also, lines: verdictLines, by } = inferNoteVerdict(technology.name, reading, lines);
  return { verdict: ring, verdict_also: also, verdict_lines: verdictLines, verdict_by: by };
}
