import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import type { CueLink } from "@/domain/extraction/verdicts/grammar/cue-link";
import {
  type CueTarget,
  countWords,
  mentionsOfClause,
  type SentenceView,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";

const SUCH_AS =
  /^[*_]*\s*(?:(?:un|una|uno|une|um|uma|des|unos|unas|uns|umas|del|degli)\s(?:\p{L}[\p{L}-]*\s){1,3})?,?\s*(?:como|tales como|por ejemplo|por exemplo|comme|tel(?:le)?s? que|par exemple|come|tipo|ad esempio|per esempio|wie|etwa|zum beispiel|zoals|bijvoorbeeld|like|such as|e\.g\.|for example)\s*:?\s+(?:(?:el|la|los|las|le|les|il|lo|gli|i|o|a|os|as|der|die|das|de|het|the)\s+)?[*_`"“«[]*$/iu;
/** "d'utiliser **un moteur de règles pour la paie comme la bibliothèque** Drools": what is to be used may be told at length. */
const KIND_SUCH_AS =
  /^[*_]*\s*(?:\p{L}[\p{L}'’-]*\s){1,8}(?:como|tales como|comme|tel(?:le)?s? que|come|wie|zoals|such as)\s(?:(?:el|la|los|las|le|les|l['’]|il|lo|gli|i|o|a|os|as|der|die|das|de|het|the)\s?)?(?:(?:librairie|biblioth[eè]que|bibliotheek|bibliothek|biblioteca|librer[ií]a|lib|outil|herramienta|strumento|ferramenta|tool|framework|library|api|base)\s)?[*_`"“«[]*$/iu;
/** "Terraform **wrappers such as** Terragrunt": the first name tells of which kind the second is. */
const OF_KIND =
  /^(?:\s\p{L}[\p{L}-]*){1,3}\s(?:como|tales como|comme|tel(?:le)?s? que|come|wie|zoals|such as|like)\s(?:(?:el|la|los|las|le|les|l['’]|il|lo|gli|i|o|a|os|as|the)\s?)?[*_`"“«[]*$/iu;
const EXAMPLE_TRUST = 0.9;

/** "tools that look very interesting, such as **Tilt** or Skaffold": what is said of a kind of things is said of its examples. */
export function linkExamples(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): CueLink | null {
  const own = mentionsOfClause(view, clause);
  const first = own.find((mention) => mention.start >= hit.end);
  if (first === undefined) return null;
  const said = view.text.slice(hit.end, first.start);
  if (!SUCH_AS.test(said) && !(hit.target.cue.side === "object" && KIND_SUCH_AS.test(said))) return null;
  const mentions = coordinateMentions(view.text, first, own).filter(({ start }) => start >= first.start);
  return { mentions, how: "examples", trust: EXAMPLE_TRUST };
}

/** "use Terraform wrappers such as **Terragrunt** or Terramate": the examples of a kind that has a name in it. */
export function linkExamplesOfKind(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): CueLink | null {
  const own = mentionsOfClause(view, clause).filter((mention) => mention.start >= hit.end);
  const [first, second] = own;
  if (first === undefined || second === undefined || countWords(view.text, hit.end, first.start) > 2) return null;
  if (!OF_KIND.test(view.text.slice(first.end, second.start))) return null;
  const mentions = coordinateMentions(view.text, second, own).filter(({ start }) => start >= second.start);
  return { mentions, how: "examples", trust: EXAMPLE_TRUST };
}
