import { countWeightyWords } from "@/domain/extraction/cues/light-words";
import { endTest } from "@/domain/notes/text/end-test";

/** Nouns for any technology, of which "the" alone points back: "the library itself". */
const KIND =
  "(?:tool|library|package|framework|language|technology|technique|approach|concept|pattern|plugin|extension)";
/** "**It** is fast and …", "But **the library itself** …", "All in all **this** …": a clause that starts with what stands for a name. */
const SUBJECT_FIRST = new RegExp(
  `^[\\s*_"'“(]*(?:(?:and|but|so|also|yes|yet|now|then|still|overall|all in all|in the end|in short|of course|in fact|for now|luckily|sadly|to me),?\\s){0,2}(?:it|this|that|these|(?:the|this)\\s(?:\\p{L}+\\s)?${KIND}(?:\\sitself)?)(?=['’\\s])(.*)$`,
  "isu",
);
/** Something of its own may be meant behind these: "it has docs **that** are outdated", "it makes **the** docs look outdated". */
const OTHER =
  /(?<!\p{L})(?:that|which|who|whose|because|since|when|if|where|what|how|why|unless|the|our|my|your|their|its|some|any|no|all|every|most)\s|[:;]\s/iu;
const JOINED = endTest(/(?:\s|,\s)(?:and|but|yet|though)\s(?:(?:it|this|that)(?:['’]\p{L}+)?\s)?(?:\p{L}+\s){0,2}$/iu);
const MAX_WEIGHT = 2;

/**
 * Whether what stands before a remark starts with a pronoun, or with "the library", which is its subject still: "It**'s
 * higher up** on my list", "The language **is hot at the moment and** may matter to us".
 */
export function startsWithReference(said: string): boolean {
  const rest = SUBJECT_FIRST.exec(said)?.[1];
  if (rest === undefined) return false;
  const joint = JOINED(rest)
    ? rest.search(/(?:\s|,\s)(?:and|but|yet|though)\s(?!.*\s(?:and|but|yet|though)\s)/isu)
    : -1;
  if (joint >= 0 && countWeightyWords(rest.slice(joint), true) === 0) return true;
  return !OTHER.test(rest) && countWeightyWords(rest, true) <= MAX_WEIGHT;
}
