import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { DEEDS, EVENTS, FILLERS, FIRST_NAMES, LAST_NAMES, PLACES, WORDS } from "./field-note-words";
import { makeDice } from "./make-dice";

/** So many of the catalogue's names are spoken of, the first ones far more often than the last. */
const TECHNOLOGIES = 1500;
const TALKS_A_NOTE = 4;
/** With two names a line here and there, this makes about twenty mentions a note. */
const LINES_A_TALK = 5;
const FIRST_YEAR = 2016;
const YEARS = 10;

export interface FieldNote {
  /** Below the folder: "2019/river-conf-0042.md". */
  readonly name: string;
  readonly text: string;
}

/**
 * Notes as people write them at conferences, in four languages, so many and the same each time: talks with speakers, lines
 * that judge or only name technologies, and lines about nothing in particular, in words that the other notes have too.
 */
export function* makeFieldNotes(count: number): Generator<FieldNote> {
  const dice = makeDice(20_240_101);
  const names = CATALOGUE.filter(({ match = "free" }) => match === "free").map(({ name }) => name);
  const spoken = dice.shuffle(names).slice(0, TECHNOLOGIES);
  for (let index = 0; index < count; index += 1) {
    const year = FIRST_YEAR + (index % YEARS);
    const event = `${dice.pick(EVENTS)} ${dice.pick(PLACES)} ${year}`;
    const language = dice.pick<Language>(["en", "en", "en", "en", "en", "en", "de", "fr", "es"]);
    const talks = Array.from({ length: TALKS_A_NOTE }, () => makeTalk(dice, language, spoken));
    const number = String(index).padStart(5, "0");
    yield { name: `${year}/note-${number}.md`, text: `# ${event}\n\n${talks.join("\n")}` };
  }
}

type Dice = ReturnType<typeof makeDice>;
type Language = keyof typeof DEEDS;

function makeTalk(dice: Dice, language: Language, spoken: readonly string[]): string {
  const about = dice.pickEarly(spoken);
  const title = `${makeWords(dice, language, 2)} ${about} ${makeWords(dice, language, 2)}`;
  const speaker = `${dice.pick(FIRST_NAMES)} ${dice.pick(LAST_NAMES)}`;
  const lines = Array.from({ length: LINES_A_TALK }, () => makeLine(dice, language, spoken));
  return [`## ${title} (${speaker})`, "", ...lines.map((line) => `- ${line}`), ""].join("\n");
}

function makeLine(dice: Dice, language: Language, spoken: readonly string[]): string {
  const filler = makeWords(dice, language, 8);
  const chance = dice.next();
  if (chance < 0.4) return `${dice.pickEarly(spoken)} ${dice.pick(DEEDS[language])}, ${makeWords(dice, language, 3)}`;
  if (chance < 0.78) return `${dice.pick(FILLERS[language])} ${dice.pickEarly(spoken)}, ${filler}`;
  return `${dice.pick(FILLERS[language])} ${filler}`;
}

/** Common words and rare ones by turns: a language has tens of thousands. */
function makeWords(dice: Dice, language: Language, count: number): string {
  return Array.from({ length: count }, (_, index) =>
    index % 2 === 0 ? makeRareWord(dice) : dice.pick(WORDS[language]),
  ).join(" ");
}

const SYLLABLES = "ba den fi gor hal jun kir lom mes nar pol quin ras sel tor ulm ver win yor zan".split(" ");

/** One of eight thousand that mean nothing. */
function makeRareWord(dice: Dice): string {
  return `${dice.pick(SYLLABLES)}${dice.pick(SYLLABLES)}${dice.pick(SYLLABLES)}`;
}
