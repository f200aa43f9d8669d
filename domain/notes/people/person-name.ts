import { isTitleWord } from "@/domain/notes/talks/titles/title-words";
import { codesOf, isCapitalCode, LOWER_CODES } from "@/domain/notes/text/letter-codes";
import { findWord, NO_VALUE, tableOfWords } from "@/domain/notes/words/word-table";
import { GIVEN_NAMES } from "./given-names";
import { JAPANESE_SURNAMES } from "./japanese-surnames";

const NAME_TABLE = tableOfWords([...GIVEN_NAMES], LOWER_CODES);

/** How sure it is that words are a person's name: `sure` by a known given name or an honorific, `maybe` by shape alone. */
export type NameLikelihood = "sure" | "maybe" | "no";

const PARTICLES = new Set(
  "de da do dos das del della dello di du van von vom zu zum der den ter ten te el al bin ben la le y e af av st".split(
    " ",
  ),
);
/** Words of titles that are surnames, too, behind a known given name: "Evan You". */
const WORDS_AS_SURNAMES = new Set(
  "you day case book best quick wild key power senior junior smart front low secret work story lead swift".split(" "),
);

const LATIN = /^[\u0020-\u024f]*$/;
const HONORIFIC = /^(?:(?:dr|prof|mr|mrs|ms|sir|dipl|ing|phd|m\.?a|msc|don|dott|ing)\.?\s+)+/i;
const JAPANESE_HONORIFIC = /\s*(?:さん|氏|様|先生|ちゃん|くん)$/;
/** "Example 山田さん", "株式会社サンプル 山田太郎さん" */
const COMPANY_BEFORE_NAME =
  /^(?:[A-Z][\w.,&-]*(?:[\s\u3000][A-Z][\w.,&-]*)?|\S*(?:株式会社|合同会社)\S*)[\s\u3000]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;
const JAPANESE_NAME =
  /^(?:[\p{Script=Han}々]{1,4}[\s　]?[\p{Script=Han}々ヶ\p{Script=Hiragana}]{1,4}|[\p{Script=Katakana}ー]{2,10}[\s　・=＝][\p{Script=Katakana}ー]{2,12})$/u;

/** "김민수", "이영희 님": a common surname and two or three syllables, or one before the honorific. */
const KOREAN_NAME =
  /^[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모](?:[가-힣]{2,3}\s?님?|[가-힣]\s?님)$/u;

/** Is this a person's name, and nothing besides? "Ada Example" -> sure; "tim example" -> sure; "Data Mesh" -> no. */
export function judgeName(words: string): NameLikelihood {
  const trimmed = words.trim();
  if (trimmed === "" || trimmed.length > 60) return "no";
  if (/^@[\w.-]{2,40}$/.test(trimmed)) return "sure";
  if (LATIN.test(trimmed)) return judgeLatinName(trimmed);
  if (JAPANESE_HONORIFIC.test(trimmed)) return /^[^「」、。:：()（）]{1,20}$/u.test(trimmed) ? "sure" : "no";
  if (KOREAN_NAME.test(trimmed)) return /님$/.test(trimmed) ? "sure" : "maybe";
  if (JAPANESE_NAME.test(trimmed)) return hasKnownSurname(trimmed) ? "sure" : "maybe";
  const own = trimmed.replace(COMPANY_BEFORE_NAME, "");
  if (own.length < trimmed.length && JAPANESE_NAME.test(own) && hasKnownSurname(own)) return "maybe";
  return judgeLatinName(trimmed);
}

/** "山田太郎", "佐々木 花": a common surname and one to three characters more. */
function hasKnownSurname(name: string): boolean {
  return [3, 2].some((length) => {
    const given = name.slice(length).replace(/^[\s\u3000]/, "");
    return JAPANESE_SURNAMES.has(name.slice(0, length)) && given.length >= 1 && given.length <= 3;
  });
}

/** A quick look: may a text begin with a known person's name? Spares lines of notes the full reading. */
export function mayOpenWithName(text: string): boolean {
  const limit = Math.min(text.length, OPENING);
  let start = 0;
  for (let words = 0; words < OPENING_WORDS && start <= limit; words++) {
    let end = start;
    while (end < limit && isNameCode(text.charCodeAt(end))) end++;
    if (mayBeName(text, start, end)) return true;
    start = end + 1;
    while (start < limit && !isNameCode(text.charCodeAt(start))) start++;
  }
  return false;
}

