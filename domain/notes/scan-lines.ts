import { classifyLine } from "./classify-line";
import { detectDialect } from "./dialect";
import type { Line } from "./line";
import { linkListParents } from "./list-parents";
import { markBlocks } from "./mark-blocks";
import { markUnderlinedHeadings } from "./underlined-headings";

/** A line while it is being scanned. */
export type LineDraft = { -readonly [Key in keyof Line]: Line[Key] };

/**
 * Cuts a note's untouched text into lines and says what each is: its kind, depth, indentation, the list item it hangs
 * from, and where its own text lies. One pass over the text and three over the lines, all linear.
 *
 * `fileName` helps to tell the dialect (`notes.org`: `* Title` is a heading there).
 */
export function scanLines(text: string, fileName = ""): Line[] {
  const dialect = detectDialect(text, fileName);
  const lines: LineDraft[] = [];
  let start = 0;
  for (const end of lineEnds(text)) {
    lines.push(classifyLine(text, start, end, lines.length + 1, dialect));
    start = end + newlineLength(text, end);
  }
  markBlocks(text, lines, dialect);
  markUnderlinedHeadings(text, lines, dialect);
  linkListParents(text, lines);
  return lines;
}

/** Offsets of line ends, newlines excluded. `\r\n` is one newline; `\r` alone only in texts that have no `\n`. */
function* lineEnds(text: string): Generator<number> {
  const newline = text.includes("\n") ? "\n" : "\r";
  let from = 0;
  for (;;) {
    const at = text.indexOf(newline, from);
    if (at === -1) {
      if (from < text.length) yield text.length;
      return;
    }
    yield at > from && newline === "\n" && text[at - 1] === "\r" ? at - 1 : at;
    from = at + 1;
  }
}

function newlineLength(text: string, end: number): number {
  return text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1;
}
