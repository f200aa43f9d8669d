import { type Line, lineContent } from "@/domain/notes/lines/line";
import { judgeLink } from "@/domain/notes/talks/talk-links";
import { wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { judgeLines, type LooseTitle } from "./loose-talks";

/**
 * Talks in text without marks whose titles have the address of their page in the schedule, and nothing else, on the next
 * line. One could be a reference, so that two are needed:
 * ```
 * Event sourcing step by step
 * https://2017.example.org/agenda/event-sourcing
 * ```
 * The same with recordings or slides, where a list holds nothing else.
 */
export function findAddressedTalks(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const titles: number[] = [];
  for (let index = from; index + 1 < to; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line?.kind === "text" && next !== undefined && isTitle(text, line) && isSchedule(text, next))
      titles.push(index);
  }
  const found = titles.length >= 2 ? titles : findListed(text, lines, from, to);
  return found.length < 2 ? [] : judgeLines(text, lines, found, to).map((candidate) => ({ candidate, isTalk: true }));
}

/** All titles of a text that ends in nothing but titles, most with the addresses of their recordings or slides below. */
function findListed(text: string, lines: readonly Line[], from: number, to: number): readonly number[] {
  const titles: number[] = [];
  let addressed = 0;
  let isTitled = false;
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line === undefined || line.kind === "blank" || line.kind === "underline") continue;
    const content = lineContent(text, line);
    if (line.kind === "text" && isLoneAddress(content) && judgeLink(content, "") !== "other" && titles.length > 0) {
      if (isTitled) addressed++;
      isTitled = false;
    } else if (isListedTitle(text, lines, index)) {
      titles.push(index);
      isTitled = true;
    } else if (line.kind !== "text" || !isLoneAddress(content)) titles.splice(0);
    if (titles.length === 0) addressed = 0;
  }
  return titles.length >= LEAST_LISTED && addressed >= titles.length * 0.6 ? titles : [];
}

const LEAST_LISTED = 3;

function isListedTitle(text: string, lines: readonly Line[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line?.kind !== "text" || (before?.kind === "text" && !isLoneAddress(lineContent(text, before)))) return false;
  const isAlone = next === undefined || next.kind !== "text" || isLoneAddress(lineContent(text, next));
  return isAlone && isTitle(text, line, /[;,]$|https?:/);
}

/** A line of nothing but an address: "https://example.org/agenda/12". */
export function isLoneAddress(content: string): boolean {
  return /^<?https?:\/\/\S+$/i.test(content);
}

function isTitle(text: string, line: Line, isNone = /[.;,]$|https?:/): boolean {
  if (line.fenced || line.indent > 3 || line.end - line.start > 160) return false;
  const content = lineContent(text, line);
  return !isNone.test(content) && wordCount(content) >= 2;
}

function isSchedule(text: string, line: Line): boolean {
  const content = lineContent(text, line);
  return !line.fenced && isLoneAddress(content) && judgeLink(content, "") === "schedule";
}