const FIRST_HAN = 0x4e00;
const LONGEST_SURNAMED = 8;
const OPENING = 80;
const OPENING_WORDS = 5;
const AT_SIGN = 0x40;

const NAME_CODES = codesOf(/[@\p{L}\p{M}]/u);

/** Letters, accents that stand alone, and the sign of handles. */
function isNameCode(code: number): boolean {
  return NAME_CODES[code] === 1;
}

function mayBeName(text: string, start: number, end: number): boolean {
  if (start === end) return false;
  if (text.charCodeAt(start) >= FIRST_HAN && end - start <= LONGEST_SURNAMED)
    return [3, 2].some((length) => JAPANESE_SURNAMES.has(text.slice(start, start + length)));
  if (text.charCodeAt(start) === AT_SIGN || findWord(NAME_TABLE, text, start, end) !== NO_VALUE) return true;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) < 0x80) continue;
    const word = text.slice(start, end);
    return GIVEN_NAMES.has(foldName(word)) || /(?:さん|氏|様|先生)$/.test(word);
  }
  return false;
}

/** A name as it is shown: without an honorific that is no part of it in Japanese, without a trailing comma. */
export function cleanName(words: string): string {
  return words
    .trim()
    .replace(JAPANESE_HONORIFIC, "")
    .replace(COMPANY_BEFORE_NAME, "")
    .replace(/[\s,;:.…]+$/, (tail) => (/^\.$/.test(tail) ? tail : ""))
    .trim();
}

function judgeLatinName(written: string): NameLikelihood {
  const name = written.replace(HONORIFIC, "");
  const honoured = name.length < written.length;
  const tokens = name.split(/\s+/);
  if (tokens.length > 5) return "no";
  const core = tokens.filter((token, place) => place === 0 || !PARTICLES.has(token.toLowerCase()));
  if (core.length === 0 || core.length > 4) return "no";
  const folded = core.map(foldName);
  const wordAsSurname =
    core.length === 2 && GIVEN_NAMES.has(firstPart(folded[0] ?? "")) && WORDS_AS_SURNAMES.has(folded[1] ?? "");
  const known = [folded[0] ?? "", folded.at(-1) ?? ""].some((token) => GIVEN_NAMES.has(firstPart(token)));
  const isOther = (token: string, place: number) =>
    !(isNameToken(token) || (known && isShouted(core, place))) || isTitleWord(folded[place] ?? "");
  if (!wordAsSurname && core.some(isOther)) return "no";
  if (core.length === 1) return known || (honoured && isCapitalised(core[0])) ? "sure" : "no";
  if (known && (isCapitalised(core[0]) || core.length === 2)) return "sure";
  const isName = core.length <= 3 && core.every((token) => isCapitalised(token) && !/^\p{Lu}{2,}$/u.test(token));
  return isName ? "maybe" : "no";
}

const PLAIN_TOKEN = /^[A-Za-z][a-z]*$/;

function isNameToken(token: string): boolean {
  if (PLAIN_TOKEN.test(token)) return true;
  return /^(?:\p{L}\.?|\p{L}[\p{L}\p{M}'’.¸-]*)$/u.test(token) && !/^\p{Lu}{4,}$/u.test(token);
}

/** "Philippe EXEMPLE", "EXEMPLE Philippe": a surname in capitals beside a given name in small letters. */
function isShouted(core: readonly string[], place: number): boolean {
  return (
    core.length === 2 &&
    /^\p{Lu}[\p{Lu}'’-]{3,}$/u.test(core[place] ?? "") &&
    /^\p{Lu}\p{Ll}/u.test(core[1 - place] ?? "")
  );
}

function isCapitalised(token: string | undefined): boolean {
  return token !== undefined && isCapitalCode(token.charCodeAt(0));
}

/** The "jean" of "jean-luc". */
function firstPart(folded: string): string {
  const end = folded.search(/[-'’.]/);
  return end < 0 ? folded : folded.slice(0, end);
}

function foldName(token: string): string {
  if (/^[a-z'.-]*$/i.test(token)) return token.toLowerCase();
  return token
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ø/gi, "o")
    .replace(/ł/gi, "l")
    .replace(/ß/g, "ss")
    .replace(/æ/gi, "ae")
    .toLowerCase();
}
