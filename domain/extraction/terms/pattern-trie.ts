import {
  classOf,
  DOT,
  foldName,
  isWordClass,
  OTHER_LETTER,
  PLUS,
  SHARP,
} from "@/domain/extraction/letters/character-class";

/**
 * Spellings as a character trie: folding is free, and a separator within a name is a step that stays in its node.
 *
 * Nodes are numbered level by level, so that the children of a node stand side by side, behind those of the node before
 * it: that takes few bytes, and the levels that every word of a text walks through stay near the processor.
 */
export interface PatternTrie {
  /**
   * For each node, in one number since one look must do: its first child, how many children it has (MANY for more than
   * fit), whether a spelling has a gap between words after it ("tensor|flow"), and whether one ends there.
   */
  readonly nodes: Int32Array;
  /** What leads to a node: the class of a Latin letter, digit or sign, or the code of a letter of another script. */
  readonly labels: Uint16Array;
  /** The node behind each class from the root, 0 where there is none. */
  readonly roots: Int32Array;
  /** 1 + the index of the spelling that ends at a node, 0 where none does. */
  readonly ends: Int32Array;
}

/** The node that every name starts from. */
export const ROOT = 0;
const IS_END = 1;
const HAS_GAP = 2;
const COUNT_SHIFT = 2;
const MANY = 63;
const FIRST_SHIFT = 8;

/** True where a spelling ends at the node. */
export function isEndNode(trie: PatternTrie, node: number): boolean {
  return ((trie.nodes[node] ?? 0) & IS_END) !== 0;
}

/** True where the words of a spelling may stand apart behind the node. */
export function isGapNode(trie: PatternTrie, node: number): boolean {
  return ((trie.nodes[node] ?? 0) & HAS_GAP) !== 0;
}

/** The node that a label leads to, 0 where it leads nowhere. */
export function followLabel(trie: PatternTrie, node: number, label: number): number {
  if (node === 0 && label < OTHER_LETTER) return trie.roots[label] ?? 0;
  const { nodes, labels } = trie;
  const own = nodes[node] ?? 0;
  const first = own >>> FIRST_SHIFT;
  const count = (own >>> COUNT_SHIFT) & MANY;
  const end = count === MANY ? (nodes[node + 1] ?? 0) >>> FIRST_SHIFT : first + count;
  for (let child = first; child < end; child += 1) if (labels[child] === label) return child;
  return 0;
}

/** A name as it is looked up: its folded letters, and after how many of them a word ends ("CloudNative PG": 5, 11). */
interface Spelling {
  readonly key: string;
  readonly gaps: readonly number[];
}

/** Reads where the words of a name end: at separators, at "aB", and at a digit behind three letters ("Route53"). */
function parseSpelling(written: string): Spelling {
  const key = foldName(written);
  const gaps: number[] = [];
  let length = key.startsWith(".") ? 1 : 0;
  let lower = false;
  let letters = 0;
  for (let i = 0; i < written.length; i += 1) {
    const code = written.charCodeAt(i);
    const value = classOf(code);
    if (!isWordClass(value) && value !== PLUS && value !== SHARP) {
      gaps.push(length);
      lower = false;
      letters = 0;
      continue;
    }
    const isDigit = value >= 26 && value < PLUS;
    const isUpper = code >= 65 && code <= 90;
    if ((isUpper && lower && length > 1) || (isDigit && letters >= 3)) gaps.push(length);
    lower = !isUpper && !isDigit;
    letters = isDigit ? 0 : letters + 1;
    length += 1;
  }
  return { key, gaps };
}

/** What leads from one node to the next over a character of a text whose class is known. */
export function labelOf(value: number, code: number): number {
  return value >= OTHER_LETTER ? code : value;
}

function labelAt(key: string, at: number): number {
  const code = key.charCodeAt(at);
  return code === 0x2e ? DOT : labelOf(classOf(code), code);
}

/** The trie of all spellings; those of one key share an index, in the order in which keys first appear. */
export function buildPatternTrie(spellings: readonly string[]): {
  trie: PatternTrie;
  indexOfKey: ReadonlyMap<string, number>;
} {
  const indexOfKey = new Map<string, number>();
  const gapped: Spelling[] = [];
  for (const written of spellings) {
    const spelling = parseSpelling(written);
    if (spelling.key === "") continue;
    if (!indexOfKey.has(spelling.key)) indexOfKey.set(spelling.key, indexOfKey.size);
    if (spelling.gaps.length > 0) gapped.push(spelling);
  }
  const trie = layOut([...indexOfKey.keys()].sort(), indexOfKey);
  for (const spelling of gapped) markGaps(trie, spelling);
  return { trie, indexOfKey };
}

/** Lays the nodes out level by level: each stands for the keys from `lows` to `highs`, which share so many letters. */
function layOut(keys: readonly string[], indexOfKey: ReadonlyMap<string, number>): PatternTrie {
  const most = keys.reduce((sum, key) => sum + key.length, 2);
  const [lows, highs, depths] = [new Int32Array(most), new Int32Array(most), new Uint16Array(most)];
  const [nodes, ends, labels] = [new Int32Array(most), new Int32Array(most), new Uint16Array(most)];
  highs[0] = keys.length;
  let size = 1;
  for (let node = 0; node < size; node += 1) {
    const depth = depths[node] ?? 0;
    const high = highs[node] ?? 0;
    let low = lows[node] ?? 0;
    const first = size;
    const key = keys[low];
    const isEnd = key !== undefined && key.length === depth;
    if (isEnd) {
      ends[node] = (indexOfKey.get(key) ?? -1) + 1;
      low += 1;
    }
    while (low < high) {
      lows[size] = low;
      labels[size] = labelAt(keys[low] ?? "", depth);
      depths[size] = depth + 1;
      low = endOfLetter(keys, low, high, depth);
      highs[size] = low;
      size += 1;
    }
    nodes[node] = packNode(first, size - first, isEnd);
  }
  nodes[size] = packNode(size, 0, false);
  const roots = listRoots(nodes[1] ?? 0, labels);
  return { nodes: nodes.slice(0, size + 1), labels: labels.slice(0, size), roots, ends: ends.slice(0, size) };
}

function packNode(first: number, children: number, isEnd: boolean): number {
  return (first << FIRST_SHIFT) | (Math.min(children, MANY) << COUNT_SHIFT) | (isEnd ? IS_END : 0);
}

/** Where the keys end that have the same letter at `depth` as the one at `low`. */
function endOfLetter(keys: readonly string[], low: number, high: number, depth: number): number {
  const code = keys[low]?.charCodeAt(depth);
  let end = low + 1;
  while (end < high && keys[end]?.charCodeAt(depth) === code) end += 1;
  return end;
}

/** The root's children by their label, for the first step of every word; they end where those of the next node begin. */
function listRoots(next: number, labels: Uint16Array): Int32Array {
  const roots = new Int32Array(OTHER_LETTER);
  for (let child = 1; child < next >>> FIRST_SHIFT; child += 1) {
    const label = labels[child] ?? 0;
    if (label < OTHER_LETTER) roots[label] = child;
  }
  return roots;
}

function markGaps(trie: PatternTrie, { key, gaps }: Spelling): void {
  let node = 0;
  for (let at = 0; at + 1 < key.length; at += 1) {
    node = followLabel(trie, node, labelAt(key, at));
    if (gaps.includes(at + 1)) trie.nodes[node] = (trie.nodes[node] ?? 0) | HAS_GAP;
  }
}
