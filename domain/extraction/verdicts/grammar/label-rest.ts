import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { type CueTarget, countWords, type SentenceView } from "./sentence-view";

const MOST_WORDS = 10;
/** When, where and for what: "Tools to look at **when I am back**", "Stuff to explore **in the near future, or some day**:". */
const CIRCUMSTANCE =
  /^[\s,]*(?:(?:later|soon|next|afterwards?|some ?day|sometime|further|more|again|too|today|tomorrow|here|tonight)(?!\p{L})|(?:in|at|after|for|from|during|on|when|once|as soon as|back|over|if)\s[\p{L}\d'’ ]+)(?:,?\s(?:or|and)\s[\p{L}\d'’\s]+)?[\s*_]*[:：]?[\s*_]*$/iu;

/** Whether what stands behind a label's words only tells when, where or for what they hold. */
export function isLabelRest(text: string, start: number, end: number): boolean {
  return countWords(text, start, end) <= MOST_WORDS && CIRCUMSTANCE.test(text.slice(start, end));
}

const MOST_WORDS_BEFORE = 2;
const MOST_OPENERS = 4;
const LEAST_LABEL_WORDS = 3;

/** "**Mostly the** tools we use at sea:" */
const OPENERS =
  /^[\s*_]*(?:(?:mostly|mainly|some of|many of|a few of|all of|most of|part of|these are|here are|here is|here['’]s|the|our|my|their|more of)\s){1,3}$/iu;

/** Whether a label's words start where they must: at `start`, behind "mostly the", or in a heading behind a word or two: "Ecosystem projects to watch". */
export function startsLabel(view: SentenceView, hit: PhraseHit<CueTarget>, start: number): boolean {
  const before = countWords(view.text, start, hit.start);
  if (before > 0 && before <= MOST_OPENERS && OPENERS.test(view.text.slice(start, hit.start))) return true;
  if (before === 0 || view.line.kind !== "heading" || hit.target.cue.labels !== true) return before === 0;
  return before <= MOST_WORDS_BEFORE && countWords(view.text, hit.start, hit.end) >= LEAST_LABEL_WORDS;
}
