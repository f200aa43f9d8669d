import type { Dialect } from "@/domain/notes/text/dialect";
import type { LineMark } from "./classify-line";
import { isBlankCode, runLength, skipBlanks, trimBlanksEnd } from "./line-marks";

const MAX_DEPTH = 12;

/** A heading that one line alone shows: `## Title ##`, org's `** TODO Title  :tag:`, `== Title ==`, `*** Title ***`, `<h2>Title</h2>`. */
export function findHeadingMark(
  text: string,
  at: number,
  end: number,
  indent: number,
  dialect: Dialect,
): LineMark | null {
  const first = text[at];
  const framed = first === "#" ? null : findFramedHeading(text, at, end);
  if (framed !== null && dialect !== "org") return framed;
  if (first === "#") return findHashHeading(text, at, end, indent, dialect);
  if (first === "*" && dialect === "org" && indent === 0) return findOrgHeading(text, at, end);
  if (first === "=" && indent === 0) return findEqualsHeading(text, at, end, dialect);
  if (first === "<") return findTagHeading(text, at, end);
  return null;
}

/** `## Title`, `## Title ##`; `##Title` as some write, but not `#tag`. In org-mode `# …` is a comment. */
function findHashHeading(text: string, at: number, end: number, indent: number, dialect: Dialect): LineMark | null {
  const depth = runLength(text, at, end);
  if (depth > 6 || indent > 3 || dialect === "org") return null;
  // Plain text with nothing but "# run this" holds a shell's comments.
  if (dialect === "plain" && depth === 1) return null;
  const next = text.charCodeAt(at + depth);
  const spaced = at + depth === end || isBlankCode(next);
  if (!spaced && (depth === 1 || !/[\p{L}\p{N}"“「[*_]/u.test(text[at + depth] ?? ""))) return null;
  let stop = end;
  while (stop > at + depth && text[stop - 1] === "#") stop--;
  const closed = stop === end || isBlankCode(text.charCodeAt(stop - 1)) || end - stop >= 2;
  const start = skipBlanks(text, at + depth, end);
  return { kind: "heading", depth, start, end: Math.max(start, trimBlanksEnd(text, start, closed ? stop : end)) };
}

/** `** TODO [#A] Title [2/3]   :tag:other:` -> `Title` */
function findOrgHeading(text: string, at: number, end: number): LineMark | null {
  const depth = runLength(text, at, end);
  if (depth > MAX_DEPTH || !isBlankCode(text.charCodeAt(at + depth))) return null;
  const body = text.slice(at + depth, Math.min(end, at + 1000));
  const lead = /^\s+(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED|STARTED)\s+)?(?:\[#[A-Z]\]\s+)?/.exec(body)?.[0].length ?? 0;
  const tail = /\s+:[\w@#%:]+:$/.exec(body)?.[0].length ?? 0;
  const start = at + depth + lead;
  return { kind: "heading", depth, start, end: Math.max(start, trimBlanksEnd(text, start, end - tail)) };
}

/** `== Title`, `== Title ==` */
function findEqualsHeading(text: string, at: number, end: number, dialect: Dialect): LineMark | null {
  const depth = runLength(text, at, end);
  if (depth > 6 || !isBlankCode(text.charCodeAt(at + depth))) return null;
  let stop = end;
  while (stop > at + depth && text[stop - 1] === "=") stop--;
  const start = skipBlanks(text, at + depth, end);
  if (depth === 1 && dialect !== "asciidoc" && stop === end) return null;
  return stop > start ? { kind: "heading", depth, start, end: trimBlanksEnd(text, start, stop) } : null;
}

/** `*** Title ***`, `--- Title ---`, `~~ Title ~~` */
function findFramedHeading(text: string, at: number, end: number): LineMark | null {
  const mark = text[at] ?? "";
  if (!"*-~_+".includes(mark) || text[at + 1] !== mark || text[end - 1] !== mark || end - at > 300) return null;
  const run = runLength(text, at, end);
  let stop = end;
  while (stop > at + run && text[stop - 1] === mark) stop--;
  const spaced = isBlankCode(text.charCodeAt(at + run)) && isBlankCode(text.charCodeAt(stop - 1));
  if (!spaced || end - stop < 2) return null;
  const start = skipBlanks(text, at + run, stop);
  // "---   ---" frames nothing.
  return start < stop ? { kind: "heading", depth: 2, start, end: trimBlanksEnd(text, start, stop) } : null;
}

/** `<h2 id="x">Title</h2>`, and what a block that can be opened is called: `<summary>Title</summary>` */
function findTagHeading(text: string, at: number, end: number): LineMark | null {
  if (end - at > 2000) return null;
  const line = text.slice(at, end);
  const match = /^<h([1-6])\b[^>]*>(.*?)<\/h\1>$/i.exec(line);
  if (match === null) return findSummary(line, at);
  const start = at + match[0].indexOf(">") + 1;
  return { kind: "heading", depth: Number(match[1]), start, end: start + (match[2] ?? "").length };
}

function findSummary(line: string, at: number): LineMark | null {
  const [, before, title] = /^((?:<details[^>]*>\s*)?<summary[^>]*>\s*)(\S.*?)\s*<\/summary>$/i.exec(line) ?? [];
  if (before === undefined || title === undefined) return null;
  return { kind: "bold", start: at + before.length, end: at + before.length + title.length };
}
