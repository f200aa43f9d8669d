import { isWordStart } from "@/domain/extraction/letters/word-bounds";
import type { MaskedSpan } from "@/domain/extraction/masks/find-masked-spans";
import { openingNode } from "@/domain/extraction/terms/opening-words";
import { ROOT } from "@/domain/extraction/terms/pattern-trie";
import type { TermSpelling, Terms } from "@/domain/extraction/terms/terms";
import { createHits, type Hits, walkPatterns, walkPatternsBehind } from "@/domain/extraction/terms/walk-patterns";
import type { Span } from "@/domain/notes/span";
import { isSpaceCode } from "@/domain/notes/text/letter-codes";
import { ODD, type Words } from "@/domain/notes/words/words";
import { confirmDoubtful, type DoubtfulMention } from "./confirm-doubtful";
import { hasContextSign } from "./context-signs";
import {
  hasForeignAccents,
  isHyphenated,
  isInCodeSpan,
  isPartOfIdentifier,
  isTornApart,
  isWrittenAs,
} from "./name-place";
import { isOthersName } from "./other-names";

/** A span that names a term, as found before talks are known. */
export interface FoundMention extends Span {
  readonly term: number;
  /** Index into the sentences. */
  readonly sentence: number;
  readonly how: "name" | "alias" | "typo" | "url" | "discovered";
}

/** What names are looked for in. */
export interface Searchable {
  readonly text: string;
  readonly words: Words;
  /** Sorted, without overlaps. Names do not cross their borders. */
  readonly sentences: readonly Span[];
  readonly masked: readonly MaskedSpan[];
  /** Words that lend context to a sentence: its talk's title, the item that its list hangs from. */
  readonly contextOf: (sentence: number) => string;
  /** True where a sentence is source code or a program's output. */
  readonly isCode: (sentence: number) => boolean;
  /** Folded words that are common in the note's own language, so that a name like them must be written as a name. */
  readonly ordinary: ReadonlySet<string>;
  /** True where the note is written in another language than English, so that an English word with a capital is a name. */
  readonly isForeign: boolean;
}

/** Finds every name of a term: the longest at each place, sorted, without overlaps. */
export function findMentions(note: Searchable, terms: Terms): readonly FoundMention[] {
  const scan: Scan = {
    note,
    terms,
    hits: createHits(),
    found: [],
    doubtful: [],
    nextWord: 0,
    resumeAt: 0,
    maskIndex: 0,
  };
  for (let i = 0; i < note.sentences.length; i += 1) scanSentence(scan, i);
  const confirmed = confirmDoubtful(note, terms, scan.found, scan.doubtful);
  return confirmed.length === 0 ? scan.found : mergeWithoutOverlap(scan.found, confirmed);
}

interface Scan {
  readonly note: Searchable;
  readonly terms: Terms;
  readonly hits: Hits;
  readonly found: FoundMention[];
  /** Names with the policy `context` that had no sign of their own. */
  readonly doubtful: DoubtfulMention[];
  nextWord: number;
  /** Behind the last name. */
  resumeAt: number;
  maskIndex: number;
}

const DOT = 0x2e;

function scanSentence(scan: Scan, sentence: number): void {
  const span = scan.note.sentences[sentence];
  const { words } = scan.note;
  if (span === undefined) return;
  for (; scan.nextWord < words.count; scan.nextWord += 1) {
    const start = words.starts[scan.nextWord] ?? 0;
    if (start >= span.end) break;
    if (start >= span.start) scanWord(scan, sentence, span, start);
  }
}

function scanWord(scan: Scan, sentence: number, span: Span, wordStart: number): void {
  const { note, terms, nextWord, resumeAt } = scan;
  const { text, words } = note;
  const isDotted = text.charCodeAt(wordStart - 1) === DOT && wordStart > Math.max(span.start, resumeAt);
  const start = isDotted && isWordStart(text, wordStart - 1) ? wordStart - 1 : wordStart;
  const isOdd = ((words.kinds[nextWord] ?? 0) & ODD) !== 0;
  if (isOdd) scanOddWord(scan, sentence, Math.max(start, resumeAt), Math.min(words.ends[nextWord] ?? 0, span.end));
  else if (start >= resumeAt) {
    const node = start < wordStart ? ROOT : openingNode(terms.trie, terms.opening, words, nextWord);
    if (node >= ROOT) scanFrom(scan, sentence, start, node);
  }
}

/** Among letters of other scripts a name may start at each, and behind a mark. */
function scanOddWord(scan: Scan, sentence: number, start: number, end: number): void {
  let at = start;
  while (at < end) at = isWordStart(scan.note.text, at) ? Math.max(scanFrom(scan, sentence, at), at + 1) : at + 1;
}

/** Looks for a name that starts at `start`, unless something masks it; gives the offset behind it, or `start`. */
function scanFrom(scan: Scan, sentence: number, start: number, node = ROOT): number {
  const { masked, sentences } = scan.note;
  while ((masked[scan.maskIndex]?.end ?? Number.POSITIVE_INFINITY) <= start) scan.maskIndex += 1;
  const maskStart = masked[scan.maskIndex]?.start ?? Number.POSITIVE_INFINITY;
  if (maskStart <= start) return start;
  walk(scan, node, start, Math.min(maskStart, sentences[sentence]?.end ?? start));
  const end = chooseName(scan, sentence, start);
  scan.resumeAt = Math.max(scan.resumeAt, end);
  return end;
}

function walk({ note, terms, nextWord, hits }: Scan, node: number, start: number, limit: number): void {
  const { text, words } = note;
  const wordEnd = words.ends[nextWord] ?? start;
  if (node === ROOT || wordEnd > limit) walkPatterns(terms.trie, text, start, limit, hits);
  else walkPatternsBehind(terms.trie, node, text, start, wordEnd, limit, hits);
}

