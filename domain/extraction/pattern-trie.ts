import { classOf, DOT, foldName, isWordClass, OTHER_LETTER, PLUS, SHARP } from "./character-class";

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
  const gapsOfKey = new Map<string, readonly number[]>();
  for (const written of spellings) {
    const { key, gaps } = parseSpelling(written);
    if (key === "") continue;
    const known = gapsOfKey.get(key);
    gapsOfKey.set(key, known === undefined || known.length === 0 ? gaps : [...known, ...gaps]);
  }
  const indexOfKey = new Map<string, number>();
  for (const key of gapsOfKey.keys()) indexOfKey.set(key, indexOfKey.size);
  const sorted = [...gapsOfKey.keys()].sort();
  return { trie: layOut(sorted, (key) => gapsOfKey.get(key) ?? [], indexOfKey), indexOfKey };
}

/** What is known of a node before it is laid out: it stands for the sorted keys from `low` to `high`, which share so many letters. */
interface Group {
  low: number;
  readonly high: number;
  readonly depth: number;
}

/** Lays the nodes out level by level. */
function layOut(
  keys: readonly string[],
  gapsOf: (key: string) => readonly number[],
  indexOfKey: ReadonlyMap<string, number>,
): PatternTrie {
  const groups: Group[] = [{ low: 0, high: keys.length, depth: 0 }];
  const nodes: number[] = [];
  const labels = [0];
  const ends: number[] = [];
  for (let node = 0; node < groups.length; node += 1) {
    const group = groups[node];
    if (group === undefined) break;
    const gap = hasGap(keys, group, gapsOf) ? HAS_GAP : 0;
    const key = keys[group.low];
    const isEnd = key !== undefined && key.length === group.depth;
    ends.push(isEnd ? (indexOfKey.get(key) ?? -1) + 1 : 0);
    if (isEnd) group.low += 1;
    const children = splitByLetter(keys, group);
    const count = Math.min(children.length, MANY);
    nodes.push((groups.length << FIRST_SHIFT) | (count << COUNT_SHIFT) | gap | (isEnd ? IS_END : 0));
    for (const child of children) {
      groups.push(child);
      labels.push(labelAt(keys[child.low] ?? "", group.depth));
    }
  }
  const rootEnd = 1 + splitByLetter(keys, { low: 0, high: keys.length, depth: 0 }).length;
  nodes.push(groups.length << FIRST_SHIFT);
  return {
    nodes: Int32Array.from(nodes),
    labels: Uint16Array.from(labels),
    roots: listRoots(rootEnd, labels),
    ends: Int32Array.from(ends),
  };
}

function splitByLetter(keys: readonly string[], { low, high, depth }: Group): Group[] {
  const children: Group[] = [];
  for (let from = low; from < high; ) {
    const code = keys[from]?.charCodeAt(depth);
    let to = from + 1;
    while (to < high && keys[to]?.charCodeAt(depth) === code) to += 1;
    children.push({ low: from, high: to, depth: depth + 1 });
    from = to;
  }
  return children;
}

/** The root's children by their label, for the first step of every word. */
function listRoots(end: number, labels: readonly number[]): Int32Array {
  const roots = new Int32Array(OTHER_LETTER);
  for (let child = 1; child < end; child += 1) {
    const label = labels[child] ?? 0;
    if (label < OTHER_LETTER) roots[label] = child;
  }
  return roots;
}

function hasGap(
  keys: readonly string[],
  { low, high, depth }: Group,
  gapsOf: (key: string) => readonly number[],
): boolean {
  for (let i = low; i < high && depth > 0; i += 1) {
    const key = keys[i] ?? "";
    if (key.length > depth && gapsOf(key).includes(depth)) return true;
  }
  return false;
}
