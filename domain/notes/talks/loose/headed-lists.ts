import { type Line, lineContent } from "@/domain/notes/lines/line";
import { isStrong } from "@/domain/notes/talks/titles/judge-candidate";
import { judgeLines, type LooseTitle } from "./loose-talks";

/** Fewer lists with a line above them may be the parts of one talk. */
const LEAST_TITLES = 5;
/** So many must have people, a recording or the like below them. */
const LEAST_STRONG = 2;
const LEAST_SHARE = 0.7;
const MAX_TITLE = 120;

/**
 * Talks in text without marks, each a line right above the list of what was said:
 * ```
 * Storing secrets -- Ada Example
 * - vaults are not enough
 *
 * Green deployments
 * - measure first
 * ```
 */
export function findHeadedLists(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const titles: number[] = [];
  let lists = 0;
  for (let index = from + 1; index < to; index++) {
    if (!isFirstItem(lines, index)) continue;
    lists++;
    if (isTitle(text, lines, index - 1, from)) titles.push(index - 1);
  }
  if (titles.length < LEAST_TITLES || titles.length < lists * LEAST_SHARE) return [];
  const candidates = judgeLines(text, lines, titles, to);
  if (candidates.filter(isStrong).length < LEAST_STRONG) return [];
  return candidates.map((candidate) => ({
    candidate,
    isTalk: candidate.kind === "title" || candidate.kind === "session",
  }));
}

function isFirstItem(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  return isItem(line) && line?.indent === 0 && !isItem(lines[index - 1]) && lines[index - 1]?.indent === 0;
}

function isItem(line: Line | undefined): boolean {
  return line?.kind === "bullet" || line?.kind === "numbered";
}

/** A short line behind an empty one, which neither ends nor announces anything. */
function isTitle(text: string, lines: readonly Line[], index: number, from: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || line.kind !== "text" || line.fenced || line.end - line.start > MAX_TITLE) return false;
  if (index > from && before !== undefined && before.kind !== "blank") return false;
  return !/[.;,:!。、：]$/u.test(lineContent(text, line));
}
