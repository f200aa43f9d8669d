import type { CueLink } from "@/domain/extraction/verdicts/grammar/cue-link";
import { refersBack } from "@/domain/extraction/verdicts/grammar/refer-back";
import type { CueTarget, SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";

const CLOSING_TRUST = 0.9;
/** A bracket that closes the line, with what stands in it. */
const CLOSING = /[(（]([^()（）]{2,60})[)）][\s.!*_]*$/u;

/** "two people run it for 60 teams, haven't touched it in a year (**Linkerd**)": who is meant is told at the end. */
export function linkClosingBracket(view: SentenceView, hit: PhraseHit<CueTarget>): CueLink | null {
  const first = view.mentions[0];
  if (first === undefined || first.start < hit.end || refersBack(view, hit) === null) return null;
  const bracket = CLOSING.exec(view.text.slice(view.span.start, view.span.end));
  if (bracket === null || first.start < view.span.start + bracket.index) return null;
  const named = view.mentions.reduce(
    (rest, { start, end }) => rest.replace(view.text.slice(start, end), ""),
    bracket[1] ?? "",
  );
  return /\p{L}/u.test(named) ? null : { mentions: view.mentions, how: "bracket", trust: CLOSING_TRUST };
}
