import { foldSpelling } from "./fold-spelling";
import type { FoundNote, FoundTechnology } from "./list-found";
import type { AnnotatedNote, ExpectedTechnology } from "./read-annotated";

/** Talks that start further apart are not the same; with one title, they may be as far apart as `SAME_TITLE_LINES`. */
const NEAR_LINES = 2;
const SAME_TITLE_LINES = 6;

/** Indices of an expected and a found talk that are one. */
export interface TalkPair {
  readonly expected: number;
  readonly found: number;
}

export interface TechnologyPair {
  readonly expected: ExpectedTechnology;
  readonly found: FoundTechnology;
}

/** Pairs each expected talk with the found one that starts nearest, those with the same title first. */
export function pairTalks(note: AnnotatedNote, found: FoundNote): readonly TalkPair[] {
  const candidates = note.talks.flatMap((talk, expected) =>
    found.talks.flatMap((other, index) => {
      const lines = Math.abs(talk.line - other.line);
      const sameTitle = foldSpelling(talk.title) === foldSpelling(other.title);
      if (lines > (sameTitle ? SAME_TITLE_LINES : NEAR_LINES)) return [];
      return [{ expected, found: index, distance: sameTitle ? lines - 10 : lines }];
    }),
  );
  const pairs: TalkPair[] = [];
  for (const { expected, found: index } of candidates.sort((a, b) => a.distance - b.distance)) {
    if (pairs.some((pair) => pair.expected === expected || pair.found === index)) continue;
    pairs.push({ expected, found: index });
  }
  return pairs;
}

/** Pairs technologies by name, then by a spelling that both name on the same line. */
export function pairTechnologies(note: AnnotatedNote, found: FoundNote): readonly TechnologyPair[] {
  const pairs: TechnologyPair[] = [];
  for (const isOne of [haveOneName, shareSpellingAndLine]) {
    for (const expected of note.technologies) {
      if (pairs.some((pair) => pair.expected === expected)) continue;
      const free = found.technologies.filter((other) => !pairs.some((pair) => pair.found === other));
      const other = free.find((candidate) => isOne(expected, candidate));
      if (other !== undefined) pairs.push({ expected, found: other });
    }
  }
  return pairs;
}

function haveOneName(expected: ExpectedTechnology, found: FoundTechnology): boolean {
  return expected.names.map(foldSpelling).includes(foldSpelling(found.name));
}

function shareSpellingAndLine(expected: ExpectedTechnology, found: FoundTechnology): boolean {
  const spellings = new Set([...expected.names, ...expected.surfaces].map(foldSpelling));
  const lines = new Set(expected.mentions.map(({ line }) => line));
  const shareSpelling = [found.name, ...found.surfaces].some((spelling) => spellings.has(foldSpelling(spelling)));
  return shareSpelling && found.mentions.some(({ line }) => lines.has(line));
}
