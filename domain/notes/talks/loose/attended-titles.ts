import { foldHeading } from "@/domain/notes/lines/fold-heading";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import { listsAttended } from "@/domain/notes/talks/headings/grouping-headings";
import { wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { judgeLines, type LooseTitle } from "./loose-talks";

/** Fewer may be remarks on how many there were. */
const LEAST_TITLES = 3;
const LEAST_WORDS = 3;
const MOST_WORDS = 18;

/**
 * Talks of which nothing but the titles was noted, as items or lone lines below a heading that says what they are:
 * ```
 * ## Talks I attended
 * - Queues without tears
 * - Green deployments at scale
 * ```
 */
export function findAttendedTitles(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const heading = lines
    .slice(Math.max(from - 3, 0), from)
    .findLast(({ kind }) => kind !== "blank" && kind !== "underline");
  if (heading?.kind !== "heading" || !listsAttended(foldHeading(lineContent(text, heading)))) return [];
  const titles: number[] = [];
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line === undefined || line.kind === "blank") continue;
    if (!isTitle(text, lines, index)) return [];
    titles.push(index);
  }
  const judged = judgeLines(text, lines, titles, to);
  const words = judged.reduce((sum, { plain }) => sum + wordCount(plain), 0);
  if (judged.length < LEAST_TITLES || words < judged.length * LEAST_WORDS) return [];
  if (judged.some(({ kind }) => kind !== "title" && kind !== "session")) return [];
  return judged.map((candidate) => ({
    candidate: { ...candidate, weight: Math.max(candidate.weight, 2) },
    isTalk: true,
  }));
}

function isTitle(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.fenced || line.parent !== -1) return false;
  const isItem = line.kind === "bullet" || line.kind === "numbered";
  const isLone = line.kind === "text" && lines[index - 1]?.kind !== "text" && lines[index + 1]?.kind !== "text";
  const content = lineContent(text, line);
  return (isItem || isLone) && wordCount(content) <= MOST_WORDS && !/[.;:。：]$/u.test(content);
}
