import { findSentences } from "@/domain/notes/find-sentences";
import { type Line, lineAt } from "@/domain/notes/line";
import { scanLines } from "@/domain/notes/scan-lines";
import type { Span } from "@/domain/notes/span";
import { foldName } from "./character-class";
import { findMaskedSpans } from "./find-masked-spans";
import { type FoundMention, findMentions, mergeWithoutOverlap, type Searchable } from "./find-mentions";
import { findMisspelt } from "./find-misspelt";
import { inferCentral } from "./infer-central";
import type { MentionReading, NoteReading, TalkReading, TechnologyReading } from "./reading";
import type { Terms } from "./terms";
import { ORDINARY_NAMES } from "./words/ordinary-names";

/** A note as it is read: its file name (for its dialect and date) and its untouched text. */
export interface NoteInput {
  readonly name: string;
  readonly text: string;
}

/** What a note says: its talks, the technologies that it names, its verdicts. Pure; positions are UTF-16 offsets in `note.text`. */
export function readNote(note: NoteInput, terms: Terms): NoteReading {
  const { text } = note;
  const lines = scanLines(text, note.name);
  const sentences = findSentences(text, lines).filter((sentence) => isRead(lines, sentence));
  const talks: readonly TalkReading[] = [];
  const language: string | null = null;
  const talkOf = sentences.map((sentence) => talkAt(talks, sentence.start));
  const searchable: Searchable = {
    text,
    sentences,
    masked: findMaskedSpans(text),
    titleOf: (sentence) => talks[talkOf[sentence] ?? -1]?.title ?? "",
    ordinary: ORDINARY_NAMES[language ?? ""] ?? new Set(),
  };
  const named = findMentions(searchable, terms);
  const people = new Set(
    talks.flatMap((talk) => talk.speakers.flatMap((speaker) => speaker.split(/\s+/).map(foldName))),
  );
  const found = mergeWithoutOverlap(named, findMisspelt(searchable, terms, named, people));
  const central = inferCentral(text, talks, found);
  const mentions = found.map((mention) => describeMention(mention, terms, sentences, talkOf));
  return {
    language,
    talks,
    technologies: listTechnologies(found, terms, central),
    mentions,
    verdicts: [],
    suggestions: [],
  };
}

/** Front matter is about the file, not about what was heard. */
function isRead(lines: readonly Line[], sentence: Span): boolean {
  return lines[lineAt(lines, sentence.start)]?.kind !== "front-matter";
}

/** Index of the talk whose section holds `offset`, null between talks. O(log n). */
function talkAt(talks: readonly TalkReading[], offset: number): number | null {
  let low = 0;
  let high = talks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((talks[middle]?.section.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const section = talks[low]?.section;
  return section !== undefined && section.start <= offset && offset < section.end ? low : null;
}

function describeMention(
  mention: FoundMention,
  terms: Terms,
  sentences: readonly Span[],
  talkOf: readonly (number | null)[],
): MentionReading {
  const span = { start: mention.start, end: mention.end };
  return {
    technology: terms.terms[mention.term]?.name ?? "",
    span,
    sentence: sentences[mention.sentence] ?? span,
    talk: talkOf[mention.sentence] ?? null,
    how: mention.how,
  };
}

function listTechnologies(
  mentions: readonly FoundMention[],
  terms: Terms,
  central: ReadonlySet<number>,
): readonly TechnologyReading[] {
  const out: TechnologyReading[] = [];
  const seen = new Set<number>();
  for (const { term: index } of mentions) {
    const term = terms.terms[index];
    if (term === undefined || seen.has(index)) continue;
    seen.add(index);
    out.push({
      name: term.name,
      quadrant: term.quadrant,
      quadrantAlso: term.quadrantAlso,
      home: term.home,
      source: term.source,
      central: central.has(index),
    });
  }
  return out;
}
