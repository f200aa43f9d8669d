import type { Span } from "@/domain/notes/span";
import { classOf, isWordClass, UNSPACED_LETTER } from "./character-class";
import { confirmDoubtful, type DoubtfulMention } from "./confirm-doubtful";
import { hasContextSign } from "./context-signs";
import type { MaskedSpan } from "./find-masked-spans";
import {
  hasForeignAccents,
  isHyphenated,
  isInCodeSpan,
  isPartOfIdentifier,
  isTornApart,
  isWrittenAs,
} from "./name-place";
import type { TermSpelling, Terms } from "./terms";
import { createHits, type Hits, walkPatterns } from "./walk-patterns";
import { isWordStart } from "./word-bounds";

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
  /** Sorted, without overlaps. Names do not cross their borders. */
  readonly sentences: readonly Span[];
  readonly masked: readonly MaskedSpan[];
  /** Words that lend context to a sentence: its talk's title, the item that its list hangs from. */
  readonly contextOf: (sentence: number) => string;
  /** True where a sentence is source code or a program's output. */
  readonly isCode: (sentence: number) => boolean;
  /** Folded words that are common in the note's own language, so that a name like them must be written as a name. */
  readonly ordinary: ReadonlySet<string>;
}

/** Finds every name of a term: the longest at each place, sorted, without overlaps. */
export function findMentions(note: Searchable, terms: Terms): readonly FoundMention[] {
  const scan: Scan = { note, terms, hits: createHits(), found: [], doubtful: [], maskIndex: 0 };
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
  maskIndex: number;
}

function scanSentence(scan: Scan, sentence: number): void {
  const span = scan.note.sentences[sentence];
  if (span === undefined) return;
  const { text, masked } = scan.note;
  let i = span.start;
  while (i < span.end) {
    const mask = masked[scan.maskIndex];
    if (mask !== undefined && mask.end <= i) {
      scan.maskIndex += 1;
    } else if (mask !== undefined && mask.start <= i) {
      i = mask.end;
    } else if (isWordStart(text, i)) {
      const limit = mask !== undefined && mask.start < span.end ? mask.start : span.end;
      i = scanWord(scan, sentence, i, limit);
    } else {
      i += 1;
    }
  }
}

/** Looks for a name at a word's start; returns where to go on. */
function scanWord(scan: Scan, sentence: number, start: number, limit: number): number {
  walkPatterns(scan.terms.trie, scan.note.text, start, limit, scan.hits);
  for (let h = scan.hits.count - 1; h >= 0; h -= 1) {
    const end = scan.hits.end[h] ?? start;
    const reading = chooseReading(scan, scan.hits.spelling[h] ?? 0, sentence, start, end);
    if (reading !== null) {
      scan.found.push({ term: reading.term, start, end, sentence, how: reading.how });
      return end;
    }
  }
  return skipWord(scan.note.text, start);
}

function skipWord(text: string, start: number): number {
  if (classOf(text.charCodeAt(start)) === UNSPACED_LETTER) return start + 1;
  let i = start + 1;
  while (i < text.length) {
    const value = classOf(text.charCodeAt(i));
    if (!isWordClass(value) || value === UNSPACED_LETTER) break;
    i += 1;
  }
  return i;
}

function chooseReading(
  scan: Scan,
  spelling: number,
  sentence: number,
  start: number,
  end: number,
): TermSpelling | null {
  const { text } = scan.note;
  if (isPartOfIdentifier(text, start, end)) return null;
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

/** Rules out what a spelling can't mean here, however much speaks for it. */
function isReadable(scan: Scan, reading: TermSpelling, inCode: boolean, start: number, end: number): boolean {
  const { text } = scan.note;
  if (isTornApart(text, start, end, reading) || hasForeignAccents(text, start, end, reading.bare)) return false;
  if (inCode && !reading.dotted && text.slice(start - 1, end).includes(".")) return false;
  // In code, words that make up a technique are names of variables: `new Meter("ComputerVision")`.
  if (inCode && scan.terms.terms[reading.term]?.quadrant === "techniques") return false;
  if (reading.policy !== "context") return true;
  // A plural is no name of a product: "nodes", "flows", "actors".
  const last = text.charCodeAt(end - 1) | 0x20;
  return end - start <= reading.bare.length || last !== LOWER_S;
}

/** True where the way it is written is enough. */
function isWrittenAsName(note: Searchable, reading: TermSpelling, start: number, end: number): boolean {
  if (reading.policy === "cased") return isWrittenAs(note.text, start, end, reading.bare);
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
  const place = { text: scan.note.text, start, end, sentence: sentenceSpan, title };
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

/** A word of the note's own language, written in lower case or at a sentence's start, is that word until something says otherwise. */
function isOrdinary(note: Searchable, start: number, end: number): boolean {
  if (note.ordinary.size === 0) return false;
  return note.ordinary.has(note.text.slice(start, end).toLowerCase());
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
