import { MISHEARD } from "@/domain/extraction/cues/misheard";
import type { Mishearing } from "@/domain/extraction/cues/mishearing";
import type { CueTarget, SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { isUsedByCompany } from "./used-by-company";

const REACH = 60;

/**
 * Whether the words around a cue make it say something else than its own words do by themselves: "a choice **dictated by**
 * the licence", "interesting **to see** how they test".
 */
export function isMisheard(view: SentenceView, hit: PhraseHit<CueTarget>, how: string): boolean {
  const { rule } = hit.target;
  if (!isUsedByCompany(view, hit)) return true;
  const everywhere = MISHEARD.get(rule.slice(3));
  const here = MISHEARD.get(rule);
  if (everywhere === undefined && here === undefined) return false;
  const before = view.text.slice(Math.max(view.span.start, hit.start - REACH), hit.start);
  const after = view.text.slice(hit.end, Math.min(view.span.end, hit.end + REACH));
  const words = view.text.slice(hit.start, hit.end);
  const isIt = (each: Mishearing) =>
    (each.cue?.test(words) ?? true) &&
    (each.before?.test(before) ?? true) &&
    (each.after?.test(after) ?? true) &&
    (each.how?.test(how) ?? true);
  return everywhere?.some(isIt) === true || here?.some(isIt) === true;
}