/** The end of the longest name that was found at `start` and means one, or `start` where there is none. */
function chooseName(scan: Scan, sentence: number, start: number): number {
  for (let h = scan.hits.count - 1; h >= 0; h -= 1) {
    const end = scan.hits.end[h] ?? start;
    const reading = chooseReading(scan, scan.hits.spelling[h] ?? 0, sentence, start, end);
    if (reading === null) continue;
    scan.found.push({ term: reading.term, start, end, sentence, how: reading.how });
    return end;
  }
  return start;
}

function chooseReading(
  scan: Scan,
  spelling: number,
  sentence: number,
  start: number,
  end: number,
): TermSpelling | null {
  const { text, words } = scan.note;
  if (isPartOfIdentifier(text, start, end) || isOthersName(words, scan.nextWord, start, end, scan.terms)) return null;
  const inCode = scan.note.isCode(sentence) || isInCodeSpan(text, start, end);
  if (inCode && isHyphenated(text, start, end)) return null;
  let doubtful: TermSpelling | null = null;
  for (const reading of scan.terms.spellings[spelling] ?? []) {
    if (!isReadable(scan, reading, inCode, start, end)) continue;
    if (isWrittenAsName(scan.note, reading, start, end)) return reading;
    doubtful = doubtful ?? reading;
  }
  return doubtful === null ? null : confirmReading(scan, doubtful, sentence, start, end);
}

const LOWER_S = 0x73;
const WORD_WITH_CAPITAL = /^\p{Lu}\p{Ll}+$/u;

/** Rules out what a spelling can't mean here, however much speaks for it. */
function isReadable(scan: Scan, reading: TermSpelling, inCode: boolean, start: number, end: number): boolean {
  const { text } = scan.note;
  if (isTornApart(text, start, end, reading) || hasForeignAccents(text, start, end, reading.bare)) return false;
  if (inCode && !reading.dotted && text.slice(start - 1, end).includes(".")) return false;
  // In code, words that make up a technique are names of variables: `new Meter("ComputerVision")`.
  if (inCode && scan.terms.terms[reading.term]?.quadrant === "techniques") return false;
  const last = text.charCodeAt(end - 1) | 0x20;
  // "IBM is" is no plural of "IBM i".
  if (last === LOWER_S && isSpaceCode(text.charCodeAt(end - 3)) && !/s$/i.test(reading.bare)) return false;
  if (reading.policy === "free" || (reading.policy === "cased" && !WORD_WITH_CAPITAL.test(reading.bare))) return true;
  // A plural is no name of a product: "nodes", "flows", "actors", "RustConf Chronicles".
  return end - start <= reading.bare.length || last !== LOWER_S;
}

/** True where the way it is written is enough. */
function isWrittenAsName(note: Searchable, reading: TermSpelling, start: number, end: number): boolean {
  if (reading.policy === "cased")
    return isWrittenAs(note.text, start, end, reading.bare) && !isOrdinary(note, start, end);
  return reading.policy === "free" && !isOrdinary(note, start, end);
}

/** An ambiguous name counts with a sign of its own; else it is kept for when the rest of the note is known. */
function confirmReading(
  scan: Scan,
  reading: TermSpelling,
  sentence: number,
  start: number,
  end: number,
): TermSpelling | null {
  const term = scan.terms.terms[reading.term];
  const sentenceSpan = scan.note.sentences[sentence];
  if (term === undefined || sentenceSpan === undefined) return null;
  const title = () => scan.note.contextOf(sentence);
  const { text, words } = scan.note;
  const place = {
    text,
    words,
    start,
    end,
    sentence: sentenceSpan,
    isOrdinary: isOrdinary(scan.note, start, end),
    title,
  };
  if (hasContextSign(place, term, scan.terms)) return reading;
  scan.doubtful.push({
    term: reading.term,
    start,
    end,
    sentence,
    how: reading.how,
    policy: reading.policy,
    bare: reading.bare,
  });
  return null;
}

/** A word of the note's own language, in lower case or at a sentence's start, is that word until something says otherwise. */
function isOrdinary(note: Searchable, start: number, end: number): boolean {
  if (note.ordinary.size === 0) return false;
  const written = note.text.slice(start, end);
  if (note.ordinary.has(written)) return true;
  const lower = written.toLowerCase();
  return note.ordinary.has(lower) && written !== written.toUpperCase() && opensLine(note.text, start, end);
}

/** "Vite, un café" in French: the capital is the sentence's. A line that is nothing but the name needs no other sign. */
function opensLine(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    /(?:^|[.!?…:]\s|\n)\s*(?:[-*+•>#]\s+)*["'«“(]?$/u.test(start > 12 ? `x${before}` : before) &&
    /^,?\s+\p{L}/u.test(text.slice(end, end + 3))
  );
}

/** Adds those of `more` that overlap none of `kept`; both sorted by start. */
export function mergeWithoutOverlap(
  kept: readonly FoundMention[],
  more: readonly FoundMention[],
): readonly FoundMention[] {
  const out: FoundMention[] = [];
  let k = 0;
  for (const mention of [...more].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (k < kept.length && (kept[k]?.start ?? 0) < mention.start) {
      const next = kept[k];
      if (next !== undefined) out.push(next);
      k += 1;
    }
    const before = out.at(-1);
    const after = kept[k];
    if ((before === undefined || before.end <= mention.start) && (after === undefined || mention.end <= after.start))
      out.push(mention);
  }
  return out.concat(kept.slice(k));
}
