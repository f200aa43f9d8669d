import { bitOf, type PhraseWords } from "./phrase-words";
import { idOfPart, isStemPart, numberPattern, type Rest, toRest } from "./word-pattern";

/** A place in the phrases: what has been read of them, and what may come next. It is worked out when a text first gets there. */
export interface PatternState<Target> {
  items: Item<Target>[] | null;
  /** What may come next by the number of a word or stem; null before it is worked out. */
  follows: Map<number, Follow<Target>> | null;
  /** A bit for each of `follows`, by `bitOf`: most words have none of them, and that is told without a search. */
  bits: number;
  /** What a word of each class leads to, as far as texts have asked; null where it leads nowhere. */
  readonly steps: Map<number, Step<Target> | null>;
}

const ALL_BITS = -1;

/** What one word of a text leads to. */
export interface Step<Target> {
  /** What ends with the word; null where nothing does. */
  readonly ends: readonly Target[] | null;
  /** True where some of that ends within the word, so that the rest of the word counts to it. */
  readonly byStem: boolean;
  readonly state: PatternState<Target> | null;
}

interface Follow<Target> {
  readonly ends: Target[];
  readonly items: Item<Target>[];
  readonly stem: boolean;
}

/** The parts of a pattern that are still to come, and what it stands for. */
interface Item<Target> {
  readonly rest: Rest;
  readonly target: Target;
}

/** The state before any word of the patterns; their words get their numbers. */
export function startState<Target>(
  words: PhraseWords,
  patterns: Iterable<{ readonly pattern: string; readonly target: Target }>,
): PatternState<Target> {
  const items: Item<Target>[] = [];
  for (const { pattern, target } of patterns) {
    const rest = numberPattern(words, pattern);
    if (rest !== null) items.push({ rest, target });
  }
  return { items, follows: null, bits: ALL_BITS, steps: new Map() };
}

/** What a word of that class leads to from a state; null for nothing. */
export function stepOver<Target>(
  state: PatternState<Target>,
  words: PhraseWords,
  wordClass: number,
): Step<Target> | null {
  if ((state.bits & (words.bitsOfClass[wordClass] ?? 0)) === 0) return null;
  const known = state.steps.get(wordClass);
  if (known !== undefined) return known;
  const step = workOut(state, words.idsOfClass[wordClass] ?? []);
  state.steps.set(wordClass, step);
  return step;
}

function workOut<Target>(state: PatternState<Target>, ids: readonly number[]): Step<Target> | null {
  const follows = state.follows ?? listFollows(state.items ?? []);
  if (state.follows === null) {
    state.follows = follows;
    state.items = null;
    state.bits = [...follows.keys()].reduce((bits, id) => bits | bitOf(id), 0);
  }
  const ends: Target[] = [];
  const items: Item<Target>[] = [];
  let byStem = false;
  for (const id of ids) {
    const follow = follows.get(id);
    if (follow === undefined) continue;
    ends.push(...follow.ends);
    items.push(...follow.items);
    byStem ||= follow.stem;
  }
  if (ends.length === 0 && items.length === 0) return null;
  const next = items.length === 0 ? null : { items, follows: null, bits: ALL_BITS, steps: new Map() };
  return { ends: ends.length === 0 ? null : ends, byStem, state: next };
}

function listFollows<Target>(items: readonly Item<Target>[]): Map<number, Follow<Target>> {
  const follows = new Map<number, Follow<Target>>();
  for (const { rest, target } of items) addFirstWords(follows, rest, target);
  return follows;
}

/** Adds every first word of what is to come. */
function addFirstWords<Target>(follows: Map<number, Follow<Target>>, rest: Rest | null, target: Target): void {
  if (rest === null) return;
  const { part, next } = rest;
  if (typeof part !== "number") {
    for (const choice of part.choices) addFirstWords(follows, toRest(choice, next), target);
    if (part.optional) addFirstWords(follows, next, target);
    return;
  }
  const id = idOfPart(part);
  const follow = follows.get(id) ?? { ends: [], items: [], stem: isStemPart(part) };
  follows.set(id, follow);
  if (mayEnd(next) && !follow.ends.includes(target)) follow.ends.push(target);
  if (next !== null && !follow.items.some((known) => known.rest === next && known.target === target))
    follow.items.push({ rest: next, target });
}

function mayEnd(rest: Rest | null): boolean {
  for (let left = rest; left !== null; left = left.next)
    if (typeof left.part === "number" || !left.part.optional) return false;
  return true;
}
