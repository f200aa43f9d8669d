import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import type { CueLink } from "@/domain/extraction/verdicts/grammar/cue-link";
import { countWords, type PlacedMention, type SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import { labelOf } from "./link-label";

const BRACKET_TRUST = 0.95;
const MOST_WORDS_BETWEEN = 3;

/** "TLS (**deprecated**)": the name right before a bracket, or the label of the clause before it, is what the bracket speaks of. */
export function linkInBracket(
  view: SentenceView,
  before: number,
  start: number,
  candidates: readonly PlacedMention[],
): CueLink | null {
  const label = labelOf(view, before);
  if (label.length > 0) return { mentions: label, how: "bracket", trust: BRACKET_TRUST };
  const nearest = candidates.at(-1);
  if (nearest === undefined || countWords(view.text, nearest.end, start) > MOST_WORDS_BETWEEN) return null;
  return {
    mentions: coordinateMentions(view.text, nearest, candidates).slice(-1),
    how: "bracket",
    trust: BRACKET_TRUST,
  };
}
