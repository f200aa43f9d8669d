import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import { hearPassage, isAccepted } from "./hear-statement";
import { parseStatements, type Statement } from "./parse-statements";
import { SETTING_WORDS, type SettingWords } from "./setting-words";
import { SETTINGS } from "./settings";

/** Of the statements of a language, how many must be heard alone, and how many wherever they are put. */
const FLOORS: Readonly<Record<string, { readonly alone: number; readonly placed: number }>> = {
  en: { alone: 0.95, placed: 0.96 },
  es: { alone: 0.95, placed: 0.95 },
  fr: { alone: 0.93, placed: 0.95 },
  de: { alone: 0.94, placed: 0.96 },
  pt: { alone: 0.95, placed: 0.95 },
  it: { alone: 0.97, placed: 0.95 },
  nl: { alone: 0.93, placed: 0.96 },
  ja: { alone: 0.94, placed: 0.95 },
};
/** Of the statements of all languages that are heard alone, how many must be heard in each setting. */
const SETTING_FLOOR = 0.93;
/** Each statement is put into so many settings, by turns: all of them would take too long. */
const SETTINGS_EACH = 3;
/** No more are listed where a floor is not reached. */
const MOST_LISTED = 40;

const terms = compileTerms(CATALOGUE);

/** A statement in one setting, and what was heard where that is not what it says. */
interface Trial {
  readonly setting: string;
  readonly lost: string | null;
}

interface Told {
  readonly alone: readonly Trial[];
  readonly placed: readonly Trial[];
}

const told = new Map<string, Told>(
  Object.entries(SETTING_WORDS).map(([language, words]) => [language, tellAll(language, words)]),
);

describe.each(Object.keys(FLOORS))("statements in %s", (language) => {
  const { alone, placed } = told.get(language) ?? { alone: [], placed: [] };
  const floor = FLOORS[language] ?? { alone: 1, placed: 1 };

  it("are heard where they stand alone", () => {
    expectHeard(alone, floor.alone);
  });

  it("are heard wherever people write them", () => {
    expectHeard(placed, floor.placed);
  });
});

describe("a statement that is heard alone", () => {
  const placed = [...told.values()].flatMap((each) => each.placed);

  it.each(Object.keys(SETTINGS))("is heard %s", (setting) => {
    expectHeard(
      placed.filter((trial) => trial.setting === setting),
      SETTING_FLOOR,
    );
  });

  it("is there in every language that has cues", () => {
    expect([...told.keys()].toSorted()).toEqual(Object.keys(FLOORS).toSorted());
  });
});

function expectHeard(trials: readonly Trial[], floor: number): void {
  const lost = trials.flatMap((trial) => trial.lost ?? []);
  const share = 1 - lost.length / trials.length;
  expect(trials.length).toBeGreaterThan(0);
  expect(
    share,
    `${lost.length} of ${trials.length} are lost:\n${lost.slice(0, MOST_LISTED).join("\n")}`,
  ).toBeGreaterThanOrEqual(floor);
}

function tellAll(language: string, words: SettingWords): Told {
  const file = new URL(`said/${language}.txt`, import.meta.url);
  const statements = parseStatements(readFileSync(file, "utf8"));
  const alone = statements.map((statement) => tell(statement, "alone", statement.text, words));
  const placed = statements.flatMap((statement, at) => (alone[at]?.lost === null ? place(statement, at, words) : []));
  return { alone, placed };
}

function place(statement: Statement, turn: number, words: SettingWords): Trial[] {
  const suited = Object.entries(SETTINGS).filter(([, { suits }]) => suits(statement));
  const chosen = Array.from(
    { length: SETTINGS_EACH },
    (_, each) => suited[(turn * SETTINGS_EACH + each) % suited.length],
  );
  return chosen.flatMap((setting) =>
    setting === undefined ? [] : [tell(statement, setting[0], setting[1].place(statement.text, words), words)],
  );
}

function tell(statement: Statement, setting: string, passage: string, words: SettingWords): Trial {
  const heard = hearPassage(passage, words, terms);
  const wanted = [statement.answers.join("/"), statement.otherAnswers.join("/")].join(" ");
  const lost = `${setting}: want ${wanted}, heard ${heard.answer} ${heard.other}: ${passage.replaceAll("\n", "⏎")}`;
  return { setting, lost: isAccepted(statement, heard) ? null : lost };
}
