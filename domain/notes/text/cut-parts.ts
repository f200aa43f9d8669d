import { findFences } from "@/domain/notes/lines/find-fences";
import type { Span } from "@/domain/notes/span";
import type { Dialect } from "./dialect";

/** How long parts are, in characters as all lengths here. */
interface PartLengths {
  /** Up to this length a note is shown whole. */
  readonly whole: number;
  /** Longer ones are shown in parts of about this length, */
  readonly part: number;
  /** which may be so much shorter where a talk starts there, or a paragraph, or at least a line. */
  readonly slack: number;
}

const PLAIN: PartLengths = { whole: 150_000, part: 60_000, slack: 20_000 };
/** Parsing takes time by length, and by line. */
const MARKDOWN: PartLengths = { whole: 60_000, part: 45_000, slack: 15_000 };
const MARKDOWN_LINES = 2400;
/** Parts are no shorter than this, however short their lines. */
const SHORTEST_PART = 15_000;

/** What starts before this is in the first part of every note. */
export const SHORTEST_FIRST_PART = 10_000;

/**
 * The parts in which a long note is shown, in order and without gaps: one for all but the longest. A part ends where a talk
 * starts if one does nearby, else behind a paragraph, a line, or as it comes; in Markdown never within a block of code, unless
 * that is longer than a part.
 * @param talkStarts where talks start, ascending
 */
export function cutParts(text: string, talkStarts: readonly number[], dialect: Dialect): Span[] {
  const lengths = dialect === "markdown" ? lengthsByLines(text) : PLAIN;
  if (text.length <= lengths.whole) return [{ start: 0, end: text.length }];
  const cut: Cut = { text, talkStarts, lengths, fences: dialect === "markdown" ? findFences(text) : [] };
  const parts: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = findPartEnd(cut, start);
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

/** Where lines are short, so are parts. */
function lengthsByLines(text: string): PartLengths {
  let lines = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
  const whole = Math.floor(Math.min(MARKDOWN.whole, (text.length / lines) * MARKDOWN_LINES));
  if (whole === MARKDOWN.whole) return MARKDOWN;
  const part = Math.max(SHORTEST_PART, Math.floor(whole * 0.75));
  return { whole: Math.max(whole, SHORTEST_PART), part, slack: Math.floor(part / 3) };
}

interface Cut {
  readonly text: string;
  readonly talkStarts: readonly number[];
  readonly lengths: PartLengths;
  /** Blocks of code, which are not to be cut. */
  readonly fences: readonly Span[];
}

function findPartEnd(cut: Cut, start: number): number {
  const { text, talkStarts, lengths } = cut;
  const latest = start + lengths.part;
  const earliest = latest - lengths.slack;
  if (latest + lengths.slack >= text.length) return text.length;
  const talk = talkStarts.filter((offset) => earliest < offset && offset <= latest).at(-1);
  if (talk !== undefined) return talk;
  const end =
    findLast(cut, "\n\n", { start: earliest, end: latest }) ?? findLast(cut, "\n", { start: earliest, end: latest });
  return end ?? (isLowSurrogate(text, latest) ? latest + 1 : latest);
}

/** Behind the last of some breaks in a span that lies in no block of code; before that block where it has to be. */
function findLast({ text, fences }: Cut, lineBreak: string, { start, end }: Span): number | null {
  const found = text.lastIndexOf(lineBreak, end - lineBreak.length) + lineBreak.length;
  if (found - lineBreak.length < 0 || found <= start) return null;
  const fence = fences.find((each) => each.start < found && found < each.end);
  if (fence === undefined) return found;
  return fence.start > start ? fence.start : null;
}

function isLowSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit < 0xe000;
}
