import type { Span } from "@/domain/notes/span";

/**
 * What a line is, by its own marks and its neighbours:
 * - `heading`: `# Title`, `* Title` in org-mode, `== Title ==`, `<h2>Title</h2>`, or a line with an underline below it
 * - `underline`: the `-----` below (or above) a heading
 * - `bold`: a line that is nothing but **bold text**
 * - `bullet`, `numbered`: a list item; `quote`: `> text`
 * - `fence`: a fence's own line (```` ``` ````, `#+BEGIN_SRC`); `code`: a line inside one or an indented listing
 * - `table`: a row (`| a | b |`); `rule`: `---` and table lines without text
 * - `front-matter`: the block between `---` at the file's start; `directive`: `#+TITLE: …`, `:author: …`, `.. note::`
 * - `comment`: inside `<!-- … -->`; `html`: nothing but tags; `image`: nothing but images
 */
export type LineKind =
  | "heading"
  | "underline"
  | "bold"
  | "bullet"
  | "numbered"
  | "quote"
  | "fence"
  | "code"
  | "table"
  | "rule"
  | "front-matter"
  | "directive"
  | "comment"
  | "html"
  | "image"
  | "blank"
  | "text";

/** One line of a note. Lines tile the text: each starts where the newline of the one before ends. */
export interface Line {
  /** Offset of its first character, indentation included. */
  readonly start: number;
  /** Offset behind its last character, the newline excluded. */
  readonly end: number;
  /** 1-based. */
  readonly number: number;
  readonly kind: LineKind;
  /** 1 to 6 and more for headings, else 0. */
  readonly depth: number;
  /** Columns of white space before the first mark; a tab goes to the next multiple of four. */
  readonly indent: number;
  /** Index of the line that this one hangs from: the list item above with less indentation, or the "tools:" line that opens a list; -1 for none. */
  readonly parent: number;
  /** The line's text without marks and outer white space: what stands behind `- [x] ` or between `**`. */
  readonly content: Span;
  /** Inside a code fence or an indented listing, or a fence's own line. */
  readonly fenced: boolean;
  /** Inside a block quotation. */
  readonly quoted: boolean;
}

/** The index of a line among those of its note. */
export function indexOfLine(line: Line): number {
  return line.number - 1;
}

/** Index of the line that holds `offset` (the newline counts to the line before it). O(log n). */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const line = lines[middle];
    if (line !== undefined && line.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The same, looked for from the line at `from` on: for offsets that grow from one to the next. */
export function lineAtOrBehind(lines: readonly Line[], from: number, offset: number): number {
  let index = from;
  while ((lines[index + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) index += 1;
  return index;
}

/** The text of a line without marks: "- [x] use **helm**" -> "use **helm**". */
export function lineContent(text: string, line: Line): string {
  return text.slice(line.content.start, line.content.end);
}
