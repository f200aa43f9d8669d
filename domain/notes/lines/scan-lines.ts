import { type Dialect, detectDialect } from "@/domain/notes/text/dialect";
import { markBareTables } from "./bare-tables";
import { classifyLine } from "./classify-line";
import type { Line } from "./line";
import { linkListParents } from "./list-parents";
import { markBlocks } from "./mark-blocks";
import { markSignHeadings } from "./sign-headings";
import { markUnderlinedHeadings } from "./underlined-headings";
import { markWikiHeadings } from "./wiki-headings";

/** A line while it is being scanned. */
export type LineDraft = { -readonly [Key in keyof Line]: Line[Key] };

/**
 * Cuts a note's untouched text into lines and says what each is: its kind, depth, indentation, the list item it hangs
 * from, and where its own text lies. One pass over the text and six over the lines, all linear.
 *
 * `fileName` helps to tell the dialect (`notes.org`: `* Title` is a heading there).
 */
export function scanLines(text: string, fileName = ""): Line[] {
  const dialect = detectDialect(text, fileName);
  const lines = cutLines(text, dialect);
  markBlocks(text, lines, dialect);
  markBareTables(text, lines);
  markUnderlinedHeadings(text, lines, dialect);
  markSignHeadings(text, lines);
  markWikiHeadings(text, lines);
  linkListParents(text, lines);
  return lines;
}

/** `\r\n` is one newline; `\r` alone only in texts that have no `\n`. */
function cutLines(text: string, dialect: Dialect): LineDraft[] {
  const lines: LineDraft[] = [];
  const newline = text.includes("\n") ? "\n" : "\r";
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(newline, start);
    const last = found === -1 ? text.length : found;
    const isPair = found > start && newline === "\n" && text[found - 1] === "\r";
    lines.push(classifyLine(text, start, isPair ? last - 1 : last, lines.length + 1, dialect));
    start = last + 1;
  }
  return lines;
}
