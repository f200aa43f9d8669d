import type { Dialect } from "@/domain/notes/text/dialect";
import { findFrontMatter } from "./front-matter";
import { trimBlanksEnd } from "./line-marks";
import type { LineDraft } from "./scan-lines";

/** What opens at a line and where it may close. Two blocks with one key close alike. */
interface Opening {
  readonly key: string;
  readonly kind: "fence" | "comment" | "quote";
  readonly closes: (line: LineDraft) => boolean;
}

/**
 * Marks the lines that stand inside a block: code fences, comments, the front matter, a notebook's printed output.
 * A fence that is never closed is a slip of the pen, not a fence; each kind of fence is searched for in vain only once,
 * so the pass stays linear.
 */
export function markBlocks(text: string, lines: LineDraft[], dialect: Dialect): void {
  const neverClosed = new Set<string>();
  let index = markFrontMatter(text, lines);
  let beforeBlank: LineDraft | null = null;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    const closing = closingLine(text, lines, index, dialect, neverClosed);
    if (closing !== null) index = closing;
    else if (isPrintedOutput(line, lines[index - 1], beforeBlank)) setCode(text, line);
    const last = lines[index];
    if (last !== undefined && last.kind !== "blank") beforeBlank = last;
    index++;
  }
}

function markFrontMatter(text: string, lines: LineDraft[]): number {
  const block = findFrontMatter(text);
  if (block === null) return 0;
  let index = 0;
  for (let line = lines[0]; line !== undefined && line.start < block.end; line = lines[++index]) {
    if (line.kind !== "blank") setWhole(text, line, "front-matter");
  }
  return index;
}

/** Marks the block that opens at `index` and gives the index of its last line; null where none opens. */
function closingLine(
  text: string,
  lines: LineDraft[],
  index: number,
  dialect: Dialect,
  neverClosed: Set<string>,
): number | null {
  const first = lines[index];
  const opening = first === undefined ? null : findOpening(text, first, dialect);
  if (first === undefined || opening === null || neverClosed.has(opening.key)) return null;
  let end = opening.kind === "comment" && opening.closes(first) ? index : index + 1;
  for (let line = lines[end]; line !== undefined && !opening.closes(line); line = lines[++end]);
  if (end >= lines.length) {
    neverClosed.add(opening.key);
    return null;
  }
  markRange(text, lines.slice(index, end + 1), opening.kind);
  return end;
}

function markRange(text: string, block: LineDraft[], kind: Opening["kind"]): void {
  const last = block.length - 1;
  block.forEach((line, place) => {
    if (kind === "comment") {
      if (line.kind !== "blank") setWhole(text, line, "comment");
    } else if (place === 0 || place === last) {
      setWhole(text, line, kind === "fence" ? "fence" : "directive");
      line.fenced = kind === "fence";
    } else if (kind === "fence") setCode(text, line);
    else line.quoted = true;
  });
}

const ORG_BLOCKS = new Set(["src", "example", "export", "comment", "verse", "quote", "center"]);

/** What a block's first line may begin with: ` ~ # < - . { */
const OPENERS = new Set([..."`~#<-.{"].map((mark) => mark.charCodeAt(0)));

function findOpening(text: string, line: LineDraft, dialect: Dialect): Opening | null {
  const start = line.kind === "rule" ? firstMark(text, line) : line.content.start;
  if (!OPENERS.has(text.charCodeAt(start))) return null;
  const head = text.slice(start, Math.min(line.end, start + 60));
  switch (head[0]) {
    case "`":
    case "~":
      return findFence(text, line, head);
    case "#":
      return findOrgBlock(text, head);
    case "<":
      return head.startsWith("<!--")
        ? { key: "comment", kind: "comment", closes: (at) => text.slice(at.start, at.end).includes("-->") }
        : null;
    case "{":
      return findLiquidBlock(text, head);
    case "-":
    case ".":
      return dialect === "asciidoc" ? findDelimited(text, head) : null;
    default:
      return null;
  }
}

/** ```` ```js ```` or `~~~`, closed by at least as many of the same. Counts above eight are one kind. */
function findFence(text: string, line: LineDraft, head: string): Opening | null {
  // A longer run of "~" underlines a title.
  const mark = /^(`{3,8}|~{3,4}(?!~))/.exec(head)?.[1];
  if (mark === undefined || (mark[0] === "`" && text.slice(line.content.start + mark.length, line.end).includes("`")))
    return null;
  return {
    key: mark,
    kind: "fence",
    closes: (at) => new RegExp(`^\\s*(?:>\\s*)?${mark}${mark[0]}*\\s*$`).test(headOf(text, at)),
  };
}

function findOrgBlock(text: string, head: string): Opening | null {
  const name = /^#\+begin_(\w+)/i.exec(head)?.[1]?.toLowerCase();
  if (name === undefined || !ORG_BLOCKS.has(name)) return null;
  const end = `#+end_${name}`;
  const kind = name === "quote" || name === "verse" || name === "center" ? "quote" : "fence";
  return { key: end, kind, closes: (at) => headOf(text, at).trim().toLowerCase().startsWith(end) };
}

/** Jekyll's `{% highlight ruby %}` and `{% raw %}`. */
function findLiquidBlock(text: string, head: string): Opening | null {
  const name = /^\{%-?\s*(highlight|raw|codeblock)\b/.exec(head)?.[1];
  if (name === undefined) return null;
  const end = new RegExp(`^\\{%-?\\s*end${name}\\b`);
  return { key: `end${name}`, kind: "fence", closes: (at) => end.test(headOf(text, at).trim()) };
}

/** AsciiDoc's `----` and `....`. */
function findDelimited(text: string, head: string): Opening | null {
  const mark = /^(-{4}|\.{4})\s*$/.exec(head)?.[1];
  return mark === undefined ? null : { key: mark, kind: "fence", closes: (at) => headOf(text, at).trim() === mark };
}

function headOf(text: string, line: LineDraft): string {
  return text.slice(line.start, Math.min(line.end, line.start + 80));
}

function firstMark(text: string, line: LineDraft): number {
  const at = text.slice(line.start, line.end).search(/\S/);
  return line.start + Math.max(at, 0);
}

/** Notebooks export what a cell printed as lines indented by four, after the cell's fence. */
function isPrintedOutput(line: LineDraft, previous: LineDraft | undefined, beforeBlank: LineDraft | null): boolean {
  if (line.kind === "blank" || line.indent < 4 || beforeBlank === null || previous === undefined) return false;
  return beforeBlank.fenced && (beforeBlank.kind === "code" || previous.kind === "blank") && beforeBlank.indent !== 1;
}

function setCode(text: string, line: LineDraft): void {
  line.fenced = true;
  line.quoted = false;
  if (line.kind !== "blank") setWhole(text, line, "code");
}

function setWhole(
  text: string,
  line: LineDraft,
  kind: "fence" | "code" | "comment" | "front-matter" | "directive",
): void {
  line.kind = kind;
  line.depth = 0;
  const start = firstMark(text, line);
  line.content = { start, end: trimBlanksEnd(text, start, line.end) };
}
