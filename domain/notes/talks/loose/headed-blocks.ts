import { parseLabelledLine } from "@/domain/notes/lines/labelled-line";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import { hasPeople, wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { retitle } from "@/domain/notes/talks/titles/retitle";
import { splitTitleLike } from "@/domain/notes/talks/titles/split-title";
import { judgeLines, type LooseTitle } from "./loose-talks";

/** Fewer such lines may announce a list each. */
const LEAST_TITLES = 2;
const LEAST_SHARE = 0.6;
const LONGEST = 160;

/**
 * Talks in plain text, each a line at the margin with its speaker, above notes that are listed or set in:
 * ```
 * Queues without tears (Ada Example)
 *     start small
 *     measure first
 * Green deployments, Bob Sample:
 *   - two of everything
 * ```
 */
export function findHeadedBlocks(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const heads: number[] = [];
  for (let index = from; index < to; index++) if (isHead(text, lines, index, to)) heads.push(index);
  if (heads.length < LEAST_TITLES) return [];
  const talks = judgeLines(text, lines, heads, to).map((candidate) => {
    const titled = retitle(candidate.plain.replace(/\s*[:：]$/u, ""));
    const parts = titled.parts.speakers.length > 0 ? titled.parts : splitTitleLike(titled.parts, "comma");
    return { ...candidate, ...titled, parts };
  });
  const signed = talks.filter((talk) => hasPeople(talk) && (talk.kind === "title" || talk.kind === "session"));
  if (signed.length < LEAST_TITLES || signed.length < talks.length * LEAST_SHARE) return [];
  if (signed.every(({ parts, head }) => parts.doubtful && head.speakers.length === 0)) return [];
  return talks.map((candidate) => ({ candidate, isTalk: candidate.kind === "title" || hasPeople(candidate) }));
}

function isHead(text: string, lines: readonly Line[], index: number, to: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined || next === undefined || index + 1 >= to || !isPlain(line)) return false;
  const isAbove = next.kind === "bullet" || next.kind === "numbered" || (next.kind === "text" && next.indent >= 2);
  if (!isAbove || next.fenced) return false;
  const content = lineContent(text, line);
  return /^["“«¿¡]?[\p{Lu}\p{Lo}\d]/u.test(content) && wordCount(content) >= 2 && parseLabelledLine(content) === null;
}

function isPlain(line: Line): boolean {
  return line.kind === "text" && !line.fenced && line.indent === 0 && line.end - line.start <= LONGEST;
}
