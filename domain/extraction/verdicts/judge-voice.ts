import type { PhraseHit } from "./phrase-trie";
import type { CueTarget, SentenceView } from "./sentence-view";

/** Cues that note-takers write for themselves: what to look up, try, or think about. The same ids in every language. */
const OWN_REMARKS = new Set([
  "look-up",
  "look-imperative",
  "look-infinitive",
  "to-look-at",
  "todo",
  "interesting",
  "try",
  "try-imperative",
  "try-infinitive",
  "promising",
  "maybe",
  "evaluating",
]);

/**
 * Whose opinion a sentence gives: the note-taker's where it speaks in the first person, is set apart as a remark
 * (`_italics_`), or is a reminder; else the speaker's, as reported.
 */
export function judgeVoice(view: SentenceView, cue: PhraseHit<CueTarget> | null): "author" | "speaker" {
  if (view.hits.some((hit) => hit.target.role === "author")) return "author";
  if (cue !== null && OWN_REMARKS.has(cue.target.cue.id)) return "author";
  const words = view.text.slice(view.line.content.start, view.line.content.end);
  return /^(?:_[^_].*_|\*[^*].*[^*]\*)$/.test(words) ? "author" : "speaker";
}
