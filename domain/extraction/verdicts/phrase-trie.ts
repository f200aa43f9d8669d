import { foldCharacter, GAP, HARD, isSpaceless, SKIPPED } from "./fold-character";
import { addPattern, makeNode, type PatternNode, stepOverGap, stepTo } from "./pattern-node";

/** A phrase found in a text; offsets are UTF-16 units of that text. */
export interface PhraseHit<Target> {
  readonly start: number;
  readonly end: number;
  readonly target: Target;
}

/** Most sentences hold no phrase; they share one list. */
const NO_HITS: never[] = [];
const COMMA = ",".charCodeAt(0);

/** Many phrases, found in one pass over a text. */
export interface PhraseTrie<Target> {
  /** By the folded code of a phrase's first letter. */
  readonly roots: readonly (PatternNode<Target> | undefined)[];
}

/** A trie of the phrases that patterns stand for; several targets may share a phrase. */
export function buildPhraseTrie<Target>(
  patterns: Iterable<{ readonly pattern: string; readonly target: Target }>,
): PhraseTrie<Target> {
  const root = makeNode<Target>();
  for (const { pattern, target } of patterns) addPattern(root, pattern, target);
  const roots: (PatternNode<Target> | undefined)[] = new Array(65536).fill(undefined);
  for (const [code, node] of root.next ?? []) roots[code] = node;
  if (root.next === null && root.child !== null) roots[root.letter] = root.child;
  return { roots };
}

/**
 * Every phrase of the trie in `text` between `start` and `end`, sorted by start; the longest at each place.
 * A phrase that lies within a longer one is left out: "recommended" within "not recommended".
 */
export function findPhrases<Target>(
  trie: PhraseTrie<Target>,
  text: string,
  start: number,
  end: number,
): PhraseHit<Target>[] {
  let hits: PhraseHit<Target>[] = NO_HITS;
  let covered = start;
  let before = HARD;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const folded = foldCharacter(code);
    if (folded === SKIPPED) continue;
    const startsWord =
      folded !== GAP &&
      folded !== HARD &&
      (before === GAP || before === HARD || isSpaceless(code) || isSpaceless(before));
    before = folded;
    if (!startsWord) continue;
    const first = trie.roots[folded];
    if (first === undefined) continue;
    const found = findLongest(first, text, at + 1, end);
    if (found === null || found.end <= covered) continue;
    covered = found.end;
    if (hits === NO_HITS) hits = [];
    for (const target of found.targets) hits.push({ start: at, end: found.end, target });
  }
  return hits;
}

function findLongest<Target>(
  first: PatternNode<Target>,
  text: string,
  start: number,
  limit: number,
): Match<Target> | null {
  let node: PatternNode<Target> | undefined = first;
  let best = endMatch(first, text, start, limit, null);
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const folded = foldCharacter(code);
    if (folded === SKIPPED) {
      at++;
      continue;
    }
    // A comma may stand before the next word of a phrase: "works, but".
    const step = code === COMMA ? GAP : folded;
    node = step === GAP ? stepOverGap(node) : stepTo(node, step);
    if (node === undefined) break;
    at++;
    if (step === GAP) at = skipGap(text, at, limit);
    else best = endMatch(node, text, at, limit, best);
  }
  return best;
}

/** The match that ends at `at`, behind the character that led to `node`, if it is longer than `best`. */
function endMatch<Target>(
  node: PatternNode<Target>,
  text: string,
  at: number,
  limit: number,
  best: Match<Target> | null,
): Match<Target> | null {
  let found = best;
  if (node.whole !== null && (isSpaceless(text.charCodeAt(at - 1)) || endsWord(text, at, limit))) {
    found = longer(found, { end: at, targets: node.whole });
  }
  if (node.stem !== null) found = longer(found, { end: skipWord(text, at, limit), targets: node.stem });
  return found;
}

interface Match<Target> {
  readonly end: number;
  readonly targets: readonly Target[];
}

/** The longer of two matches; equally long ones stand for all that both stand for. */
function longer<Target>(best: Match<Target> | null, found: Match<Target>): Match<Target> {
  if (best === null || found.end > best.end) return found;
  return found.end < best.end ? best : { end: best.end, targets: [...best.targets, ...found.targets] };
}

function skipGap(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const folded = foldCharacter(text.charCodeAt(at));
    if (folded !== GAP && folded !== SKIPPED) break;
    at++;
  }
  return at;
}

function skipWord(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const folded = foldCharacter(text.charCodeAt(at));
    if (folded === GAP || folded === HARD) break;
    at++;
  }
  return at;
}

function endsWord(text: string, at: number, limit: number): boolean {
  if (at >= limit) return true;
  const code = text.charCodeAt(at);
  const folded = foldCharacter(code);
  return folded === GAP || folded === HARD || isSpaceless(code);
}
