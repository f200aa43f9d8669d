import { wordCount } from "./judge-candidate";
import { type Line, lineContent } from "./line";
import { judgeLines, type LooseTitle } from "./loose-talks";
import { judgeLink } from "./talk-links";

/**
 * Talks in text without marks whose titles have the address of their page in the schedule, and nothing else, on the next
 * line. One could be a reference, so that two are needed:
 * ```
 * Event sourcing step by step
 * https://2017.example.org/agenda/event-sourcing
 * ```
 */
export function findAddressedTalks(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const titles: number[] = [];
  for (let index = from; index + 1 < to; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line?.kind === "text" && next !== undefined && isTitle(text, line) && isSchedule(text, next))
      titles.push(index);
  }
  return titles.length < 2 ? [] : judgeLines(text, lines, titles, to).map((candidate) => ({ candidate, isTalk: true }));
}

/** A line of nothing but an address: "https://example.org/agenda/12". */
export function isLoneAddress(content: string): boolean {
  return /^<?https?:\/\/\S+$/i.test(content);
}

function isTitle(text: string, line: Line): boolean {
  if (line.fenced || line.indent > 3 || line.end - line.start > 160) return false;
  const content = lineContent(text, line);
  return !/[.;,]$|https?:/.test(content) && wordCount(content) >= 2;
}

function isSchedule(text: string, line: Line): boolean {
  const content = lineContent(text, line);
  return !line.fenced && isLoneAddress(content) && judgeLink(content, "") === "schedule";
}
