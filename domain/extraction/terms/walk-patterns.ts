import { classOf, DOT, IGNORED, isWordClass, PLUS, SEPARATOR } from "@/domain/extraction/letters/character-class";
import { findWordEnd } from "@/domain/extraction/letters/word-bounds";
import { followLabel, isEndNode, isGapNode, labelOf, type PatternTrie, ROOT } from "./pattern-trie";

/** The spellings found from one start, shortest first; reused between calls so that scanning allocates nothing. */
export interface Hits {
  count: number;
  readonly spelling: Int32Array;
  readonly end: Int32Array;
}

const MAX_HITS = 16;

export function createHits(): Hits {
  return { count: 0, spelling: new Int32Array(MAX_HITS), end: new Int32Array(MAX_HITS) };
}

const SPACES = /[ \t\u00a0\u2007\u202f\r\n]/;

function isSpace(code: number): boolean {
  return (
    code === 0x20 || (code < 0x80 ? code === 9 || code === 10 || code === 13 : SPACES.test(String.fromCharCode(code)))
  );
}

/** `-`, `_`, `/`, `'`, `&`, `.` and dashes that join the words of a name. */
function isJoiner(code: number): boolean {
  return (
    code === 0x2d ||
    code === 0x5f ||
    code === 0x2f ||
    code === 0x27 ||
    code === 0x26 ||
    code === 0x2e ||
    code === 0x2010 ||
    code === 0x2011 ||
    code === 0x2013 ||
    code === 0x2019 ||
    code === 0x2b
  );
}

/**
 * Where the next word of a name starts after a gap at `at`, or -1 where the gap is wider than one within a name:
 * "GitLab-CI", "GitLab CI", "CI / CD", "blue\n  green"; not "Kafka - Streams", "end. Next".
 */
function skipGap(text: string, at: number, limit: number): number {
  let i = at;
  let joiners = 0;
  while (i < limit && isSpace(text.charCodeAt(i))) i += 1;
  const spacesBefore = i - at;
  if (i < limit && isJoiner(text.charCodeAt(i))) {
    if (text.charCodeAt(i) === 0x2b && spacesBefore > 0) return -1;
    const dashOrDot = text.charCodeAt(i) === 0x2d || text.charCodeAt(i) === 0x2e || text.charCodeAt(i) === 0x2013;
    i += 1;
    joiners = 1;
    const afterJoiner = i;
    while (i < limit && isSpace(text.charCodeAt(i))) i += 1;
    if (dashOrDot && (spacesBefore > 0 || i > afterJoiner)) return -1;
  }
  if (spacesBefore > 12 || (spacesBefore === 0 && joiners === 0)) return -1;
  return i < limit && isWordClass(classOf(text.charCodeAt(i))) ? i : -1;
}

/** "pg_vector" for "pgvector": a hyphen or underscore at a place where the name as we know it has no gap; "D.R.Y" for "DRY". */
function skipHyphen(text: string, at: number, start: number, limit: number): number {
  const code = text.charCodeAt(at);
  if (at + 1 >= limit || !isWordClass(classOf(text.charCodeAt(at + 1)))) return -1;
  if (code === 0x2d || code === 0x5f) return at - start >= 2 ? at + 1 : -1;
  const dotted = code === 0x2e && isUpper(text.charCodeAt(at - 1)) && isUpper(text.charCodeAt(at + 1));
  return dotted && (at - start === 1 || text.charCodeAt(at - 2) === 0x2e) ? at + 1 : -1;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Records every spelling that starts at `start` and ends at a word's end before `limit` (plural -s and -es included). */
export function walkPatterns(trie: PatternTrie, text: string, start: number, limit: number, hits: Hits): void {
  hits.count = 0;
  walkOn(trie, ROOT, text, start, start, limit, hits);
}

/** The same from the node to which the first word leads, which ends at `wordEnd`. */
export function walkPatternsBehind(
  trie: PatternTrie,
  node: number,
  text: string,
  start: number,
  wordEnd: number,
  limit: number,
  hits: Hits,
): void {
  hits.count = 0;
  if (isEndNode(trie, node)) recordEnd(trie.ends[node] ?? 0, text, wordEnd, limit, hits);
  walkOn(trie, node, text, start, wordEnd, limit, hits);
}

function walkOn(
  trie: PatternTrie,
  from: number,
  text: string,
  start: number,
  at: number,
  limit: number,
  hits: Hits,
): void {
  let node = from;
  let i = at;
  while (i >= 0 && i < limit) {
    const code = text.charCodeAt(i);
    const value = classOf(code);
    const next = mayStep(value, i > start) ? followLabel(trie, node, labelOf(value, code)) : 0;
    if (next === 0) {
      i = passOver(trie, node, value, text, i, start, limit);
    } else {
      node = next;
      i += 1;
      if (isEndNode(trie, node)) recordEnd(trie.ends[node] ?? 0, text, i, limit, hits);
    }
  }
}

/** Separators and marks without width are no step, nor is a dot but at a name's start. */
function mayStep(value: number, within: boolean): boolean {
  return value >= 0 && !(within && value === DOT);
}

/** Where to go on behind what is no step: behind a mark without width, or behind a gap; -1 where no name goes on. */
function passOver(
  trie: PatternTrie,
  node: number,
  value: number,
  text: string,
  at: number,
  start: number,
  limit: number,
): number {
  if (value === IGNORED) return at + 1;
  // A dot or plus sign separates where it is no part of any name.
  if (value !== SEPARATOR && value !== PLUS && (value !== DOT || at === start)) return -1;
  return isGapNode(trie, node) ? skipGap(text, at, limit) : skipHyphen(text, at, start, limit);
}

function recordEnd(spelling: number, text: string, end: number, limit: number, hits: Hits): void {
  const wordEnd = findWordEnd(text, end, limit);
  if (wordEnd < 0 || hits.count === MAX_HITS) return;
  hits.spelling[hits.count] = spelling - 1;
  hits.end[hits.count] = wordEnd;
  hits.count += 1;
}
