import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import type { CueLink } from "@/domain/extraction/verdicts/grammar/cue-link";
import { type CueTarget, countWords, type SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";

const POINTED_TRUST = 0.95;
const MOST_WORDS_BEFORE = 2;
/** An arrow back, and what may stand between it and a cue. */
const ARROW_BACK = /(?:<[-=]+|←|⇐|⟵)[\s*_]*(?:\p{L}+\s){0,3}$/u;

/** "**Polars** <- try this": what an arrow points back at. */
export function linkPointed(view: SentenceView, hit: PhraseHit<CueTarget>): CueLink | null {
  const arrow = ARROW_BACK.exec(view.text.slice(view.span.start, hit.start));
  if (arrow === null) return null;
  const at = view.span.start + arrow.index;
  const before = view.mentions.filter((mention) => mention.end <= at);
  const lead = before[0];
  if (lead === undefined || countWords(view.text, view.span.start, lead.start) > MOST_WORDS_BEFORE) return null;
  return { mentions: coordinateMentions(view.text, lead, before), how: "back", trust: POINTED_TRUST };
}
