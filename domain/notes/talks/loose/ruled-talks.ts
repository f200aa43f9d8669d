import { findEventName } from "@/domain/notes/events/event-names";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import { judgeHeading } from "@/domain/notes/talks/headings/heading-kind";
import { wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { plainTitle } from "@/domain/notes/talks/titles/plain-title";
import { judgeLines, type LooseTitle } from "./loose-talks";

/** Rules must return so often to be the author's way of dividing. */
const MIN_TITLES = 3;

/**
 * Talks in text without headings, divided by rules: the first line behind a rule is the talk's title.
 * ```
 * ----------------
 * Caches that forget:
 *
 * they evict by age …
 * ----------------
 * ```
 */
export function findRuledTalks(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const blocks = listBlocks(lines, from, to);
  const [first, ...ruled] = blocks;
  const titles = ruled.filter((index) => isTitle(text, lines[index]));
  if (titles.length < MIN_TITLES || titles.length < ruled.length * 0.7) return [];
  const opens = first !== undefined && opensWithTalk(text, lines, first, ruled[0] ?? to);
  const starts = opens ? [first, ...titles] : titles;
  return judgeLines(text, lines, starts, to).map((candidate) => ({ candidate, isTalk: candidate.kind !== "section" }));
}

/** The first filled line of the text before the first rule, and behind each one. */
function listBlocks(lines: readonly Line[], from: number, to: number): number[] {
  const starts: number[] = [];
  let isOpen = true;
  for (let index = from; index < to; index++) {
    const kind = lines[index]?.kind;
    if (kind === "rule") isOpen = true;
    else if (kind !== "blank" && kind !== undefined && isOpen) {
      starts.push(index);
      isOpen = false;
    }
  }
  return starts;
}

function isTitle(text: string, line: Line | undefined): boolean {
  if (line === undefined || line.fenced || line.end - line.start > 140) return false;
  if (line.kind !== "text" && line.kind !== "bold" && line.kind !== "numbered") return false;
  const content = lineContent(text, line);
  return !/[.;,。]$|https?:/.test(content) && !/^\p{Ll}\p{L}*\s.*\s\p{Ll}+$/u.test(content) && wordCount(content) >= 2;
}

/** What stands before the first rule is a talk too, unless its first line names the conference or little follows. */
function opensWithTalk(text: string, lines: readonly Line[], first: number, end: number): boolean {
  const line = lines[first];
  if (line === undefined || !isTitle(text, line)) return false;
  const plain = plainTitle(lineContent(text, line));
  const filled = lines.slice(first + 1, end).filter(({ kind }) => kind !== "blank" && kind !== "rule").length;
  return (
    filled >= 3 && judgeHeading(plain) === "title" && findEventName(plain) === null && !/(?:19|20)\d\d/.test(plain)
  );
}
