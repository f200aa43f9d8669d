import { type PatternPart, parsePattern } from "@/domain/extraction/cues/expand-phrase";
import { foldCharacter, GAP, HARD, SKIPPED } from "./fold-character";

/** Phrases in scripts without spaces, letter by letter. What follows a node is worked out when a text first gets there. */
export interface LetterNode<Target> {
  /** What ends here as a whole word. */
  readonly whole: Target[];
  /** What ends here whatever letters follow. */
  readonly stem: Target[];
  /** The letter that leads here. */
  readonly letter: number;
  items: Item<Target>[];
  next: Map<number, LetterNode<Target>> | null;
}

/** The letters of a pattern that are still to come, and what it stands for. */
interface Item<Target> {
  readonly rest: Rest;
  readonly target: Target;
}

/** A list that patterns share their ends in, so that many ways through one pattern stay few. */
interface Rest {
  readonly part: LetterPart;
  readonly next: Rest | null;
}

type LetterPart = number | LetterChoice;

interface LetterChoice {
  readonly choices: readonly (readonly LetterPart[])[];
  readonly optional: boolean;
}

/** Between two parts of a pattern: a space where neither of the letters around it does without. */
const BORDER = -100;
/** The mark of a stem. */
const STEM = -101;

/** A trie of the phrases that patterns stand for; null where there are none. */
export function buildSpacelessTrie<Target>(
  patterns: Iterable<{ readonly pattern: string; readonly target: Target }>,
): LetterNode<Target> | null {
  const root = makeNode<Target>(GAP);
  for (const { pattern, target } of patterns) {
    const rest = toRest(toLetters(parsePattern(pattern)), null);
    if (rest !== null) root.items.push({ rest, target });
  }
  return root.items.length === 0 ? null : root;
}

/** The node that a letter leads to; undefined where no phrase goes on with it. */
export function followLetter<Target>(node: LetterNode<Target>, letter: number): LetterNode<Target> | undefined {
  if (node.next === null) {
    node.next = new Map();
    for (const { rest, target } of node.items) addFirstLetters(node, rest, target, false);
    node.items = [];
  }
  return node.next.get(letter);
}

function makeNode<Target>(letter: number): LetterNode<Target> {
  return { whole: [], stem: [], letter, items: [], next: null };
}

/** Adds every first letter of what is to come; `isBehindBorder` where a new part of the pattern begins with it. */
function addFirstLetters<Target>(
  node: LetterNode<Target>,
  rest: Rest | null,
  target: Target,
  isBehindBorder: boolean,
): void {
  if (rest === null) return;
  const { part, next } = rest;
  if (typeof part !== "number") {
    for (const choice of part.choices) addFirstLetters(node, toRest(choice, next), target, isBehindBorder);
    if (part.optional) addFirstLetters(node, next, target, isBehindBorder);
  } else if (part === BORDER) addFirstLetters(node, next, target, true);
  else if (isBehindBorder && !isGapless(node.letter) && !isGapless(part)) addItem(nodeBehind(node, GAP), rest, target);
  else addLetter(nodeBehind(node, part), next, target);
}

function nodeBehind<Target>(node: LetterNode<Target>, letter: number): LetterNode<Target> {
  const known = node.next?.get(letter);
  if (known !== undefined) return known;
  const made = makeNode<Target>(letter);
  node.next?.set(letter, made);
  return made;
}

function addLetter<Target>(node: LetterNode<Target>, rest: Rest | null, target: Target): void {
  if (rest?.part === STEM) {
    if (!node.stem.includes(target)) node.stem.push(target);
    return;
  }
  if (mayEnd(rest) && !node.whole.includes(target)) node.whole.push(target);
  if (rest !== null) addItem(node, rest, target);
}

function addItem<Target>(node: LetterNode<Target>, rest: Rest, target: Target): void {
  if (!node.items.some((known) => known.rest === rest && known.target === target)) node.items.push({ rest, target });
}

function mayEnd(rest: Rest | null): boolean {
  for (let left = rest; left !== null; left = left.next)
    if (left.part !== BORDER && (typeof left.part === "number" || !left.part.optional)) return false;
  return true;
}

function toRest(parts: readonly LetterPart[], end: Rest | null): Rest | null {
  return parts.reduceRight<Rest | null>((next, part) => ({ part, next }), end);
}

function toLetters(parts: readonly PatternPart[]): LetterPart[] {
  return parts.flatMap<LetterPart>((part, place) => {
    const letters: LetterPart[] =
      typeof part === "string"
        ? foldLetters(part)
        : [{ choices: part.choices.map(toLetters), optional: part.optional }];
    return place === 0 ? letters : [BORDER, ...letters];
  });
}

/** A passage's letters, folded; a space beside a sign that needs none counts for nothing. */
function foldLetters(words: string): number[] {
  const letters: number[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words.charAt(at) === "*" && at === words.length - 1) {
      letters.push(STEM);
      continue;
    }
    const folded = foldCharacter(words.charCodeAt(at));
    // A mark such as "?" or "+" can't be matched; the word data is at fault.
    if (folded === HARD) throw new Error(`A phrase holds a mark that no phrase can hold: "${words}"`);
    if (folded === SKIPPED) continue;
    if (folded === GAP && (isGapless(letters.at(-1) ?? GAP) || isGapless(words.charCodeAt(at + 1)))) continue;
    letters.push(folded);
  }
  return letters;
}

/** True for kana and ideographs, which stand beside each other without spaces, and for a gap itself. */
function isGapless(letter: number): boolean {
  return letter === GAP || (letter >= FIRST_SIGN && letter <= LAST_SIGN);
}

const FIRST_SIGN = 0x3005;
const LAST_SIGN = 0x9fff;
