import { namesEvent } from "@/domain/notes/events/names-event";
import { parseLabelledLine } from "@/domain/notes/lines/labelled-line";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import type { LooseTitle } from "@/domain/notes/talks/loose/loose-talks";
import { judgeCandidate, wordCount } from "@/domain/notes/talks/titles/judge-candidate";

const LEAST_NOTES = 3;
const LEAST_WORDS = 3;
const MOST_WORDS = 16;

/**
 * The one talk of a page of plain text: its title alone on the first line, nobody named, lists below it:
 * ```
 * Observability for busy people
 *
 * Sampling strategies
 *     keep errors always
 * ```
 */
export function findTitledPage(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  if (from > 0 || to < lines.length) return [];
  const first = lines.findIndex(({ kind }) => kind !== "blank");
  const line = lines[first];
  if (line === undefined || !isTitle(text, line) || lines[first + 1]?.kind !== "blank") return [];
  const notes = lines.filter(
    ({ kind, indent, fenced }) => !fenced && (isItem(kind) || (kind === "text" && indent >= 2)),
  );
  if (notes.length < LEAST_NOTES) return [];
  const candidate = judgeCandidate(text, lines, first, to);
  return candidate.kind === "title" ? [{ candidate, isTalk: true }] : [];
}

function isItem(kind: Line["kind"]): boolean {
  return kind === "bullet" || kind === "numbered";
}

function isTitle(text: string, line: Line): boolean {
  if ((line.kind !== "text" && line.kind !== "bold") || line.fenced || line.indent > 3) return false;
  const content = lineContent(text, line);
  const words = wordCount(content);
  if (words < LEAST_WORDS || words > MOST_WORDS || !/^["“«¿¡]?[\p{Lu}\p{Lo}]/u.test(content)) return false;
  return !/[.:;,!。：]$/u.test(content) && parseLabelledLine(content) === null && !namesEvent(content);
}
