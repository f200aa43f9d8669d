import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import type { CueLink } from "@/domain/extraction/verdicts/grammar/cue-link";
import {
  type CueTarget,
  countWords,
  mentionsOfClause,
  type SentenceView,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";

/** Fewer names in brackets are a remark on what stands before them: "to read: the post (on GitHub)". */
const LEAST_NAMES = 2;

/** "I take home a list of tools to evaluate (**Ragas**, **Langfuse**)": the list in brackets right behind a cue. */
export function linkBracketList(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): CueLink | null {
  const part = view.clauses[clause]?.parts.find(({ start, end }) => start < hit.end && hit.end <= end);
  if (part === undefined || countWords(view.text, hit.end, part.end) > 0) return null;
  const next = view.clauses.findIndex(
    (other) => other.before === clause && other.opener === "bracket" && (other.parts[0]?.start ?? 0) >= part.end,
  );
  const own = next < 0 ? [] : mentionsOfClause(view, next);
  const first = own[0];
  if (first === undefined || countWords(view.text, part.end, first.start) > 0) return null;
  const mentions = coordinateMentions(view.text, first, own);
  return mentions.length < LEAST_NAMES ? null : { mentions, how: "label", trust: 1 };
}
