import { classOf, isWordClass } from "@/domain/extraction/letters/character-class";
import { createWordFact, factOf, type WordFact } from "@/domain/notes/words/word-facts";
import type { Words } from "@/domain/notes/words/words";
import { followLabel, isEndNode, isGapNode, labelOf, type PatternTrie, ROOT } from "./pattern-trie";

/** No name starts with the word. */
const NONE = -1;

/**
 * How far each word leads into the names that may start with it: to a node of the trie, or nowhere, as most do. To the
 * root where a shorter name may end within it ("Kafkas", "python3").
 */
export function openingWords(trie: PatternTrie): WordFact {
  return createWordFact((text, start, end) => {
    let node = ROOT;
    for (let at = start; at < end; at += 1) {
      if (at > start && isEndNode(trie, node) && ENDING.test(text.slice(at, end))) return ROOT;
      const code = text.charCodeAt(at);
      node = followLabel(trie, node, labelOf(classOf(code), code));
      if (node === ROOT) return NONE;
    }
    return node;
  });
}

/** What a name may have behind it in its own word: a plural's ending, a version. */
const ENDING = /^(?:e?s|\d+)$/i;

/**
 * The node from which to look for names at a word of digits and Latin letters: behind the word, or the root for a search
 * from its start; -1 where no name starts with it.
 */
export function openingNode(trie: PatternTrie, opening: WordFact, words: Words, at: number): number {
  const node = factOf(opening, words, at);
  if (node <= ROOT || isEndNode(trie, node)) return node;
  const end = words.ends[at] ?? 0;
  const goesOn = isGapNode(trie, node) ? mayGoOn(trie, node, words.text, end) : joins(words.text.charCodeAt(end));
  return goesOn ? node : NONE;
}

const SPACE = 0x20;

/** False where the next word, behind one space, begins with a letter that no name has there. */
function mayGoOn(trie: PatternTrie, node: number, text: string, end: number): boolean {
  const next = text.charCodeAt(end + 1);
  const value = classOf(next);
  if (text.charCodeAt(end) !== SPACE || !isWordClass(value)) return true;
  return followLabel(trie, node, labelOf(value, next)) !== ROOT;
}

/** "-", ".", "_", "+", "#", or anything beyond ASCII. */
function joins(code: number): boolean {
  return code === 0x2d || code === 0x2e || code === 0x5f || code === 0x2b || code === 0x23 || code >= 0x80;
}
