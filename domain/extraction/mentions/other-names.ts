import { foldName } from "@/domain/extraction/letters/character-class";
import type { Terms } from "@/domain/extraction/terms/terms";
import { isDictionaryWord } from "@/domain/extraction/words/ordinary-words";
import { GIVEN_NAMES } from "@/domain/notes/people/given-names";
import { endTest } from "@/domain/notes/text/end-test";
import { isCapitalCode } from "@/domain/notes/text/letter-codes";
import { createWordFact, factOf } from "@/domain/notes/words/word-facts";
import { ODD, type Words } from "@/domain/notes/words/words";

const WORD_BEFORE = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+) $/u;
const WORD_AFTER = /^ (\p{Lu}\p{Ll}+)(?![\p{L}\d])/u;
const COMPANY =
  "Inc|GmbH|Ltd|LLC|Corp|Corporation|SARL|SpA|Ltda|[Ff]oundation|Devices|Instruments|Semiconductors?|employees";
const PEOPLE = "people|guys|folks|engineers?|developers?|someone|somebody|employees";
const LICENCE = "licen[cs]ed?|Lizenz|licencia|licença|licenza|licentie";
const ROOM = "sala|salle|room|raum|saal|zaal|aula|amphi|auditorium|auditorio|auditório|stage|hall";
const COMPANY_AFTER = new RegExp(`^,?\\s(?:${COMPANY})(?![\\p{L}])`, "u");
const LICENCE_AFTER = new RegExp(`^(?:\\s|-)?(?:${LICENCE}|2\\s(?:${LICENCE}))(?![\\p{L}])`, "iu");
/** "Apache 2.0" is a licence, but "JSON-RPC 2.0" is none. */
const APACHE_LICENCE = /^(?:\s|-)2(?:\.0)?(?![\p{L}\d])/u;
/** "some engineers from Oracle": a company's, not its product's. */
const PEOPLE_BEFORE = endTest(new RegExp(`(?:^|[^\\p{L}])(?:${PEOPLE})\\s(?:from|at)\\s$`, "u"));
const LICENCE_BEFORE = endTest(new RegExp(`(?:${LICENCE})\\s(?:de |di |da )?$`, "iu"));
const ROOM_BEFORE = endTest(new RegExp(`(?:^|[^\\p{L}])(?:${ROOM})\\s["“«]?$`, "iu"));
/** "[What ships want - Mia Lind, **Docker**](https://…)": behind a speaker stands a company. */
const SPEAKER_BEFORE = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+) \p{Lu}[\p{L}'’-]+, $/u;
const AFFILIATION_AFTER = /^\s?(?:[\])]|;|\n|$)/u;
const REACH = 36;

/** Of a word that stands beside companies, licences and rooms. */
const BESIDE_OTHERS = 1;
/** Of a person's given name, and of what is not made of letters alone. */
const MAY_BE_GIVEN = 2;
const OTHERS = new RegExp(`${COMPANY}|${PEOPLE}|${LICENCE}|^2$|${ROOM}`, "iu");

const besideNames = createWordFact((text, start, end) => {
  const word = text.slice(start, end);
  const mayBeGiven = isGivenName(word) || /[^\p{L}]/u.test(word);
  return (OTHERS.test(word) ? BESIDE_OTHERS : 0) | (mayBeGiven ? MAY_BE_GIVEN : 0);
});

/**
 * True where the words around a name make it another's: a person's ("Sam **Newman**", "**Saga** Lindqvist"), a company's
 * ("**Docker** Inc"), a licence's ("**Apache** licence"), a room's ("sala **Eiffel**").
 * @param at the word that it starts in
 */
export function isOthersName(words: Words, at: number, start: number, end: number, terms: Terms): boolean {
  if (!isCapitalCode(words.text.charCodeAt(start))) return false;
  if (((words.kinds[at] ?? 0) & ODD) === 0 && !mayBeOthers(words, at, end)) return false;
  return isAnothers(words.text, start, end, terms);
}

/** A quick look at the words beside a name, which seldom make it another's. */
function mayBeOthers(words: Words, at: number, end: number): boolean {
  let next = at + 1;
  while (next < words.count && (words.starts[next] ?? end) < end) next += 1;
  const before = at < 1 ? 0 : factOf(besideNames, words, at - 1);
  const around =
    (at < 2 ? 0 : factOf(besideNames, words, at - 2)) | (next < words.count ? factOf(besideNames, words, next) : 0);
  if (((before | around) & BESIDE_OTHERS) !== 0) return true;
  const beforeThat = at < 2 ? 0 : factOf(besideNames, words, at - 2);
  return ((before | beforeThat | factOf(besideNames, words, at)) & MAY_BE_GIVEN) !== 0;
}

function isAnothers(text: string, start: number, end: number, terms: Terms): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (COMPANY_AFTER.test(after) || LICENCE_AFTER.test(after) || LICENCE_BEFORE(before)) return true;
  if (AFFILIATION_AFTER.test(after) && isGivenName(SPEAKER_BEFORE.exec(before)?.[1] ?? "")) return true;
  if (PEOPLE_BEFORE(before) || (APACHE_LICENCE.test(after) && text.startsWith("Apache", start))) return true;
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
