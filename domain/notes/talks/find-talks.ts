import type { TalkReading } from "@/domain/extraction/reading";
import { findDay } from "@/domain/notes/events/day";
import { findEvent } from "@/domain/notes/events/event";
import { isTimeRange } from "@/domain/notes/events/time-range";
import { findFrontMatter, parseFrontMatter } from "@/domain/notes/lines/front-matter";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import { buildOutline, ownEnd } from "@/domain/notes/lines/outline";
import { chooseTalks, type Role, type RoledNode } from "./headings/choose-talks";
import { sumsUp } from "./headings/heading-kind";
import { type JudgedNode, judgeOutline } from "./headings/judged-outline";
import { findListedThemes } from "./headings/listed-themes";
import { type Fields, findOneTalk, valuesOf } from "./headings/one-talk";
import { announcesTalks, speaksOfTalks } from "./headings/speaks-of-talks";
import { isToldOf, withoutUntoldEdges } from "./headings/untold-edges";
import { findClockedTalks } from "./loose/clocked-talks";
import { findFiledItems } from "./loose/item-talks";
import { findLooseTalks, type LooseTitle } from "./loose/loose-talks";
import { describeTalk, type TalkEnd } from "./talk-reading";
import { alignTitles } from "./titles/align-titles";
import { type Candidate, hasPeople, isStrong } from "./titles/judge-candidate";

/** A note as its talks are looked for: the file's name can tell the event. */
export interface NoteFile {
  readonly name: string;
  readonly text: string;
}

/** A heading with where it and the talks right below it begin. */
interface PlacedHeading {
  readonly roled: RoledNode;
  readonly cuts: readonly Cut[];
}

/** A place in a note where a talk begins, or only ends. */
interface Cut {
  /** Index of the line. */
  readonly line: number;
  /** Null where no talk begins. */
  readonly talk: Candidate | null;
  /** The words that stand there, for the day they may name. */
  readonly words: string;
}

/**
 * Finds the talks of a note, in their order: by front matter that describes one, by headings, and in text without
 * headings by times, labels, bold lines, list items or lone lines. Depends on this note alone; linear.
 */
export function findTalks(note: NoteFile, lines: readonly Line[]): TalkReading[] {
  const fields = readFields(note.text, lines);
  const found = findCuts(note.text, lines, fields);
  const isEmpty = found.every(({ talk }) => talk === null);
  const cuts = alignCuts(isEmpty ? looseCuts(findFiledItems(note.text, lines, note.name)) : found);
  const event = findEvent(note.text, lines, fields, note.name);
  let day = valuesOf(fields, "day")[0] ?? null;
  return cuts.flatMap((cut, place) => {
    if (cut.talk === null) day = findDay(cut.words) ?? day;
    const end = endAt(note.text, lines, cuts[place + 1]);
    return cut.talk === null ? [] : [describeTalk(note.text, lines, cut.talk, end, { event, day })];
  });
}

/** A talk ends where the next cut begins. */
function endAt(text: string, lines: readonly Line[], next: Cut | undefined): TalkEnd {
  const line = next?.line ?? lines.length;
  return { line, offset: next?.talk?.from ?? lines[line]?.start ?? text.length };
}

function alignCuts(cuts: readonly Cut[]): Cut[] {
  const aligned = alignTitles(cuts.flatMap(({ talk }) => (talk === null ? [] : [talk])));
  let next = 0;
  return cuts.map((cut) => (cut.talk === null ? cut : { ...cut, talk: aligned[next++] ?? cut.talk }));
}

