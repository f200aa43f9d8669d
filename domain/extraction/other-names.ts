import { endTest } from "@/domain/notes/end-test";
import { GIVEN_NAMES } from "@/domain/notes/given-names";
import { foldName } from "./character-class";
import type { Terms } from "./terms";
import { isDictionaryWord } from "./words/ordinary-words";

const WORD_BEFORE = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+) $/u;
const WORD_AFTER = /^ (\p{Lu}\p{Ll}+)(?![\p{L}\d])/u;
const COMPANY_AFTER = /^,?\s(?:Inc|GmbH|Ltd|LLC|SARL|SpA|Ltda)(?![\p{L}])/u;
const LICENCE_AFTER = /^(?:\s|-)?(?:licen[cs]ed?|Lizenz|licencia|licença|licenza|licentie|2\.0)(?![\p{L}])/iu;
const LICENCE_BEFORE = endTest(/(?:licen[cs]e|Lizenz|licencia|licença|licenza|licentie)\s(?:de |di |da )?$/iu);
const ROOM_BEFORE = endTest(
  /(?:^|[^\p{L}])(?:sala|salle|room|raum|saal|zaal|aula|amphi|auditorium|auditorio|auditório|stage|hall)\s["“«]?$/iu,
);
const REACH = 24;

/**
 * True where the words around a name make it another's: a person's ("Sam **Newman**", "**Saga** Lindqvist"), a company's
 * ("**Docker** Inc"), a licence's ("**Apache** licence"), a room's ("sala **Eiffel**").
 */
export function isOthersName(text: string, start: number, end: number, terms: Terms): boolean {
  if (!/\p{Lu}/u.test(text.charAt(start))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (COMPANY_AFTER.test(after) || LICENCE_AFTER.test(after) || LICENCE_BEFORE(before)) return true;
  return ROOM_BEFORE(before) || isPerson(text.slice(start, end), before, after, terms);
}

/** A single word beside a given name, or a given name beside a word that nothing else explains. */
function isPerson(written: string, before: string, after: string, terms: Terms): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(written)) return false;
  const given = before.endsWith(" ") ? WORD_BEFORE.exec(before)?.[1] : undefined;
  if (given !== undefined && isGivenName(given) && !terms.indexOfName.has(foldName(given))) return true;
  const surname = after.startsWith(" ") && isGivenName(written) ? WORD_AFTER.exec(after)?.[1] : undefined;
  if (surname === undefined) return false;
  return !isDictionaryWord(foldName(surname)) && !terms.indexOfName.has(foldName(surname));
}

/** Given names that may open a sentence as a word, too: "Will Kafka scale?" asks, and names nobody. */
const WORDS = new Set(
  "will may mark grant bill max rob pat drew chase jack don sue ray guy christian sol mar art rich dean grace hope faith joy frank mason hunter cooper parker tyler taylor jordan angel miles sunny dawn june april august rose pilar luz paz nieves mercedes julia ruby claude gemma jasper felix jade".split(
    " ",
  ),
);

function isGivenName(word: string): boolean {
  const folded = foldName(word);
  return GIVEN_NAMES.has(folded) && !WORDS.has(folded);
}
