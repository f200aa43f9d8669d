import { foldHeading } from "@/domain/notes/lines/fold-heading";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import { findSentenceEnd } from "@/domain/notes/sentences/sentence-end";
import { SECTION_TITLES } from "@/domain/notes/talks/headings/heading-words";
import type { Candidate } from "@/domain/notes/talks/titles/judge-candidate";
import { retitle } from "@/domain/notes/talks/titles/retitle";
import { isLoneAddress } from "./addressed-talks";
import { judgeLines, type LooseTitle } from "./loose-talks";

/** A word must return so often to be the author's way of dividing. */
const MIN_DIVIDERS = 3;

/** A summary above its divider is short. */
const MAX_SUMMARY_ITEMS = 4;

/**
 * Talks in text that lost even its titles, where a section word on a line of its own divides each talk's summary from its
 * notes. The talk begins with the few lines above the divider: one line, or a short list and the line that announces it.
 * ```
 * Ways of handling extensions:      <- the talk begins
 * - static image library
 * Notes
 * ```
 */
export function findDividedTalks(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const dividers = findDividers(text, lines, from, to);
  if (dividers.length < MIN_DIVIDERS) return [];
  const starts = dividers.map((divider, place) =>
    findSummaryStart(text, lines, divider, (dividers[place - 1] ?? from - 1) + 1),
  );
  const distinct = [...new Set(starts)].filter((start) => start >= from);
  if (distinct[0] !== undefined && distinct[0] - from < 10) distinct[0] = firstFilled(lines, from);
  return judgeLines(text, lines, distinct, to).map((candidate) => ({ candidate: shorten(candidate), isTalk: true }));
}

function findDividers(text: string, lines: readonly Line[], from: number, to: number): number[] {
  const byWord = new Map<string, number[]>();
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line === undefined || line.kind !== "text" || line.end - line.start > 30) continue;
    const word = foldHeading(lineContent(text, line));
    if (!SECTION_TITLES.has(word)) continue;
    const found = byWord.get(word);
    if (found === undefined) byWord.set(word, [index]);
    else found.push(index);
  }
  return [...byWord.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

function findSummaryStart(text: string, lines: readonly Line[], divider: number, least: number): number {
  let start = divider - 1;
  while (start > least && isPassed(text, lines[start])) start--;
  if (lines[start]?.kind !== "bullet") return Math.max(start, least);
  let items = 1;
  while (start > least && lines[start - 1]?.kind === "bullet" && items < MAX_SUMMARY_ITEMS) {
    start--;
    items++;
  }
  const above = lines[start - 1];
  return start > least && above !== undefined && above.kind === "text" && /[:：?？]$/.test(lineContent(text, above))
    ? start - 1
    : start;
}

/** The address of a talk stands below its title and is none itself. */
function isPassed(text: string, line: Line | undefined): boolean {
  return line !== undefined && (line.kind === "blank" || isLoneAddress(lineContent(text, line)));
}

function firstFilled(lines: readonly Line[], from: number): number {
  let index = from;
  while (lines[index]?.kind === "blank") index++;
  return index;
}

/** A flattened line holds more than its title: that ends at the first stop, or where the next "Word:" begins. */
function shorten(candidate: Candidate): Candidate {
  const { plain } = candidate;
  const sentence = plain.slice(0, findSentenceEnd(plain, 0, plain.length, true));
  const stop = /^.{12,}?(?=\s\p{Lu}\p{L}+:\s)/u.exec(sentence)?.[0] ?? sentence;
  const label = /^([^:]{12,}):\s/.exec(stop)?.[1];
  const title = stop.length > 100 && label !== undefined ? label : stop;
  return { ...candidate, ...retitle(title.length > 140 ? title.slice(0, 140) : title) };
}
