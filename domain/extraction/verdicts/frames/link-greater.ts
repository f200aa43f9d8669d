import { areJoined } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import { countWords, type PlacedMention, type SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { Ring } from "@/domain/radar/vocabulary";

/** One side of "Vite > Webpack". */
export interface GreaterLink {
  readonly mention: PlacedMention;
  readonly ring: Ring;
  /** The sign itself. */
  readonly start: number;
  readonly end: number;
  readonly place: "first" | "second";
}

const SIGN = /^[*_`"'”)\]]*\s(>{1,3}|<{1,3}|&gt;)\s[*_`"'“([]*$/u;
const MOST_WORDS_BESIDE = 3;
const NO_LINKS: GreaterLink[] = [];

/**
 * "**Vite** > **Webpack**": two names with nothing but the sign between them, and little around them. Three in a row are a
 * path through a menu or a pipeline, and one name beside a number a limit.
 */
export function linkGreater(view: SentenceView): GreaterLink[] {
  const [first, second] = view.mentions;
  if (first === undefined || second === undefined || view.mentions.length !== 2) return NO_LINKS;
  if (view.line.kind === "table" || view.line.kind === "heading" || areJoined(view.text, first, second))
    return NO_LINKS;
  const sign = SIGN.exec(view.text.slice(first.end, second.start))?.[1];
  if (sign === undefined || first.technology === second.technology) return NO_LINKS;
  const around = countWords(view.text, view.span.start, first.start) + countWords(view.text, second.end, view.span.end);
  if (around > MOST_WORDS_BESIDE) return NO_LINKS;
  const start = view.text.indexOf(sign, first.end);
  const place = { start, end: start + sign.length };
  const isLess = sign.startsWith("<");
  return [
    { mention: isLess ? second : first, ring: "adopt", ...place, place: isLess ? "second" : "first" },
    { mention: isLess ? first : second, ring: "hold", ...place, place: isLess ? "first" : "second" },
  ];
}
