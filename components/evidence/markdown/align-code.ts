import type { Span } from "@/domain/notes/span";
import { type Piece, PieceList } from "./piece";

const FENCE = /^[ \t]*(?:`{3,}|~{3,})/;
const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/g;

/**
 * Which characters of a block of code are the code: fences, and what stands before lines within quotations and lists, taken
 * out.
 * @param code what a parser says that the block holds
 * @returns null where the code cannot be found in the span
 */
export function alignCode(text: string, span: Span, code: string): readonly Piece[] | null {
  const source = linesOf(text.slice(span.start, span.end));
  const wanted = linesOf(code);
  const first = FENCE.test(source[0] ?? "") ? 1 : 0;
  const list = new PieceList(span.start);
  list.add(span.start + (first === 1 ? (source[0] ?? "").length : 0), "hidden");
  for (const [index, line] of wanted.entries()) {
    const written = source[first + index];
    const words = withoutBreak(line);
    if (written === undefined || !withoutBreak(written).endsWith(words)) return null;
    const lineEnd = list.end + written.length;
    list.add(lineEnd - (written.length - withoutBreak(written).length) - words.length, "hidden");
    list.add(lineEnd, "as-written");
  }
  list.add(span.end, "hidden");
  return list.pieces;
}

function linesOf(text: string): readonly string[] {
  return (text.match(LINE) ?? []).filter((line, index, all) => line !== "" || index < all.length - 1);
}

function withoutBreak(line: string): string {
  return line.replace(/[\r\n]+$/, "");
}
