import type { Dialect } from "@/domain/notes/text/dialect";
import { findHeadingMark } from "./heading-mark";
import type { LineKind } from "./line";
import {
  blankColumns,
  isBlankCode,
  isDigitCode,
  isLetterCode,
  runLength,
  skipBlanks,
  trimBlanksEnd,
} from "./line-marks";
import { findListMark } from "./list-mark";
import type { LineDraft } from "./scan-lines";

/** What a line is by its own marks alone; fences, underlines and nesting are settled by its neighbours later. */
export function classifyLine(text: string, start: number, end: number, number: number, dialect: Dialect): LineDraft {
  let at = start;
  let indent = 0;
  while (at < end && isBlankCode(text.charCodeAt(at))) indent += blankColumns(text.charCodeAt(at++), indent);
  const contentEnd = trimBlanksEnd(text, at, end);
  const line: LineDraft = {
    start,
    end,
    number,
    kind: "text",
    depth: 0,
    indent,
    parent: -1,
    content: { start: at, end: contentEnd },
    fenced: false,
    quoted: false,
  };
  const mark = at < contentEnd ? findMark(text, at, contentEnd, indent, dialect) : BLANK;
  if (mark === null) return line;
  line.kind = mark.kind;
  line.depth = mark.depth ?? 0;
  line.quoted = mark.kind === "quote";
  line.content = { start: mark.start ?? at, end: mark.end ?? contentEnd };
  return line;
}

/** A mark found at a line's beginning, and the line's own text where the mark leaves less of it. */
export interface LineMark {
  readonly kind: LineKind;
  readonly depth?: number;
  readonly start?: number;
  readonly end?: number;
}

const BLANK: LineMark = { kind: "blank" };

function findMark(text: string, at: number, end: number, indent: number, dialect: Dialect): LineMark | null {
  const first = text.charCodeAt(at);
  if (isDigitCode(first)) return findListMark(text, at, end);
  if (isLetterCode(first)) return first === SMALL_H ? findTextileHeading(text, at, end) : null;
  const heading = findHeadingMark(text, at, end, indent, dialect);
  if (heading !== null) return heading;
  if (isRule(text, at, end)) return { kind: "rule", start: at, end: at };
  return (
    findListMark(text, at, end) ??
    findQuoteMark(text, at, end) ??
    findTableRow(text, at, end) ??
    findBoldLine(text, at, end) ??
    findImageLine(text, at, end) ??
    findTagLine(text, at, end) ??
    findDirective(text, at, end, dialect)
  );
}

const SMALL_H = 0x68;

/** `h2. Title` as in Textile and old wikis. */
function findTextileHeading(text: string, at: number, end: number): LineMark | null {
  if (!isDigitCode(text.charCodeAt(at + 1)) || text[at + 2] !== "." || !isBlankCode(text.charCodeAt(at + 3)))
    return null;
  const start = skipBlanks(text, at + 3, end);
  const depth = Number(text[at + 1]);
  return depth >= 1 && depth <= 6 && start < end ? { kind: "heading", depth, start, end } : null;
}

/** `---`, `***`, `===`, `- - -`, `+----+----+`, `|---|---|`. */
function isRule(text: string, at: number, end: number): boolean {
  const first = text[at];
  if (first === "|" || first === "+")
    return end - at >= 4 && /^[|+][-+|:=\s]+$/.test(text.slice(at, Math.min(end, at + 2000)));
  if (first === undefined || !"-*_=~—─".includes(first)) return false;
  const run = runLength(text, at, end);
  if (at + run === end) return run >= 3 || first === "=";
  return text[end - 1] === first && end - at < 200 && /^([-*_])(?:\s*\1){2,}$/.test(text.slice(at, end));
}

/** `> quoted`, nested or not. */
function findQuoteMark(text: string, at: number, end: number): LineMark | null {
  if (text[at] !== ">") return null;
  let inner = at;
  while (inner < end && (text[inner] === ">" || isBlankCode(text.charCodeAt(inner)))) inner++;
  return { kind: "quote", start: inner, end: Math.max(inner, end) };
}

/** `| a | b |` */
function findTableRow(text: string, at: number, end: number): LineMark | null {
  return text[at] === "|" && text.indexOf("|", at + 1) !== -1 && end - at > 2 ? { kind: "table" } : null;
}

/** `**Title**`, `__Title__`, `**Title**:`, and nothing beside it. */
function findBoldLine(text: string, at: number, end: number): LineMark | null {
  const pair = text.slice(at, at + 2);
  if (pair !== "**" && pair !== "__") return null;
  const closing = text[end - 1] === ":" ? end - 3 : end - 2;
  if (closing - at < 3 || text.slice(closing, closing + 2) !== pair) return null;
  if (text.indexOf(pair, at + 2) !== closing) return null;
  return { kind: "bold", start: skipBlanks(text, at + 2, closing), end: trimBlanksEnd(text, at + 2, closing) };
}

/** `![alt](path)`, one or several, and nothing beside it. */
function findImageLine(text: string, at: number, end: number): LineMark | null {
  if (text[at] !== "!" || end - at > 2000) return null;
  return /^(?:!\[[^\]]*\]\([^)]*\)\s*|!\[\[[^\]]*\]\]\s*)+$/.test(text.slice(at, end)) ? { kind: "image" } : null;
}

/** `<br/>`, `</details>`, `<img src=…>`: tags and nothing beside them. */
function findTagLine(text: string, at: number, end: number): LineMark | null {
  if (text[at] !== "<" || text[end - 1] !== ">" || end - at > 2000) return null;
  if (text.startsWith("<!--", at)) return null;
  return /^(?:<\/?[a-z][^<>]*>\s*)+$/i.test(text.slice(at, end)) &&
    !/^<(?:https?:|mailto:)/i.test(text.slice(at, at + 9))
    ? { kind: "html" }
    : null;
}

/** `#+TITLE: …` (org), `:author: …` (AsciiDoc, reStructuredText), `.. note::` (reStructuredText), `[abstract]`. */
function findDirective(text: string, at: number, end: number, dialect: Dialect): LineMark | null {
  const head = text.slice(at, Math.min(end, at + 80));
  if (/^#\+\w+/.test(head)) return { kind: "directive" };
  if (dialect === "rst" && /^\.\. /.test(head)) return { kind: "directive" };
  if (dialect !== "markdown" && /^:[\w-]+:(?:\s|$)/.test(head)) return { kind: "directive" };
  return null;
}
