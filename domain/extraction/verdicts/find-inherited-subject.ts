import type { Line } from "@/domain/notes/line";
import { lineAt } from "@/domain/notes/line";
import type { Span } from "@/domain/notes/span";
import type { MentionReading, TalkReading } from "../reading";
import { coordinateMentions } from "./coordinate-mentions";
import { firstMentionFrom, type PlacedMention, placeMentions } from "./sentence-view";

/** The note as far as inheritance looks around in it. */
export interface NoteFrame {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Sorted by start. */
  readonly sentences: readonly Span[];
  readonly talks: readonly TalkReading[];
  readonly mentions: readonly MentionReading[];
}

/** Technologies that a sentence without a name speaks of. */
export interface InheritedSubject {
  readonly mentions: readonly PlacedMention[];
  readonly how: "sentence-before" | "parent" | "title";
  readonly trust: number;
}

const MAX_SENTENCES_BACK = 2;
const MAX_LEVELS = 4;
const PROSE_LENGTH = 60;
const MAX_LINES_BELOW_TITLE = 24;
/** "No production data **for** acceptance tests. Too slow." is not said of acceptance tests. */
const BESIDES = /(?:^|\s)(?:for|of|from|für|von|vom|bei|pour|para|por|per|di|van|voor)\s+(?:[\p{L}']{1,4}\s+)?$/iu;
const MEANS = /(?:^|\s)(?:with|using|via|mit|avec|grâce à|con|usando|com|met|dank)\s[^,;:]{0,24}$/iu;

/**
 * What a sentence without a name of its own speaks of: the sentence before it, the list item or line that it hangs from,
 * or the talk's title. Null where that is not one thing: two unrelated names are no subject.
 */
export function findInheritedSubject(note: NoteFrame, sentenceIndex: number): InheritedSubject | null {
  const sentence = note.sentences[sentenceIndex];
  if (sentence === undefined) return null;
  const lineIndex = lineAt(note.lines, sentence.start);
  return (
    findInSentencesBefore(note, sentenceIndex, lineIndex) ??
    findInParents(note, lineIndex) ??
    findInTitle(note, sentence, lineIndex)
  );
}

/** "We run **Helm** everywhere. It is rock solid." Only within one paragraph or item. */
function findInSentencesBefore(note: NoteFrame, sentenceIndex: number, lineIndex: number): InheritedSubject | null {
  for (let back = 1; back <= MAX_SENTENCES_BACK; back++) {
    const before = note.sentences[sentenceIndex - back];
    if (before === undefined) return null;
    const beforeLine = lineAt(note.lines, before.start);
    if (beforeLine !== lineIndex && !isSameParagraph(note.lines, beforeLine, lineIndex)) return null;
    const mentions = findSubjectIn(note, before);
    if (mentions?.[0] !== undefined && BESIDES.test(note.text.slice(before.start, mentions[0].start))) return null;
    if (mentions !== null)
      return mentions.length === 0 ? null : { mentions, how: "sentence-before", trust: 0.8 / back ** 0.25 };
  }
  return null;
}

/** Lines of prose follow on each other; short lines are notes that each stand alone. */
function isSameParagraph(lines: readonly Line[], from: number, to: number): boolean {
  for (let index = from; index <= to; index++) {
    const line = lines[index];
    if (line === undefined || (line.kind !== "text" && line.kind !== "quote")) return false;
    if (index < to && line.end - line.start < PROSE_LENGTH) return false;
  }
  return true;
}

/** "- **Helm**" above "  - production ready". */
function findInParents(note: NoteFrame, lineIndex: number): InheritedSubject | null {
  let trust = 0.8;
  let index = note.lines[lineIndex]?.parent ?? -1;
  for (let level = 0; index >= 0 && level < MAX_LEVELS; level++) {
    const line = note.lines[index];
    if (line === undefined) return null;
    const mentions = findSubjectIn(note, line.content);
    if (mentions !== null) return mentions.length === 0 ? null : { mentions, how: "parent", trust };
    trust *= 0.85;
    index = line.parent;
  }
  return null;
}

/** The one technology that the talk's title names. */
function findInTitle(note: NoteFrame, sentence: Span, lineIndex: number): InheritedSubject | null {
  const talk = note.talks.find(
    (candidate) => candidate.section.start <= sentence.start && sentence.start < candidate.section.end,
  );
  if (talk === undefined || lineIndex - lineAt(note.lines, talk.heading.start) > MAX_LINES_BELOW_TITLE) return null;
  const mentions = findSubjectIn(note, talk.heading) ?? [];
  const subject = mentions.length > 0 ? mentions : findMeansInTitle(note, talk.heading);
  if (subject.length !== 1) return null;
  return { mentions: subject, how: "title", trust: 0.7 };
}

/** "Scaling Postgres in Kubernetes with **CloudNativePG**": a talk that names its means last is about the means. */
function findMeansInTitle(note: NoteFrame, heading: Span): PlacedMention[] {
  const placed = placeMentions(note.mentions, firstMentionFrom(note.mentions, heading.start), heading);
  const last = placed.at(-1);
  if (last === undefined) return [];
  const before = note.text.slice(placed.at(-2)?.end ?? heading.start, last.start);
  return MEANS.test(before) ? [last] : [];
}

/** Null where no technology is named; empty where several are and none leads. */
function findSubjectIn(note: NoteFrame, span: Span): PlacedMention[] | null {
  const placed = placeMentions(note.mentions, firstMentionFrom(note.mentions, span.start), span);
  const lead = placed[0];
  if (lead === undefined) return null;
  const joined = coordinateMentions(note.text, lead, placed);
  const names = new Set(placed.map((mention) => mention.technology));
  if (names.size === 1 || joined.length === placed.length) return joined;
  const isLabel = /^[*_`"'\])]*\s*(?::|：|-|–|—|->|→|\()/.test(
    note.text.slice(joined.at(-1)?.end ?? lead.end, span.end),
  );
  return isLabel && lead.start - span.start <= 4 ? joined : [];
}

/** Index of the talk whose section holds `offset`; -1 between talks. O(log n). */
export function talkAt(talks: readonly TalkReading[], offset: number): number {
  let low = 0;
  let high = talks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((talks[middle]?.section.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const section = talks[low]?.section;
  return section !== undefined && section.start <= offset && offset < section.end ? low : -1;
}
