import { countWords } from "./sentence-view";

const MOST_WORDS = 10;
/** When, where and for what: "Tools to look at **when I am back**", "Stuff to explore **in the near future, or some day**:". */
const CIRCUMSTANCE =
  /^[\s,]*(?:(?:later|soon|next|afterwards?|some ?day|sometime|further|more|again|too|today|tomorrow|here|tonight)(?!\p{L})|(?:in|at|after|for|from|during|on|when|once|as soon as|back|over|if)\s[\p{L}\d'’ ]+)(?:,?\s(?:or|and)\s[\p{L}\d'’\s]+)?[\s*_]*[:：]?[\s*_]*$/iu;

/** Whether what stands behind a label's words only tells when, where or for what they hold. */
export function isLabelRest(text: string, start: number, end: number): boolean {
  return countWords(text, start, end) <= MOST_WORDS && CIRCUMSTANCE.test(text.slice(start, end));
}
