import type { Span } from "@/domain/notes/span";
import { factOf } from "@/domain/notes/words/word-facts";
import { firstWordFrom, SIGN, UNSPACED, type Words } from "@/domain/notes/words/words";
import { isFiller } from "./filler-words";
import { foldCharacter, GAP, HARD, isSpaceless, SKIPPED } from "./fold-character";
import { type PatternState, type Step, startState, stepOver } from "./pattern-state";
import type { PhraseWords } from "./phrase-words";
import { buildSpacelessTrie, followLetter, type LetterNode } from "./spaceless-trie";

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
  readonly words: PhraseWords;
  readonly start: PatternState<Target>;
  /** What a word of each class leads to from the start, as far as texts have asked. */
  readonly firstSteps: (Step<Target> | null | undefined)[];
  readonly spaceless: LetterNode<Target> | null;
}

/**
 * The phrases that patterns stand for, made ready for looking them up; several targets may share a phrase.
 * @param words learns the words of the patterns, and may know those of other tries
 */
export function buildPhraseTrie<Target>(
  patterns: Iterable<{ readonly pattern: string; readonly target: Target }>,
  words: PhraseWords,
): PhraseTrie<Target> {
  const all = [...patterns];
  const start = startState(
    words,
    all.filter(({ pattern }) => !hasSpaceless(pattern)),
  );
  return {
    words,
    start,
    firstSteps: [],
    spaceless: buildSpacelessTrie(all.filter(({ pattern }) => hasSpaceless(pattern))),
  };
}

/** Kana, ideographs, arrows, emoji: phrases that hold them are looked for letter by letter. */
function hasSpaceless(pattern: string): boolean {
  for (let at = 0; at < pattern.length; at++) if (isSpaceless(pattern.charCodeAt(at))) return true;
  return false;
}

interface Match<Target> {
  readonly start: number;
  readonly end: number;
  readonly targets: readonly Target[];
}

/**
 * Every phrase of the trie in a stretch of a text, sorted by start; the longest at each place.
 * A phrase that lies within a longer one is left out: "recommended" within "not recommended".
 * @param isKept tells of targets that are found within longer phrases, too
 */
export function findPhrases<Target>(
  trie: PhraseTrie<Target>,
  words: Words,
  stretch: Span,
  isKept: (target: Target) => boolean = () => false,
): PhraseHit<Target>[] {
  const matches = findWordPhrases(trie, words, stretch);
  const { spaceless } = trie;
  const all =
    spaceless === null || (words.made & (UNSPACED | SIGN)) === 0
      ? matches
      : mergeMatches(matches, findSpacelessPhrases(spaceless, words.text, stretch));
  let hits: PhraseHit<Target>[] = NO_HITS;
  let covered = stretch.start;
  for (const match of all) {
    const { start, end } = match;
    const targets = end <= covered ? match.targets.filter(isKept) : match.targets;
    if (targets.length === 0) continue;
    covered = Math.max(covered, end);
    if (hits === NO_HITS) hits = [];
    for (const target of targets) hits.push({ start, end, target });
  }
  return hits;
}

/** The longest phrase in words at each word's start; an adverb may stand within it. */
function findWordPhrases<Target>(trie: PhraseTrie<Target>, words: Words, { start, end }: Span): Match<Target>[] {
  let matches: Match<Target>[] = NO_HITS;
  for (let at = firstWordFrom(words, start); at < words.count && (words.starts[at] ?? end) < end; at++) {
    const first = firstStep(trie, factOf(trie.words.classOf, words, at));
    const match = first === null ? null : matchFrom(first, trie.words, words, at, end);
    if (match === null) continue;
    if (matches === NO_HITS) matches = [];
    matches.push(match);
  }
  return matches;
}

/** Most words start no phrase: that is told without a search. */
function firstStep<Target>({ start, words, firstSteps }: PhraseTrie<Target>, wordClass: number): Step<Target> | null {
  if (wordClass === 0) return null;
  const known = firstSteps[wordClass];
  if (known !== undefined) return known;
  const step = stepOver(start, words, wordClass);
  firstSteps[wordClass] = step;
  return step;
}