function readFields(text: string, lines: readonly Line[]): Fields {
  const block = findFrontMatter(text);
  if (block !== null) return parseFrontMatter(text.slice(block.start, block.end));
  const directives = lines.slice(0, 40).filter((line) => line.kind === "directive");
  return parseFrontMatter(
    directives
      .map((line) =>
        lineContent(text, line)
          .replace(/^#\+|^:/, "")
          .replace(/^(\w+):?:/, "$1:"),
      )
      .join("\n"),
  );
}

function findCuts(text: string, lines: readonly Line[], fields: Fields): Cut[] {
  const clocked = findClockedTalks(text, lines);
  if (clocked.length > 0) return looseCuts(clocked);
  const tops = judgeOutline(text, lines, buildOutline(lines));
  const cuts = cutsOf(text, lines, fields, withoutUntoldEdges(text, lines, chooseTalks(tops, true)));
  // Days that hold no talks are the days of one: "# Learning Rust", "## Day 1".
  return cuts.some(({ talk }) => talk !== null) ? cuts : cutsOf(text, lines, fields, chooseTalks(tops, false));
}

function cutsOf(text: string, lines: readonly Line[], fields: Fields, roled: readonly RoledNode[]): Cut[] {
  const talks = roled.filter(({ role }) => role === "talk");
  const one = findOneTalk(text, lines, fields);
  const plainly = talks.filter(({ node }) => node.candidate.weight >= 3);
  if (one !== null && plainly.length < 2) return [{ line: one.line, talk: one, words: "" }];
  const firstHeading = roled[0]?.node.outline.line ?? lines.length;
  const before = talks.length === 0 ? looseCuts(findLooseTalks(text, lines, 0, firstHeading)) : [];
  const others = roled.filter(({ role }) => role !== "part");
  const listed = findListedSections(text, lines, others);
  const placed = others.map((roled) => {
    const cuts = cutsAt(text, lines, roled, talks.length);
    const items = listed.get(roled) ?? [];
    return { roled, cuts: countTalks(items) > countTalks(cuts) || isThemeOf(items, cuts) ? items : cuts };
  });
  const kin = searchKin(text, lines, placed);
  return [before, ...withoutIdle(text, lines, kin).map(({ cuts }) => cuts)].flat();
}

/** "Room 1" is a heading as "Main hall" is, which turned out to hold talks: they are looked for below it, too. */
function searchKin(text: string, lines: readonly Line[], placed: readonly PlacedHeading[]): readonly PlacedHeading[] {
  const holders = placed.filter(({ roled, cuts }) => roled.role === "talk" && cuts.length > 1);
  const depths = new Set(holders.map(({ roled: { node } }) => node.outline.depth));
  return placed.map((heading) => {
    const { outline, candidate, children } = heading.roled.node;
    const mayHold = depths.has(outline.depth) && children.length === 0 && !sumsUp(candidate.plain);
    if (!mayHold || heading.cuts.length > 1 || (heading.roled.role === "talk" && isStrong(candidate))) return heading;
    const below = looseCuts(findLooseTalks(text, lines, outline.line + 1, ownEnd(outline)));
    const isHolder = below.some(({ talk }) => talk !== null && isStrong(talk));
    return isHolder
      ? { ...heading, cuts: [{ line: outline.line, talk: null, words: candidate.plain }, ...below] }
      : heading;
  });
}

/**
 * Beside a heading that holds talks, one that nothing speaks for is none: "Notes on what I heard", "The photographs".
 * "Keynotes" may hold talks beside several titles that are talks themselves, or beside one whose text tells so.
 */
function withoutIdle(text: string, lines: readonly Line[], placed: readonly PlacedHeading[]): readonly PlacedHeading[] {
  const holders = placed.filter(
    ({ roled, cuts }) =>
      cuts.length > 1 && (roled.role === "talk" ? !announcesBelow(text, lines, roled.node) : isProgramme(cuts)),
  );
  if (holders.length === 0 && !daysHoldTalks(placed)) return placed;
  const areKinds =
    holders.length > 0 && holders.every(({ roled, cuts }) => isKindOfTalks(roled.node) && !isProgramme(cuts));
  const depths = new Set(holders.map(({ roled: { node } }) => node.outline.depth));
  const isSpared = (node: JudgedNode) => areKinds && (!depths.has(node.outline.depth) || isToldOf(text, lines, node));
  const idle = placed.filter(({ roled, cuts }) => isIdle(roled, cuts) && !isSpared(roled.node));
  if (areKinds && idle.length >= LEAST_TITLES) return placed;
  return placed.map((heading) =>
    idle.includes(heading) ? { ...heading, cuts: heading.cuts.map((cut) => ({ ...cut, talk: null })) } : heading,
  );
}

/** Talks below one heading that all tell who gave them, as the rows of a programme do. */
function isProgramme(cuts: readonly Cut[]): boolean {
  const talks = cuts.flatMap(({ talk }) => talk ?? []);
  return talks.length >= LEAST_ROWS && talks.every(hasPeople);
}

const LEAST_ROWS = 4;

const LEAST_TITLES = 3;

function isKindOfTalks({ candidate: { kind, plain } }: JudgedNode): boolean {
  return kind === "session" || speaksOfTalks(plain);
}

function isIdle({ node, role }: RoledNode, cuts: readonly Cut[]): boolean {
  return role === "talk" && cuts.length === 1 && !isStrong(node.candidate);
}

function countTalks(cuts: readonly Cut[]): number {
  return cuts.filter(({ talk }) => talk !== null).length;
}

/** A heading that was taken for the talk of its only item. */
function isThemeOf(items: readonly Cut[], cuts: readonly Cut[]): boolean {
  return countTalks(items) === 1 && cuts.length === 1;
}

/** Headings of themes, with the talks that are the items of the lists right below them. */
function findListedSections(
  text: string,
  lines: readonly Line[],
  headings: readonly RoledNode[],
): ReadonlyMap<RoledNode, readonly Cut[]> {
  const items = findListedThemes(text, lines, headings);
  return new Map(
    [...items].map(([roled, titles]) => {
      const { outline, candidate } = roled.node;
      return [roled, [{ line: outline.line, talk: null, words: candidate.plain }, ...looseCuts(titles)]];
    }),
  );
}

/** "### Monday", "### Tuesday", each with talks in its list. */
function daysHoldTalks(placed: readonly PlacedHeading[]): boolean {
  const days = placed.filter(({ roled, cuts }) => {
    const isDay = roled.role === "group" && findDay(roled.node.candidate.plain) !== null;
    return isDay && cuts.some(({ talk }) => talk !== null && isStrong(talk));
  });
  return days.length >= 2;
}

/** A heading's own cut, and those of the talks that the text right below it holds. */
function cutsAt(text: string, lines: readonly Line[], { node, role }: RoledNode, talks: number): Cut[] {
  const { outline, candidate } = node;
  const own = { line: outline.line, talk: role === "talk" ? candidate : null, words: candidate.plain };
  const mayHold = mayHoldLooseTalks(node, role, talks) || announcesBelow(text, lines, node);
  if (!mayHold && !mayTellOfDay(node, role, talks)) return [own];
  const below = looseCuts(findLooseTalks(text, lines, outline.line + 1, ownEnd(outline)));
  if (!mayHold && !isProgramme(below)) return [own];
  if (role === "talk" && !outweigh(below, candidate)) return [own];
  return [{ ...own, talk: null }, ...below];
}

/**
 * Two talks below a title show that it only groups: any where nothing speaks for the title itself, else by their ranges of
 * times, or by single times where most lines have people of their own.
 */
function outweigh(below: readonly Cut[], title: Candidate): boolean {
  const talks = below.flatMap(({ talk }) => (talk === null ? [] : [talk]));
  const holdsStrong = talks.filter(isStrong).length >= 2;
  if (!isStrong(title) || (holdsStrong && speaksOfTalks(title.plain))) return holdsStrong;
  const ranges = talks.filter(({ parts }) => isTimeRange(parts.time ?? "")).length;
  const named = talks.filter(hasPeople).length;
  return ranges >= 2 || (named >= 2 && named >= talks.length * 0.6);
}

/** Where a note has but a few headings, one that nothing speaks for may stand above all talks: "Notes on what I heard". */
const FEW = 3;

/** "How did the day go?" beside "And the food?": long text below one of a report's few headings may tell of all talks. */
function mayTellOfDay({ candidate, children, outline }: JudgedNode, role: Role, talks: number): boolean {
  const isLong = ownEnd(outline) - outline.line >= LONG_TEXT;
  // A link in its first lines says little.
  const mayBeNone = candidate.weight < 3 && !hasPeople(candidate);
  return role === "talk" && isLong && children.length === 0 && mayBeNone && talks <= FEW * 2;
}

const LONG_TEXT = 12;

/** A day without headings may hold talks that show otherwise, and so may a lone title over all. */
function mayHoldLooseTalks({ candidate, children }: JudgedNode, role: Role, talks: number): boolean {
  if (children.length > 0 || sumsUp(candidate.plain)) return false;
  const speaks = candidate.parts.speakers.length === 0 && speaksOfTalks(candidate.plain);
  if (role === "talk")
    return talks === 1 || speaks || candidate.kind === "session" || (talks <= FEW && !isStrong(candidate));
  return talks === 0 || speaks || (candidate.kind !== "section" && findDay(candidate.plain) !== null);
}

/** "Some further talks that I liked:" right below a heading. */
function announcesBelow(text: string, lines: readonly Line[], { outline, children }: JudgedNode): boolean {
  if (children.length > 0) return false;
  const said = lines
    .slice(outline.line + 1, ownEnd(outline))
    .find(({ kind }) => kind !== "blank" && kind !== "underline");
  const words = said?.kind === "text" ? lineContent(text, said) : "";
  return words.endsWith(":") && announcesTalks(words);
}

function looseCuts(titles: readonly LooseTitle[]): Cut[] {
  return titles.map(({ candidate, isTalk }) => ({
    line: candidate.line,
    talk: isTalk ? candidate : null,
    words: candidate.plain,
  }));
}
