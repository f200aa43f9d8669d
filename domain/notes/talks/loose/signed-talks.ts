import { type Line, lineContent } from "@/domain/notes/lines/line";
import { parsePeople } from "@/domain/notes/people/people";
import { wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { judgeLines, type LooseTitle } from "./loose-talks";

/** A line of names must return so often to be the author's way. */
const MIN_SIGNED = 3;

/**
 * Talks in text that lost even its blank lines, where each title has a line of nothing but its speakers below it:
 * ```
 * … and so they went back to one database.
 * Queues are not the answer
 * Ada Example, Example Ltd
 * She started with a story about …
 * ```
 */
export function findSignedTalks(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const titles: number[] = [];
  for (let index = from; index + 1 < to; index++) if (isSigned(text, lines, index, from)) titles.push(index);
  const known = titles.some((index) => likelihoodAt(text, lines[index + 1]) === "sure");
  if (titles.length < MIN_SIGNED || !known) return [];
  return judgeLines(text, lines, titles, to).map((candidate) => ({ candidate, isTalk: true }));
}

function isSigned(text: string, lines: readonly Line[], index: number, from: number): boolean {
  const line = lines[index];
  if (line === undefined || line.kind !== "text" || line.fenced || line.end - line.start > 120) return false;
  const content = lineContent(text, line);
  if (wordCount(content) < 3 || !/^[\p{Lu}\p{Lo}\d"“¿¡]/u.test(content) || /[.,;:。]$/.test(content)) return false;
  return endsBefore(text, lines[index - 1], index === from) && likelihoodAt(text, lines[index + 1]) !== "no";
}

/** A title follows upon a finished sentence, an empty line or a short line such as a day, never upon half a paragraph. */
function endsBefore(text: string, before: Line | undefined, isFirst: boolean): boolean {
  if (before === undefined || isFirst || before.kind !== "text") return true;
  const content = lineContent(text, before);
  return /[.!?。！？)”"»]$/.test(content) || wordCount(content) <= 3;
}

function likelihoodAt(text: string, line: Line | undefined): "sure" | "maybe" | "no" {
  if (line === undefined || line.kind !== "text" || line.fenced || line.end - line.start > 80) return "no";
  const content = lineContent(text, line);
  if (!/^[\p{Lu}\p{Lo}]/u.test(content) || /[.!?:;。]$/.test(content)) return "no";
  const { names, likelihood } = parsePeople(content);
  return wordCount(content) <= names.length * 7 ? likelihood : "no";
}
