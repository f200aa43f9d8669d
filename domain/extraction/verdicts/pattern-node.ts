import { expandPhrase, isSpaceless, type PatternPart, parsePattern, toPlainPhrase } from "../cues/expand-phrase";
import { foldCharacter, GAP, HARD, SKIPPED } from "./fold-character";

/** A place in the trie of phrases. It grows while texts are read: what follows on a word is added when it is first met. */
export interface PatternNode<Target> {
  /** Most nodes have one child: its letter and itself. The map takes over with the second. */
  letter: number;
  child: PatternNode<Target> | null;
  next: Map<number, PatternNode<Target>> | null;
  /** What ends here as a whole word. */
  whole: Target[] | null;
  /** What ends here whatever letters follow. */
  stem: Target[] | null;
  /** What goes on behind this word and has not been added yet. */
  pending: Pending<Target>[] | null;
}

/** The parts of a pattern that are still to come, and what it stands for. */
interface Pending<Target> {
  readonly rest: Rest;
  readonly target: Target;
}

/** A list that patterns share their ends in, so that many ways through one pattern stay few. */
interface Rest {
  readonly part: PatternPart;
  readonly next: Rest | null;
}

export function makeNode<Target>(): PatternNode<Target> {
  return { letter: 0, child: null, next: null, whole: null, stem: null, pending: null };
}

/** Adds a pattern of the cue files to a trie: its first words now, what follows on them when a text holds them. */
export function addPattern<Target>(root: PatternNode<Target>, pattern: string, target: Target): void {
  if (isSpaceless(pattern)) {
    for (const phrase of expandPhrase(pattern)) endAt(addWord(root, phrase.words), phrase.stem, target);
    return;
  }
  const rest = toRest(splitWords(parsePattern(pattern)), null);
  if (rest !== null) spread(root, rest, target);
}

/** The node behind a space, with everything that may follow there; undefined where nothing may. */
export function stepOverGap<Target>(node: PatternNode<Target>): PatternNode<Target> | undefined {
  const { pending } = node;
  if (pending !== null) {
    node.pending = null;
    const behind = childOf(node, GAP);
    for (const { rest, target } of pending) spread(behind, rest, target);
  }
  return stepTo(node, GAP);
}

export function stepTo<Target>(node: PatternNode<Target>, code: number): PatternNode<Target> | undefined {
  if (node.next !== null) return node.next.get(code);
  return node.child !== null && node.letter === code ? node.child : undefined;
}

/** Passages of several words become single words; "don't" is two, since an apostrophe separates words as a space does. */
function splitWords(parts: readonly PatternPart[]): PatternPart[] {
  return parts.flatMap<PatternPart>((part) =>
    typeof part === "string"
      ? part.split(/[\s'’-]+/).filter((word) => word !== "")
      : { choices: part.choices.map(splitWords), optional: part.optional },
  );
}

function toRest(parts: readonly PatternPart[], end: Rest | null): Rest | null {
  return parts.reduceRight<Rest | null>((next, part) => ({ part, next }), end);
}

/** Adds every first word of what is to come. */
function spread<Target>(node: PatternNode<Target>, rest: Rest | null, target: Target): void {
  if (rest === null) return;
  const { part, next } = rest;
  if (typeof part === "string") {
    const { words, stem } = toPlainPhrase(part);
    if (stem && next !== null) throw new Error(`A stem mark belongs at the end of a phrase: "${part}"`);
    leave(addWord(node, words), stem, next, target);
    return;
  }
  for (const choice of part.choices) spread(node, toRest(choice, next), target);
  if (part.optional) spread(node, next, target);
}

/** At the end of a word: the phrase ends here where nothing more must come, and goes on where more may. */
function leave<Target>(node: PatternNode<Target>, stem: boolean, next: Rest | null, target: Target): void {
  if (mayEnd(next)) endAt(node, stem, target);
  if (next === null) return;
  node.pending ??= [];
  if (!node.pending.some((known) => known.rest === next && known.target === target))
    node.pending.push({ rest: next, target });
}

function mayEnd(rest: Rest | null): boolean {
  for (let left = rest; left !== null; left = left.next) {
    if (typeof left.part === "string" || !left.part.optional) return false;
  }
  return true;
}

function endAt<Target>(node: PatternNode<Target>, stem: boolean, target: Target): void {
  if (stem) node.stem = addOnce(node.stem, target);
  else node.whole = addOnce(node.whole, target);
}

function addOnce<Target>(targets: Target[] | null, target: Target): Target[] {
  if (targets === null) return [target];
  return targets.includes(target) ? targets : [...targets, target];
}

function addWord<Target>(from: PatternNode<Target>, word: string): PatternNode<Target> {
  let node = from;
  let afterGap = false;
  for (let at = 0; at < word.length; at++) {
    const folded = foldCharacter(word.charCodeAt(at));
    // A mark such as "?" or "+" can't be matched; the word data is at fault.
    if (folded === HARD) throw new Error(`A phrase holds a mark that no phrase can hold: "${word}"`);
    if (folded === SKIPPED || (folded === GAP && afterGap)) continue;
    afterGap = folded === GAP;
    node = childOf(node, folded);
  }
  return node;
}

function childOf<Target>(node: PatternNode<Target>, code: number): PatternNode<Target> {
  const known = stepTo(node, code);
  if (known !== undefined) return known;
  const added = makeNode<Target>();
  if (node.child === null) {
    node.letter = code;
    node.child = added;
  } else {
    node.next ??= new Map([[node.letter, node.child]]);
    node.next.set(code, added);
  }
  return added;
}
