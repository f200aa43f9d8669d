import { namesEvent } from "@/domain/notes/events/names-event";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import { findTitledPage } from "@/domain/notes/talks/headings/titled-page";
import { wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { judgeLines, type LooseTitle } from "./loose-talks";

/** One such line may be a warning. */
const LEAST_TITLES = 2;
/** "NOTES", "OPEN QUESTIONS": shorter lines in capitals are parts of something. */
const LEAST_WORDS = 3;
const LEAST_LETTERS = 8;
const LONGEST = 140;

/**
 * Titles in capitals, each a line of its own in text without other marks:
 * ```
 * QUEUES WITHOUT TEARS
 * She began with a story about …
 * ```
 */
export function findShoutedTitles(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const shouted: number[] = [];
  for (let index = from; index < to; index++) if (isShouted(text, lines, index, from)) shouted.push(index);
  if (shouted.length < LEAST_TITLES || isTitled(text, lines, from, to)) return [];
  const judged = judgeLines(text, lines, shouted, to).filter(
    ({ line, plain }) => !isEmpty(lines, line, to) && !namesEvent(plain),
  );
  const titles = judged.filter(({ kind }) => kind === "title");
  const words = titles.reduce((sum, { plain }) => sum + wordCount(plain), 0);
  if (titles.length < LEAST_TITLES || words < titles.length * LEAST_WORDS) return [];
  return judged.flatMap((candidate) => {
    if (candidate.kind === "section" || candidate.kind === "meta") return [];
    return [{ candidate, isTalk: candidate.kind === "title" || candidate.kind === "session" }];
  });
}

/** "Observability for busy people" above all: what stands in capitals are parts of that talk. */
function isTitled(text: string, lines: readonly Line[], from: number, to: number): boolean {
  const [page] = from === 0 && to === lines.length ? findTitledPage(text, lines, from, to) : [];
  return page !== undefined && /\p{Ll}/u.test(page.candidate.plain);
}

/** Nothing but another title below: "ALL THE TALKS". */
function isEmpty(lines: readonly Line[], index: number, to: number): boolean {
  return index + 1 >= to || (lines[index + 1]?.kind === "blank" && lines[index + 2]?.kind === "blank");
}

/** A line with nothing above it and no small letter in it. */
function isShouted(text: string, lines: readonly Line[], index: number, from: number): boolean {
  const line = lines[index];
  if (line?.kind !== "text" || line.fenced || line.indent > 3 || line.end - line.start > LONGEST) return false;
  const before = index > from ? lines[index - 1]?.kind : "blank";
  if (before !== "blank" && before !== "rule" && before !== "heading") return false;
  const content = lineContent(text, line);
  if (/\p{Ll}|[.:;,。：]$|^https?:/u.test(content)) return false;
  return (content.match(/\p{Lu}/gu)?.length ?? 0) >= LEAST_LETTERS;
}
