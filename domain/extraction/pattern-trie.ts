import { CLASS_COUNT, classOf, DOT, foldName, isWordClass, PLUS, SHARP } from "./character-class";

/** Spellings as a character trie: folding is free, and a separator within a name is a step that stays in its node. */
export interface PatternTrie {
  /** `next[node * CLASS_COUNT + class]` is the following node, 0 where there is none. */
  readonly next: Int32Array;
  /** Edges over characters of other scripts, by `node * 65536 + code`. */
  readonly others: ReadonlyMap<number, number>;
  /** 1 + the index of the spelling that ends at a node, 0 where none does. */
  readonly ends: Int32Array;
  /** 1 where a spelling has a gap between words after this node ("tensor|flow"). */
  readonly gaps: Uint8Array;
}

/** A name as it is looked up: its folded letters, and after how many of them a word ends ("CloudNative PG": 5, 11). */
interface Spelling {
  readonly key: string;
  readonly gaps: readonly number[];
}

const NO_LETTERS = { lower: false, letters: 0 };

/** Reads where the words of a name end: at separators, at "aB", and at a digit behind three letters ("Route53"). */
function parseSpelling(written: string): Spelling {
  const key = foldName(written);
  const gaps: number[] = [];
  let length = key.startsWith(".") ? 1 : 0;
  let before = NO_LETTERS;
  for (let i = 0; i < written.length; i += 1) {
    const code = written.charCodeAt(i);
    const value = classOf(code);
    if (!isWordClass(value) && value !== PLUS && value !== SHARP) {
      gaps.push(length);
      before = NO_LETTERS;
      continue;
    }
    const isDigit = value >= 26 && value < PLUS;
    const isUpper = code >= 65 && code <= 90;
    if ((isUpper && before.lower && length > 1) || (isDigit && before.letters >= 3)) gaps.push(length);
    before = { lower: !isUpper && !isDigit, letters: isDigit ? 0 : before.letters + 1 };
    length += 1;
  }
  return { key, gaps };
}

function codeClass(character: string): number {
  if (character === ".") return DOT;
  return classOf(character.charCodeAt(0));
}

/** The trie of all spellings; those of one key share an index, in the order in which keys first appear. */
export function buildPatternTrie(spellings: readonly string[]): {
  trie: PatternTrie;
  indexOfKey: ReadonlyMap<string, number>;
} {
  const parsed = spellings.map(parseSpelling).filter((spelling) => spelling.key !== "");
  // An upper bound: pages that no shared beginning leaves in use are never touched.
  const nodeCount = parsed.reduce((sum, spelling) => sum + spelling.key.length, 2);
  const next = new Int32Array(nodeCount * CLASS_COUNT);
  const ends = new Int32Array(nodeCount);
  const gaps = new Uint8Array(nodeCount);
  const others = new Map<number, number>();
  const indexOfKey = new Map<string, number>();
  let size = 1;
  const step = (node: number, character: string): number => {
    const value = codeClass(character);
    const inRow = value >= 0 && value < CLASS_COUNT;
    const slot = inRow ? node * CLASS_COUNT + value : node * 65536 + character.charCodeAt(0);
    const known = (inRow ? next[slot] : others.get(slot)) ?? 0;
    if (known !== 0) return known;
    const created = size;
    size += 1;
    if (inRow) next[slot] = created;
    else others.set(slot, created);
    return created;
  };
  for (const { key, gaps: keyGaps } of parsed) {
    let node = 0;
    for (let i = 0; i < key.length; i += 1) {
      node = step(node, key.charAt(i));
      if (keyGaps.includes(i + 1) && i + 1 < key.length) gaps[node] = 1;
    }
    const index = indexOfKey.get(key) ?? indexOfKey.size;
    indexOfKey.set(key, index);
    ends[node] = index + 1;
  }
  return { trie: { next, others, ends, gaps }, indexOfKey };
}
