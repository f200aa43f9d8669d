import { classOf, foldName, isWordClass, UNSPACED_LETTER } from "@/domain/extraction/letters/character-class";
import { foldedHash, hashFolded } from "@/domain/extraction/letters/folded-hash";
import { isDictionaryWord } from "@/domain/extraction/words/ordinary-words";
import type { Span } from "@/domain/notes/span";
import { holdsAny } from "@/domain/notes/text/holds-any";
import { codesOf } from "@/domain/notes/text/letter-codes";
import { createWordFact, factOf } from "@/domain/notes/words/word-facts";
import { ODD } from "@/domain/notes/words/words";
import type { FoundMention, Searchable } from "./find-mentions";

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
  const { words } = note;
  const hashes = new Set([...wanted].map(hashFolded));
  const search: Search = { note, covers: [createCursor(found), createCursor(note.masked)], wanted, hashes, out: [] };
  let at = 0;
  note.sentences.forEach((span, sentence) => {
    while (at < words.count && (words.starts[at] ?? 0) < span.start) at += 1;
    while (at < words.count && (words.starts[at] ?? 0) < span.end) at = takeWord(search, at, sentence, span.end);
  });
  return search.out;
}

interface Search {
  readonly note: Searchable;
  readonly covers: readonly Cursor[];
  readonly wanted: ReadonlySet<string>;
  /** Those of the wanted words: a quick look, since few words are wanted. */
  readonly hashes: ReadonlySet<number>;
  readonly out: UnknownWord[];
}

/** Takes the word if it is unknown; gives the next one. */
function takeWord(search: Search, at: number, sentence: number, limit: number): number {
  const { note, hashes } = search;
  const { words } = note;
  const start = words.starts[at] ?? 0;
  const next = words.starts[at + 1];
  if (((words.kinds[at] ?? 0) & ODD) !== 0 || next === words.ends[at]) return takeOddWords(search, at, sentence, limit);
  const end = Math.min(words.ends[at] ?? 0, limit);
  const isUnknown =
    end - start >= MIN_LENGTH &&
    (factOf(ordinary, words, at) === 0 ||
      (hashes.has(factOf(foldedHash, words, at)) && isWanted(search, start, end))) &&
    coverEnd(search.covers, start) <= start;
  if (isUnknown) search.out.push({ start, end, sentence });
  return at + 1;
}

/** Words of several scripts run together, and a name may cover a part of them: "Kubernetesを使う". */
function takeOddWords(search: Search, first: number, sentence: number, limit: number): number {
  const { text, words } = search.note;
  let last = first;
  while (words.starts[last + 1] === words.ends[last]) last += 1;
  const runEnd = Math.min(words.ends[last] ?? 0, limit);
  let i = words.starts[first] ?? 0;
  while (i < runEnd) {
    const covered = coverEnd(search.covers, i);
    const end = covered > i ? covered : wordEnd(text, i, runEnd);
    const isUnknown =
      covered <= i && end - i >= MIN_LENGTH && (!isOrdinaryWord(text, i, end) || isWanted(search, i, end));
    if (isUnknown) search.out.push({ start: i, end, sentence });
    i = Math.max(end, i + 1);
  }
  return last + 1;
}

function isWanted({ note, wanted }: Search, start: number, end: number): boolean {
  return wanted.has(foldName(note.text.slice(start, end)));
}

/** 1 for a word that a dictionary explains, else 0. */
const ordinary = createWordFact((text, start, end) => (isOrdinaryWord(text, start, end) ? 1 : 0));

function isOrdinaryWord(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (/\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}\d/u.test(written)) return false;
  return isKnownWord(foldName(written));
}

/** True for words of a dictionary, with or without an ending, and for what is too short or too odd to tell. */
export function isKnownWord(folded: string): boolean {
  if (folded.length < 4 || holdsAny(DIGITS, folded, 0, folded.length)) return true;
  if (isDictionaryWord(folded)) return true;
  return ENDINGS.some((ending) => folded.endsWith(ending) && isStem(folded.slice(0, -ending.length)));
}

const DIGITS = codesOf(/\d/);
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

/** Where the word at `start` ends; one of Latin letters ends at the first kana: "Lucetの" is "Lucet". */
function wordEnd(text: string, start: number, limit: number): number {
  const isUnspaced = classOf(text.charCodeAt(start)) === UNSPACED_LETTER;
  let end = start;
  while (end < limit) {
    const value = classOf(text.charCodeAt(end));
    if (!isWordClass(value) || (value === UNSPACED_LETTER) !== isUnspaced) break;
    end += 1;
  }
  return end;
}
