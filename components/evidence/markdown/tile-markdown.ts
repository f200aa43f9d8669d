import type { Nodes, Parents, Root } from "mdast";
import type { Span } from "@/domain/notes/span";
import { alignCode } from "./align-code";
import { alignWords } from "./align-words";
import type { Piece } from "./piece";

/** A part of a note as it is drawn. The pieces of all leaves, one behind the other, are the whole text. */
export type Tile = Leaf | Branch;

export interface Leaf {
  readonly pieces: readonly Piece[];
}

export interface Branch {
  readonly node: Parents | Extract<Nodes, { type: "code" | "inlineCode" | "image" | "thematicBreak" | "html" }>;
  readonly children: readonly Tile[];
}

export function isLeaf(tile: Tile): tile is Leaf {
  return "pieces" in tile;
}

/** What lies deeper is shown as it is written: nobody writes so, and drawing it would take a deep stack. */
const MAX_DEPTH = 40;

/** Elements that may hold nothing but their like: what stands between those belongs to the next one. */
const STRICT = new Set(["list", "table", "tableRow"]);

/**
 * Lays a parsed note out over its text, so that every character is in exactly one piece, in order.
 * @param head the part at the text's start that is not Markdown, which is shown as it is written
 */
export function tileMarkdown(text: string, root: Root, head: Span | null): Branch {
  const start = head?.end ?? 0;
  const body = tileParent(text, root, { start, end: text.length }, 0);
  return start === 0 ? body : { ...body, children: [written({ start: 0, end: start }), ...body.children] };
}

function tileParent(text: string, node: Parents, span: Span, depth: number): Branch {
  const tiles: Tile[] = [];
  const isStrict = STRICT.has(node.type);
  const children = node.children.filter((child) => spanOf(child) !== null);
  let cursor = span.start;
  for (const [index, child] of children.entries()) {
    const own = spanOf(child);
    if (own === null || own.start < cursor || own.end > span.end) continue;
    if (!isStrict) tiles.push(...hide(cursor, own.start));
    const end = isStrict && index === children.length - 1 ? span.end : own.end;
    tiles.push(tileNode(text, child, { start: isStrict ? cursor : own.start, end }, depth + 1));
    cursor = end;
  }
  tiles.push(...hide(cursor, span.end));
  return { node, children: tiles };
}

function tileNode(text: string, node: Nodes, span: Span, depth: number): Tile {
  if (depth > MAX_DEPTH) return written(span);
  if ("children" in node) return tileParent(text, node, span, depth);
  switch (node.type) {
    case "text":
      return leafOf(alignWords(text, span, node.value), span);
    case "inlineCode":
      return { node, children: [leafOf(alignInlineCode(text, span, node.value), span)] };
    case "code":
      return { node, children: [leafOf(alignCode(text, span, node.value), span)] };
    case "image":
      return { node, children: [leafOf(alignAlt(text, span, node.alt ?? ""), span)] };
    case "thematicBreak":
      return { node, children: hide(span.start, span.end) };
    case "break":
      return leafOf(alignWords(text, skip(text, span, /^\\?/), "\n"), span);
    case "html":
      return { node, children: [written(span)] };
    default:
      return written(span);
  }
}

/** "`a`" and "`` a ` b ``" */
function alignInlineCode(text: string, span: Span, code: string): readonly Piece[] | null {
  const inner = skip(text, span, /^`+/);
  const blanks = text.startsWith(code, inner.start) ? 0 : 1;
  return alignWords(text, { start: inner.start + blanks, end: span.end }, code);
}

/** "![a picture](picture.png)" */
function alignAlt(text: string, span: Span, alt: string): readonly Piece[] | null {
  return alt === "" ? null : alignWords(text, skip(text, span, /^!\[/), alt);
}

function skip(text: string, { start, end }: Span, what: RegExp): Span {
  return { start: start + (what.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

/** Pieces that cover the span from its start; without any, the span shows as it is written. */
function leafOf(pieces: readonly Piece[] | null, span: Span): Leaf {
  if (pieces === null) return written(span);
  const first = pieces[0]?.start ?? span.end;
  return { pieces: first > span.start ? [{ start: span.start, end: first, shown: "hidden" }, ...pieces] : pieces };
}

function written({ start, end }: Span): Leaf {
  return { pieces: [{ start, end, shown: "as-written" }] };
}

function hide(start: number, end: number): readonly Leaf[] {
  return start < end ? [{ pieces: [{ start, end, shown: "hidden" }] }] : [];
}

function spanOf({ position }: Nodes): Span | null {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}
