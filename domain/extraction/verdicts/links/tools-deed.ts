import type { CueTarget, SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";

/** A third person does it: "uses", "heavily relies on", "makes heavy use of". */
const THIRD_PERSON = /^(?:\p{L}+ly\s)?(?:uses|relies|runs|makes|builds|depends|prefers|loves|leverages)(?!\p{L})/iu;
/** What may stand between who does it and the deed. */
const BETWEEN =
  /^[*_`)\]]*\s(?:(?:also|now|still|already|internally|itself|mostly|just|really|actually|\p{L}+ly)\s){0,2}$/iu;

/** "**RAUC uses** D-Bus": what one tool is made with is nobody's advice. */
export function isToolsDeed(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  if (!THIRD_PERSON.test(view.text.slice(hit.start, hit.end))) return false;
  const before = view.mentions.findLast((mention) => mention.end <= hit.start);
  return before !== undefined && BETWEEN.test(view.text.slice(before.end, hit.start));
}
