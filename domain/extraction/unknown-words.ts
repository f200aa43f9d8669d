import type { Span } from "@/domain/notes/span";
import { addWord, createWordTable, findWord, NO_VALUE } from "@/domain/notes/word-table";
import { classOf, foldName, isWordClass } from "./character-class";
import type { FoundMention, Searchable } from "./find-mentions";
import { isDictionaryWord } from "./words/ordinary-words";

/** A word that no name covers and no dictionary has, with the index of its sentence. */
export interface UnknownWord extends Span {
  readonly sentence: number;
}

/** Shorter words are not looked at: they are abbreviations and function words. */
const MIN_LENGTH = 3;

/**
 * The words of a note's sentences that no mention covers, nothing masks and no dictionary explains: slips of the pen and
 * names that no list knows. `wanted` are folded words to take in any case.
 */
export function listUnknownWords(
  note: Searchable,
  found: readonly FoundMention[],
  wanted: ReadonlySet<string>,
): readonly UnknownWord[] {
  const out: UnknownWord[] = [];
  const isKnown = (start: number, end: number) =>
    isOrdinaryWord(note.text, start, end) && (wanted.size === 0 || !wanted.has(foldName(note.text.slice(start, end))));
  const covers = [createCursor(found), createCursor(note.masked)];
  note.sentences.forEach((span, sentence) => {
    let i = span.start;
    while (i < span.end) {
      const covered = coverEnd(covers, i);
      const end = covered > i ? covered : wordEnd(note.text, i, span.end);
      if (covered <= i && end - i >= MIN_LENGTH && !isKnown(i, end)) out.push({ start: i, end, sentence });
      i = Math.max(end, i + 1);
    }
  });
  return out;
}

/** Words come again and again, in each note and in all of them. */
const REMEMBERED_WORDS = 30_000;

const answers = createWordTable(REMEMBERED_WORDS);
/** Longer ones are rare, and would take what is remembered of the others. */
const MAX_REMEMBERED_LENGTH = 40;

/** Remembered, whichever note it stands in: the answer depends on the word alone. */
function isOrdinaryWord(text: string, start: number, end: number): boolean {
  if (end - start > MAX_REMEMBERED_LENGTH) return judgeWord(text.slice(start, end));
  const known = findWord(answers, text, start, end);
  if (known !== NO_VALUE) return known === 1;
  const isOrdinary = judgeWord(text.slice(start, end));
  addWord(answers, text, start, end, isOrdinary ? 1 : 0);
  return isOrdinary;
}

function judgeWord(written: string): boolean {
  if (/\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}\d/u.test(written)) return false;
  return isKnownWord(foldName(written));
}

/** True for words of a dictionary, with or without an ending, and for what is too short or too odd to tell. */
export function isKnownWord(folded: string): boolean {
  if (folded.length < 4 || /\d/.test(folded)) return true;
  if (isDictionaryWord(folded)) return true;
  return ENDINGS.some((ending) => folded.endsWith(ending) && isStem(folded.slice(0, -ending.length)));
}

const ENDINGS = ["ing", "ed", "es", "s", "er", "ers", "en", "ly"];

function isStem(stem: string): boolean {
  return stem.length >= 4 && (isDictionaryWord(stem) || isDictionaryWord(`${stem}e`));
}

interface Cursor {
  readonly spans: readonly Span[];
  next: number;
}

function createCursor(spans: readonly Span[]): Cursor {
  return { spans, next: 0 };
}

/** Where the cover over `at` ends, or `at` itself; asked with growing offsets alone. */
function coverEnd(covers: readonly Cursor[], at: number): number {
  let end = at;
  for (const cover of covers) {
    while ((cover.spans[cover.next]?.end ?? Number.POSITIVE_INFINITY) <= at) cover.next += 1;
    const span = cover.spans[cover.next];
    if (span !== undefined && span.start <= at) end = Math.max(end, span.end);
  }
  return end;
}

function wordEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isWordClass(classOf(text.charCodeAt(end)))) end += 1;
  return end;
}
