import type { FoundNote } from "./list-found";
import { pairTalks, pairTechnologies, type TalkPair, type TechnologyPair } from "./pair-found";
import type { AnnotatedNote } from "./read-annotated";

/** So many of `all` are right. */
interface Tally {
  readonly right: number;
  readonly all: number;
}

/** How a reading compares with its annotation, as tallies that add up over notes. */
export interface Score {
  readonly talksFound: Tally;
  readonly talksExpected: Tally;
  readonly technologiesFound: Tally;
  readonly technologiesExpected: Tally;
  readonly mentionsFound: Tally;
  readonly mentionsExpected: Tally;
  readonly mentionsToTalk: Tally;
  readonly quadrants: Tally;
  readonly verdictsFound: Tally;
  readonly verdictsExpected: Tally;
  /** Of the technologies of which nothing is said, those that were given no verdict. */
  readonly withoutFalseVerdict: Tally;
  readonly evidence: Tally;
}

/** The figures that the project is held to, 0 to 1. */
export interface Figures {
  readonly talks: number;
  readonly technologyPrecision: number;
  readonly technologyRecall: number;
  readonly technologies: number;
  readonly mentions: number;
  readonly mentionsToTalk: number;
  readonly quadrants: number;
  readonly verdicts: number;
  /** The one figure that is better when it is lower. */
  readonly falseVerdicts: number;
  readonly evidence: number;
}

/**
 * Compares what was found in a note with what a careful reader marked in it. Optional talks and technologies are neither
 * rewarded nor punished. A found verdict is right where a reader accepts it; a verdict is expected where no reader would
 * leave it out; a missed technology's verdict is missed.
 */
export function scoreFound(note: AnnotatedNote, found: FoundNote): Score {
  const talks = pairTalks(note, found);
  const technologies = pairTechnologies(note, found);
  return {
    ...scoreTalks(note, found, talks),
    ...scoreTechnologies(note, found, technologies),
    ...scoreMentions(technologies, talks),
    ...scoreVerdicts(note, found, technologies),
  };
}

function tally<T>(all: readonly T[], isRight: (each: T) => boolean): Tally {
  return { right: all.filter(isRight).length, all: all.length };
}

function scoreTalks(note: AnnotatedNote, found: FoundNote, pairs: readonly TalkPair[]) {
  const firm = note.talks.flatMap((talk, index) => (talk.optional ? [] : [index]));
  return {
    talksFound: tally([...found.talks.keys()], (index) => pairs.some((pair) => pair.found === index)),
    talksExpected: tally(firm, (index) => pairs.some((pair) => pair.expected === index)),
  };
}

function scoreTechnologies(note: AnnotatedNote, found: FoundNote, pairs: readonly TechnologyPair[]) {
  const firmPairs = pairs.filter(({ expected }) => !expected.optional);
  const doubtful = new Set(pairs.filter(({ expected }) => expected.optional).map((pair) => pair.found));
  const firmFound = found.technologies.filter((technology) => !doubtful.has(technology));
  const firm = note.technologies.filter(({ optional }) => !optional);
  return {
    technologiesFound: tally(firmFound, (technology) => firmPairs.some((pair) => pair.found === technology)),
    technologiesExpected: tally(firm, (technology) => firmPairs.some((pair) => pair.expected === technology)),
    quadrants: tally(firmPairs, (pair) => pair.expected.quadrants.includes(pair.found.quadrant)),
  };
}

/** Mentions of one technology on one line count once. */
function scoreMentions(pairs: readonly TechnologyPair[], talks: readonly TalkPair[]) {
  const expectedTalk = new Map(talks.map((pair) => [pair.found, pair.expected]));
  const firm = pairs.filter(({ expected }) => !expected.optional);
  const found = firm.flatMap((pair) => uniqueLines(pair.found.mentions).map((line) => ({ pair, line })));
  const expected = firm.flatMap((pair) => uniqueLines(pair.expected.mentions).map((line) => ({ pair, line })));
  const shared = firm.flatMap((pair) =>
    pair.found.mentions.flatMap((mention) => {
      const same = pair.expected.mentions.find(({ line }) => line === mention.line);
      return same === undefined ? [] : [{ mention, same }];
    }),
  );
  return {
    mentionsFound: tally(found, ({ pair, line }) => pair.expected.mentions.some((mention) => mention.line === line)),
    mentionsExpected: tally(expected, ({ pair, line }) => pair.found.mentions.some((mention) => mention.line === line)),
    mentionsToTalk: tally(shared, ({ mention, same }) =>
      mention.talk === null ? same.talk === null : expectedTalk.get(mention.talk) === same.talk,
    ),
  };
}

function uniqueLines(mentions: readonly { readonly line: number }[]): number[] {
  return [...new Set(mentions.map(({ line }) => line))];
}

function scoreVerdicts(note: AnnotatedNote, found: FoundNote, pairs: readonly TechnologyPair[]) {
  const answers = note.technologies.flatMap((expected) => {
    const pair = pairs.find((each) => each.expected === expected);
    if (pair === undefined && expected.optional) return [];
    const ring = pair?.found.verdict ?? "none";
    return [{ expected, ring, lines: pair?.found.verdictLines ?? [], right: expected.verdicts.includes(ring) }];
  });
  const paired = new Set(pairs.map((pair) => pair.found));
  const strays = found.technologies.filter((each) => !paired.has(each) && each.verdict !== "none");
  const given = answers.filter(({ ring }) => ring !== "none");
  const clear = answers.filter(({ expected }) => !expected.verdicts.includes("none"));
  const silent = answers.filter(({ expected }) => expected.verdicts.join() === "none");
  const proved = given.filter(({ right, expected }) => right && expected.verdictLines.length > 0);
  return {
    verdictsFound: tally([...given, ...strays.map(() => ({ right: false }))], ({ right }) => right),
    verdictsExpected: tally(clear, ({ right }) => right),
    withoutFalseVerdict: tally(silent, ({ ring }) => ring === "none"),
    evidence: tally(proved, ({ lines, expected }) =>
      lines.some((line) => expected.verdictLines.some((wanted) => Math.abs(wanted - line) <= 1)),
    ),
  };
}

/** Adds up the tallies of several notes and works out the figures. A figure of which there is nothing to tell is free of faults. */
export function figuresOf(scores: readonly Score[]): Figures {
  const share = (key: keyof Score) => {
    const right = scores.reduce((sum, score) => sum + score[key].right, 0);
    const all = scores.reduce((sum, score) => sum + score[key].all, 0);
    return all === 0 ? 1 : right / all;
  };
  const harmonic = (found: keyof Score, expected: keyof Score) => {
    const [precision, recall] = [share(found), share(expected)];
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  };
  return {
    talks: harmonic("talksFound", "talksExpected"),
    technologyPrecision: share("technologiesFound"),
    technologyRecall: share("technologiesExpected"),
    technologies: harmonic("technologiesFound", "technologiesExpected"),
    mentions: harmonic("mentionsFound", "mentionsExpected"),
    mentionsToTalk: share("mentionsToTalk"),
    quadrants: share("quadrants"),
    verdicts: harmonic("verdictsFound", "verdictsExpected"),
    falseVerdicts: 1 - share("withoutFalseVerdict"),
    evidence: share("evidence"),
  };
}
