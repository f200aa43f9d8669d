import { findLeadingTime, mayOpenWithTime } from "@/domain/notes/events/time-range";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import { parsePeople } from "@/domain/notes/people/people";
import { judgeName } from "@/domain/notes/people/person-name";
import { judgeHeading } from "@/domain/notes/talks/headings/heading-kind";
import { isBreak } from "@/domain/notes/talks/headings/session-breaks";
import { type Candidate, judgeCandidate, wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { plainTitle } from "@/domain/notes/talks/titles/plain-title";
import type { LooseTitle } from "./loose-talks";

/** Fewer lone times may be when something happened. */
const LEAST_TIMES = 4;
/** A line of a time and marks is no longer than that. */
const LONGEST_TIME = 40;
/** So far below a time stands its title. */
const REACH = 5;
const MOST_WORDS = 16;

/**
 * Talks of a note that follows the clock: each begins with its time on a line of its own, whatever headings its notes hold.
 * ```
 * 10:30a
 * **Queues without tears**
 * **Ada Example**
 * ```
 * The speaker may stand above the title.
 */
export function findClockedTalks(text: string, lines: readonly Line[]): LooseTitle[] {
  const times = lines.flatMap((line, index) => (mayStandAlone(text, line) ? [index] : []));
  const alone = times.filter((index) => isTimeAlone(contentAt(text, lines, index)));
  if (alone.length < LEAST_TIMES) return [];
  const headings = lines.flatMap((line, index) => (line.kind === "heading" && !line.fenced ? [index] : []));
  const timed = headings.filter((index) => findLeadingTime(contentAt(text, lines, index)) !== null);
  if (timed.length > alone.length) return [];
  const groups = headings.filter((index) => judgeHeading(plainTitle(contentAt(text, lines, index))) === "group");
  const starts = [...new Set([...alone, ...timed, ...groups])].sort((a, b) => a - b);
  return starts.map((line, place) => readBelowTime(text, lines, line, starts[place + 1] ?? lines.length));
}

function mayStandAlone(text: string, { kind, fenced, parent, start, end, content }: Line): boolean {
  const isPlain = (kind === "text" || kind === "bold") && !fenced && parent === -1;
  return isPlain && end - start <= LONGEST_TIME && mayOpenWithTime(text, content);
}

function isTimeAlone(content: string): boolean {
  return findLeadingTime(content)?.length === content.length;
}

/** What begins with the time on the line `at`, as a talk or, for "12:00" over "Lunch", as none. */
export function readBelowTime(text: string, lines: readonly Line[], at: number, to: number): LooseTitle {
  const own = judgeCandidate(text, lines, at, to);
  const time = findLeadingTime(own.plain);
  if (time === null) return { candidate: own, isTalk: false };
  if (time.length < own.plain.length) return { candidate: own, isTalk: !isBreak(own.parts.title) };
  const [first, second] = linesBelow(lines, at, Math.min(to, at + 1 + REACH));
  const words = contentAt(text, lines, first);
  if (first === undefined || !readsLikeTitle(words)) return { candidate: own, isTalk: own.parts.title !== "" };
  const name = plainTitle(words);
  const below = contentAt(text, lines, second);
  const isNamed = second !== undefined && readsLikeTitle(below) && isPerson(name) && !isPerson(plainTitle(below));
  const titled = judgeCandidate(text, lines, isNamed ? second : first, to);
  const parts = { ...titled.parts, time: time.time };
  const named = isNamed ? { ...parts, speakers: parsePeople(name).names, doubtful: false } : parts;
  const candidate: Candidate = { ...titled, line: at, parts: named, weight: titled.weight + 2 };
  return { candidate: withHeading(lines, candidate, isNamed ? second : first), isTalk: !isBreak(titled.plain) };
}

function withHeading(lines: readonly Line[], candidate: Candidate, line: number): Candidate {
  const content = lines[line]?.content;
  return content === undefined ? candidate : { ...candidate, heading: content };
}

function linesBelow(lines: readonly Line[], at: number, to: number): number[] {
  const found: number[] = [];
  for (let index = at + 1; index < to && found.length < 2; index++) {
    const kind = lines[index]?.kind;
    if (kind === "text" || kind === "bold") found.push(index);
    else if (kind !== "blank" && kind !== "underline") break;
  }
  return found;
}

function contentAt(text: string, lines: readonly Line[], index: number | undefined): string {
  const line = index === undefined ? undefined : lines[index];
  return line === undefined ? "" : lineContent(text, line);
}

function readsLikeTitle(words: string): boolean {
  return words !== "" && wordCount(words) <= MOST_WORDS && !/[.!;,]$|,.*\s:\s|\s:\s.*,/.test(words);
}

/** "Ada Example", known or by shape alone. */
function isPerson(words: string): boolean {
  return words.includes(" ") && wordCount(words) <= 4 && judgeName(words) !== "no";
}
