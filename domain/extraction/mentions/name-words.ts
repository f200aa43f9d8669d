import { classOf, foldName } from "@/domain/extraction/letters/character-class";
import { editDistance } from "@/domain/extraction/letters/edit-distance";
import type { Terms } from "@/domain/extraction/terms/terms";

/** The words that names are made of, for finding the one that a misspelt word was meant to be. */
export interface NameWords {
  /** Words of names that a misspelt (folded) word may stand for, nearest first; those of equal distance in the order of the alphabet. */
  readonly correct: (word: string) => readonly string[];
}

const MIN_LENGTH = 4;
/** Two letters may be wrong from this length on. */
const LONG_WORD = 9;

const cache = new WeakMap<Terms, NameWords>();

/** The words of all names that may be written in any casing. Built once for each set of terms, when first needed. */
export function nameWordsOf(terms: Terms): NameWords {
  const known = cache.get(terms);
  if (known !== undefined) return known;
  const words = [...splitWords(terms.freeSpellings)];
  const index = indexDeletions(words);
  const built = { correct: (word: string) => correctWord(words, index, word) };
  cache.set(terms, built);
  return built;
}

function splitWords(names: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of names) {
    for (const word of name.split(/[^\p{L}\p{N}]+/u)) {
      const folded = foldName(word);
      if (folded.length >= MIN_LENGTH) words.add(folded);
    }
  }
  return words;
}

/** Words by what is left of them without one letter, and by themselves: in lists that share their hash. */
interface DeletionIndex {
  /** 1 + the last entry of each hash's list, 0 for none. */
  readonly heads: Int32Array;
  /** 1 + the entry before in the same list. */
  readonly before: Int32Array;
  readonly words: Int32Array;
}

const HASHES = 2 ** 16;

function indexDeletions(words: readonly string[]): DeletionIndex {
  const entries = words.reduce((sum, word) => sum + word.length + 1, 0);
  const index = { heads: new Int32Array(HASHES), before: new Int32Array(entries), words: new Int32Array(entries) };
  let entry = 0;
  words.forEach((word, place) => {
    for (let omitted = -1; omitted < word.length; omitted += 1) {
      const hash = hashWithout(word, omitted);
      index.words[entry] = place;
      index.before[entry] = index.heads[hash] ?? 0;
      entry += 1;
      index.heads[hash] = entry;
    }
  });
  return index;
}

/** FNV-1a of a word with the letter at `omitted` left out. */
function hashWithout(word: string, omitted: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) {
    if (i !== omitted) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  return (hash ^ (hash >>> 16)) & (HASHES - 1);
}

function correctWord(words: readonly string[], index: DeletionIndex, word: string): readonly string[] {
  if (word.length < MIN_LENGTH) return [];
  const limit = word.length >= LONG_WORD ? 2 : 1;
  const found = new Map<string, number>();
  const seen = new Set([word]);
  for (let omitted = -1; omitted < word.length; omitted += 1) {
    for (let at = index.heads[hashWithout(word, omitted)] ?? 0; at !== 0; at = index.before[at - 1] ?? 0) {
      const candidate = words[index.words[at - 1] ?? 0] ?? "";
      if (!mayBeLikely(word, candidate, limit) || seen.has(candidate)) continue;
      seen.add(candidate);
      const distance = editDistance(word, candidate, limit);
      if (distance <= limit && isLikely(word, candidate, distance)) found.set(candidate, distance);
    }
  }
  // Swapped letters are the commonest slip: "pyhton" is rather "python" than "pyston".
  const rank = (candidate: string, distance: number) => distance - (isAnagram(word, candidate) ? 0.5 : 0);
  return [...found]
    .map(([candidate, distance]) => ({ candidate, rank: rank(candidate, distance) }))
    .sort((a, b) => a.rank - b.rank || (a.candidate < b.candidate ? -1 : 1))
    .map(({ candidate }) => candidate);
}

/** False, at a glance, for most of those that only share a hash. */
function mayBeLikely(word: string, candidate: string, limit: number): boolean {
  if (Math.abs(word.length - candidate.length) > limit) return false;
  return word.length >= LEAST_FIRST_SLIP || word.charCodeAt(0) === candidate.charCodeAt(0);
}

/** In shorter words the first letter is right. */
const LEAST_FIRST_SLIP = 7;

function isAnagram(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join("") === [...b].sort().join("");
}

/** The first letter is hardly ever wrong, but for a slip in a long word; a missing plural or ending is no slip. */
function isLikely(word: string, candidate: string, distance: number): boolean {
  if (word.charAt(0) !== candidate.charAt(0) && (distance > 1 || word.length < LEAST_FIRST_SLIP)) return false;
  const longer = word.length > candidate.length ? word : candidate;
  const shorter = word.length > candidate.length ? candidate : word;
  const doubled = longer.endsWith("ss");
  const isEnding =
    !doubled && longer.startsWith(shorter) && /^(?:s|es|e|n|d|ed|er|r|en|y|a|o)$/.test(longer.slice(shorter.length));
  return !isEnding || (longer === word && longer.endsWith("er") && distance === 1);
}

/** True for words of Latin letters alone. */
export function isPlainWord(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const value = classOf(text.charCodeAt(i));
    if (value < 0 || value >= 26) return false;
  }
  return end > start;
}
