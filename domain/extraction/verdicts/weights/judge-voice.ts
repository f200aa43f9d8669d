import type { CueTarget, SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { isUnicodeWord } from "@/domain/notes/text/letter-codes";

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

/** "_never heard of it_", "💭 worth a look", ">> same as ours" */
const SET_APART = /^(?:_[^_].*_|\*[^*].*[^*]\*)$|^(?:💭|🧠|✍|📝|🙋|👉|>>)/u;
/** "**I'd suggest** a pilot", "**we should** look at it": what is to be tried or looked at, in the first person. */
const FIRST_PERSON =
  /^(?:i|i['’](?:d|ll|m|ve)|we|we['’](?:d|ll|re)|let['’]?s|my|our|ich|wir|unser|je|j['’]|nous|on (?:va|pourrait|devrait)|yo|me (?:lo|la|los|las|apunto|gusta|interesa|quedo)|vamos a|deberíamos|podríamos|io|noi|dovremmo|potremmo|eu|vamos|bora|devíamos|poderíamos|ik|wij)(?=[\s'’])/iu;

function isOwnPlan(view: SentenceView, { start, end, target }: PhraseHit<CueTarget>): boolean {
  return (target.ring === "trial" || target.ring === "assess") && FIRST_PERSON.test(view.text.slice(start, end));
}

/**
 * Whose opinion a sentence gives: the note-taker's where it speaks in the first person, is set apart as a remark
 * (`_italics_`), or is a reminder; else the speaker's, as reported.
 */
export function judgeVoice(view: SentenceView, cue: PhraseHit<CueTarget> | null): "author" | "speaker" {
  if (view.hits.some((hit) => hit.target.role === "author")) return "author";
  if (cue !== null && (OWN_REMARKS.has(cue.target.cue.id) || isOwnPlan(view, cue))) return "author";
  const { start, end } = view.line.content;
  return mayBeSetApart(view.text.charCodeAt(start)) && SET_APART.test(view.text.slice(start, end))
    ? "author"
    : "speaker";
}

/** No letter, digit or space of Latin scripts sets a remark apart. */
function mayBeSetApart(first: number): boolean {
  return first >= 0x2000 || !isUnicodeWord(first);
}
