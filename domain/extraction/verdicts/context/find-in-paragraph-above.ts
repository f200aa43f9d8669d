import { talkAt } from "@/domain/extraction/talk-at";
import { startsWithPronoun } from "@/domain/extraction/verdicts/grammar/starts-with-pronoun";
import type { Line } from "@/domain/notes/lines/line";
import type { Span } from "@/domain/notes/span";
import { findSubjectIn, holdsTitle, type InheritedSubject, type NoteFrame } from "./note-frame";

/** A shorter paragraph is a note that stands alone, or a head. */
const PROSE_LENGTH = 60;
/** Blank lines between two paragraphs. */
const MAX_BLANK_LINES = 2;
const PARAGRAPH_TRUST = 0.72;

/** "… the job is done by **Hanami**." above "C'est très puissant": a paragraph that points back goes on about the one before it. */
export function findInParagraphAbove(note: NoteFrame, sentence: Span, lineIndex: number): InheritedSubject | null {
  const line = note.lines[lineIndex];
  if (line === undefined || line.kind !== "text" || !opensParagraph(note, sentence, line)) return null;
  let last = lineIndex - 1;
  while (last >= 0 && note.lines[last]?.kind === "blank" && lineIndex - last <= MAX_BLANK_LINES) last--;
  const before = note.lines[last];
  if (last === lineIndex - 1 || before?.kind !== "text") return null;
  if (talkAt(note.talks, before.start) !== talkAt(note.talks, line.start) || holdsTitle(note, before)) return null;
  let first = last;
  while (first > 0 && note.lines[first - 1]?.kind === "text") first--;
  const start = note.lines[first]?.content.start ?? before.content.start;
  const span = { start, end: before.content.end };
  if (span.end - span.start < PROSE_LENGTH) return null;
  const closing = note.sentences.findLast((each) => each.start >= span.start && each.end <= span.end);
  const mentions = [span, closing]
    .flatMap((each) => (each === undefined ? [] : [findSubjectIn(note, each) ?? []]))
    .find(({ length }) => length > 0);
  return mentions === undefined ? null : { mentions, how: "paragraph-before", trust: PARAGRAPH_TRUST };
}

/** Whether nothing but sentences that point back stand before one in its line: "And yes, it is free. We must look into **this**." */
function opensParagraph(note: NoteFrame, sentence: Span, line: Line): boolean {
  if (sentence.start <= line.content.start + 4) return true;
  const before = note.sentences.filter(({ start }) => start >= line.content.start && start < sentence.start);
  return before.every((each) => startsWithPronoun(note.text, each));
}
