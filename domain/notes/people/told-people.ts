import { GIVEN_BY, OWN_SESSION, SPEAKS } from "@/domain/notes/talks/loose/telling-words";
import { judgeName } from "./person-name";

/** Somebody named in running text. */
export interface ToldPerson {
  readonly name: string;
  /** The words around the name say that this is who gives the talk. */
  readonly isSpeaker: boolean;
}

/** "Ada", "O'Example", "J." */
const TOKEN = "(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.)";

/** "Ada Example", "Maria de Sample", "J. Example": words with capitals in a row. */
const CAPITALISED = new RegExp(
  `(?<![\\p{L}\\p{N}@#/.-])${TOKEN}(?:\\s(?:(?:de|da|do|dos|di|van|von|der|den|el|la|le)\\s){0,2}${TOKEN})?(?:\\s(?:(?:van|von|der)\\s)?${TOKEN}){0,2}`,
  "gu",
);

/** "Ada Example's "Queues without tears"": the name's ending and a title in quotes. */
const OWN_TITLE = /^['’]s?\s["“„«]\p{Lu}/u;

/** "Ada Example of Example Ltd": what stands before where somebody works. */
const WORKS_AT = /(?:from|of|at|bei|chez|d[aeio]l?|van)\s$/;

/** Spares the long look at what stands before most names. */
const LEADS_TO_NAME = /\s(?:by|from|of|with|de|del|la|por|par|di|da|do|dal|von|door|van)\s(?:[\p{Ll}’']+\s){0,3}$/u;

/** So much behind a name may stand before what its bearer did. */
const REACH = 120;

/** The people of running text without marks: known names, and unknown ones whose neighbours say that they gave the talk. */
export function findToldPeople(bare: string): readonly ToldPerson[] {
  const found: ToldPerson[] = [];
  let end = 0;
  for (const match of bare.matchAll(CAPITALISED)) {
    const before = bare.slice(Math.max(match.index - 80, 0), match.index);
    const whole = match[0].replace(/['’]s?$/, "");
    const behind = bare.slice(match.index + whole.length, match.index + whole.length + REACH);
    const isGiver = LEADS_TO_NAME.test(before) && GIVEN_BY.test(before);
    if (!isGiver && found.length > 0 && WORKS_AT.test(before)) continue;
    const isSecond = found.at(-1)?.isSpeaker === true && AND.test(bare.slice(end, match.index));
    const isListed = !isSecond && found.at(-1)?.isSpeaker === true && bare.slice(end, match.index) === ", ";
    const isSpeaker = isGiver || isSecond || SPEAKS.test(behind) || OWN_SESSION.test(behind) || OWN_TITLE.test(behind);
    const name = nameWithin(whole, isSpeaker) ?? loneName(whole, isSpeaker && match.index === 0);
    if (name === null) continue;
    found.push({ name, isSpeaker: isSpeaker || isListed });
    end = match.index + whole.length;
  }
  return found;
}

/** "Ada Example (Example Ltd) and Bob Sample": what stands between two who give a talk. */
const AND = /^\s*(?:\([^()]{2,80}\))?,?\s*(?:and|&|und|et|y|e|en)\s$/;

/** "Surya gave a talk": one known name that a paragraph begins with. */
function loneName(words: string, isOpening: boolean): string | null {
  return isOpening && !words.includes(" ") && judgeName(words) === "sure" ? words : null;
}

/** "Committer Ada Example" -> "Ada Example": the longest ending that is a name; one word is too little. */
function nameWithin(words: string, isSpeaker: boolean): string | null {
  const tokens = words.split(/\s/);
  for (let from = 0; tokens.length - from >= 2; from++) {
    const name = tokens.slice(from).join(" ");
    if (judgeName(name) === "sure" && judgeName(tokens[from] ?? "") === "sure") return name;
  }
  const isPlausible = tokens.length >= 2 && tokens.length <= 4 && judgeName(words) !== "no";
  return isPlausible && isSpeaker ? words : null;
}
