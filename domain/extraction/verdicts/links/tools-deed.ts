import type { CueTarget, SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";

/** A third person does it: "uses", "heavily relies on", "makes heavy use of". */
const THIRD_PERSON = /^(?:\p{L}+ly\s)?(?:uses|relies|runs|makes|builds|depends|prefers|loves|leverages)(?!\p{L})/iu;
/** "faz uso de", "se apoya en", "basé sur", "composto da" */
const ROMANCE_DEED =
  /^(?:(?:faz|fait|fa|hace) (?:\p{L}+ )?(?:uso|usage|appel)|(?:se|s['’]|si) ?(?:apo[iy]a|appuie|appoggia|bas[ae]|baseia|comp|sustenta|fonda|regge|sert|serve|sirve|vale|affida)|(?:bas[eéa]|compost|compuest|compos[eé]|format|formad|form[eé]|costru|constru|bâti|montad|mont[eé]))/iu;
/** "Kong **est** basé sur", "o Kong **se** apoia em" */
const ROMANCE_BETWEEN = /^[*_`)\]]*\s(?:(?:est|es|está|é|è|e|y|aussi|también|também|anche|stesso|mismo)\s){0,2}$/iu;
/** What may stand between who does it and the deed. */
const BETWEEN =
  /^[*_`)\]]*\s(?:(?:also|now|still|already|internally|itself|mostly|just|really|actually|\p{L}+ly)\s){0,2}$/iu;

/** "**RAUC uses** D-Bus": what one tool is made with is nobody's advice. */
export function isToolsDeed(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const words = view.text.slice(hit.start, hit.end);
  const isRomance = ROMANCE_DEED.test(words);
  if (!isRomance && !THIRD_PERSON.test(words)) return false;
  const before = view.mentions.findLast((mention) => mention.end <= hit.start);
  const between = isRomance ? ROMANCE_BETWEEN : BETWEEN;
  return before !== undefined && between.test(view.text.slice(before.end, hit.start));
}