function matchFrom<Target>(
  first: Step<Target>,
  phraseWords: PhraseWords,
  words: Words,
  from: number,
  limit: number,
): Match<Target> | null {
  let best: Match<Target> | null = null;
  let step: Step<Target> | null = first;
  for (let at = from; step !== null; at++) {
    if (step.ends !== null) {
      const end = Math.min(words.ends[at] ?? limit, limit);
      const start = words.starts[from] ?? 0;
      best = { start, end: step.byStem ? skipWord(words.text, end, limit) : end, targets: step.ends };
    }
    const { state }: Step<Target> = step;
    if (state === null || (words.starts[at + 1] ?? limit) >= limit || !joins(words, at)) break;
    step = stepTo(state, phraseWords, words, at + 1);
    if (step !== null || !isFiller(words, at + 1) || (words.starts[at + 2] ?? limit) >= limit || !joins(words, at + 1))
      continue;
    at++;
    step = stepTo(state, phraseWords, words, at + 1);
  }
  return best;
}

function stepTo<Target>(
  state: PatternState<Target>,
  phraseWords: PhraseWords,
  words: Words,
  at: number,
): Step<Target> | null {
  const wordClass = factOf(phraseWords.classOf, words, at);
  return wordClass === 0 ? null : stepOver(state, phraseWords, wordClass);
}

const SPACE = " ".charCodeAt(0);

/** True where nothing but spaces, or a comma and spaces, stand between a word and the next: "works, but". */
function joins({ text, starts, ends }: Words, at: number): boolean {
  const start = ends[at] ?? 0;
  const end = starts[at + 1] ?? 0;
  if (end === start + 1 && text.charCodeAt(start) === SPACE) return true;
  for (let i = text.charCodeAt(start) === COMMA ? start + 1 : start; i < end; i++)
    if (foldCharacter(text.charCodeAt(i)) !== GAP) return false;
  return end > start;
}

/** By start; of two at one place the longer, or, where they are equally long, both. */
function mergeMatches<Target>(some: readonly Match<Target>[], others: readonly Match<Target>[]): Match<Target>[] {
  const merged: Match<Target>[] = [];
  for (const match of [...some, ...others].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || last.start !== match.start) merged.push(match);
    else if (last.end === match.end)
      merged[merged.length - 1] = {
        ...last,
        targets: [...last.targets, ...match.targets],
      };
  }
  return merged;
}

/** The longest phrase in letters at each place where a word may start. */
function findSpacelessPhrases<Target>(root: LetterNode<Target>, text: string, { start, end }: Span): Match<Target>[] {
  const matches: Match<Target>[] = [];
  let before = HARD;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const folded = foldCharacter(code);
    if (folded === SKIPPED) continue;
    const isBorder = before === GAP || before === HARD || isSpaceless(code) || isSpaceless(before);
    before = folded;
    const first = isBorder ? followLetter(root, folded) : undefined;
    const found = first === undefined ? null : findLongest(first, text, at + 1, end);
    if (found !== null) matches.push({ start: at, ...found });
  }
  return matches;
}

function findLongest<Target>(
  first: LetterNode<Target>,
  text: string,
  start: number,
  limit: number,
): Ending<Target> | null {
  let node: LetterNode<Target> | undefined = first;
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
    node = followLetter(node, step);
    if (node === undefined) break;
    at++;
    if (step === GAP) at = skipGap(text, at, limit);
    else best = endMatch(node, text, at, limit, best);
  }
  return best;
}

/** The match that ends at `at`, behind the character that led to `node`, if it is longer than `best`. */
function endMatch<Target>(
  node: LetterNode<Target>,
  text: string,
  at: number,
  limit: number,
  best: Ending<Target> | null,
): Ending<Target> | null {
  let found = best;
  if (node.whole.length > 0 && (isSpaceless(text.charCodeAt(at - 1)) || endsWord(text, at, limit))) {
    found = longer(found, { end: at, targets: node.whole });
  }
  if (node.stem.length > 0)
    found = longer(found, {
      end: skipWord(text, at, limit),
      targets: node.stem,
    });
  return found;
}

interface Ending<Target> {
  readonly end: number;
  readonly targets: readonly Target[];
}

/** The longer of two matches; equally long ones stand for all that both stand for. */
function longer<Target>(best: Ending<Target> | null, found: Ending<Target>): Ending<Target> {
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
