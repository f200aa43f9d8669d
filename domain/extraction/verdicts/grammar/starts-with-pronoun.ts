import type { Span } from "@/domain/notes/span";

const PRONOUN_FIRST =
  /^[\s*_"'“(]*(?:(?:and|but|so|also|yes|yet|plus|again|overall|all in all|in the end|in short|of course|in fact|i think|i guess|sure|well|still|now|then),?\s){0,2}(?:it|(?:this|that)(?!\s(?:talk|session|keynote|workshop|presentation|demo|lecture|panel|tutorial)(?!\p{L}))|these|es|das|dies|esto|eso|ça|cela|questo|questa|isso|isto|het|dit|dat|これ|それ)(?![\p{L}\p{N}])/iu;

/** "It watches **Prometheus** metrics" goes on about what was named before it. */
export function startsWithPronoun(text: string, sentence: Span): boolean {
  return PRONOUN_FIRST.test(text.slice(sentence.start, sentence.start + 32));
}
