import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import type { CueLink } from "@/domain/extraction/verdicts/grammar/cue-link";
import {
  type CueTarget,
  mentionsOfClause,
  type SentenceView,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";

const SUCH_AS =
  /^[*_]*\s*(?:(?:un|una|uno|une|um|uma|des|unos|unas|uns|umas|del|degli)\s(?:\p{L}[\p{L}-]*\s){1,3})?,?\s*(?:como|tales como|por ejemplo|por exemplo|comme|tel(?:le)?s? que|par exemple|come|tipo|ad esempio|per esempio|wie|etwa|zum beispiel|zoals|bijvoorbeeld|like|such as|e\.g\.|for example)\s*:?\s+(?:(?:el|la|los|las|le|les|il|lo|gli|i|o|a|os|as|der|die|das|de|het|the)\s+)?[*_`"“«[]*$/iu;
const EXAMPLE_TRUST = 0.9;

/** "tools that look very interesting, such as **Tilt** or Skaffold": what is said of a kind of things is said of its examples. */
export function linkExamples(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): CueLink | null {
  const own = mentionsOfClause(view, clause);
  const first = own.find((mention) => mention.start >= hit.end);
  if (first === undefined || !SUCH_AS.test(view.text.slice(hit.end, first.start))) return null;
  const mentions = coordinateMentions(view.text, first, own).filter(({ start }) => start >= first.start);
  return { mentions, how: "examples", trust: EXAMPLE_TRUST };
}
