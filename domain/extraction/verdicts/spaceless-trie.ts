import { expandPhrase } from "../cues/expand-phrase";
import { foldCharacter, GAP, HARD, SKIPPED } from "./fold-character";

/** Phrases in scripts without spaces, letter by letter. */
export interface LetterNode<Target> {
  readonly next: Map<number, LetterNode<Target>>;
  /** What ends here as a whole word. */
  whole: readonly Target[];
  /** What ends here whatever letters follow. */
  stem: readonly Target[];
}

/** A trie of the phrases that patterns stand for; null where there are none. */
export function buildSpacelessTrie<Target>(
  patterns: Iterable<{ readonly pattern: string; readonly target: Target }>,
): LetterNode<Target> | null {
  const root = makeNode<Target>();
  for (const { pattern, target } of patterns) {
    for (const { words, stem } of expandPhrase(pattern)) {
      const node = addLetters(root, words);
      if (stem) node.stem = addOnce(node.stem, target);
      else node.whole = addOnce(node.whole, target);
    }
  }
  return root.next.size === 0 ? null : root;
}

function makeNode<Target>(): LetterNode<Target> {
  return { next: new Map(), whole: [], stem: [] };
}

function addOnce<Target>(targets: readonly Target[], target: Target): readonly Target[] {
  return targets.includes(target) ? targets : [...targets, target];
}

function addLetters<Target>(root: LetterNode<Target>, words: string): LetterNode<Target> {
  let node = root;
  let afterGap = false;
  for (let at = 0; at < words.length; at++) {
    const folded = foldCharacter(words.charCodeAt(at));
    // A mark such as "?" or "+" can't be matched; the word data is at fault.
    if (folded === HARD) throw new Error(`A phrase holds a mark that no phrase can hold: "${words}"`);
    if (folded === SKIPPED || (folded === GAP && afterGap)) continue;
    afterGap = folded === GAP;
    const known = node.next.get(folded) ?? makeNode<Target>();
    node.next.set(folded, known);
    node = known;
  }
  return node;
}
