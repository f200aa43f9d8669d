import { type Line, lineContent } from "@/domain/notes/lines/line";
import { wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { plainTitle } from "@/domain/notes/talks/titles/plain-title";
import { judgeLines, type LooseTitle } from "./loose-talks";

/** One such item may be a word that the author stresses. */
const LEAST_ITEMS = 2;
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.6;

/** `*Title of the talk:*`, `**Title of the talk**`: an item that is emphasised from end to end. */
const DRESSED = /^(\*\*|__|\*|_)(?=\S)[^*_]{8,160}?\1\s*[:：.]?$/u;

/**
 * Talks that are list items in italics or in bold, each with its notes in a paragraph below:
 * ```
 * * *Feature hashing without tears:*
 *
 * The speaker showed …
 * ```
 */
export function findDressedItems(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const items: number[] = [];
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line?.kind === "bullet" && isTop(lines, line) && line.indent <= 1 && !line.fenced) items.push(index);
  }
  const dressed = items.filter((index) => isDressed(text, lines[index]) && hasParagraphBelow(lines, index, to));
  if (dressed.length < LEAST_ITEMS || dressed.length < items.length * LEAST_SHARE) return [];
  return judgeLines(text, lines, dressed, to).map((candidate) => ({ candidate, isTalk: true }));
}

/** "I saw four of them:" opens a list and is no item of it. */
function isTop(lines: readonly Line[], { parent }: Line): boolean {
  return parent === -1 || lines[parent]?.kind === "text";
}

function isDressed(text: string, line: Line | undefined): boolean {
  if (line === undefined) return false;
  const content = lineContent(text, line);
  return DRESSED.test(content) && wordCount(plainTitle(content)) >= LEAST_WORDS;
}

function hasParagraphBelow(lines: readonly Line[], index: number, to: number): boolean {
  let next = index + 1;
  while (next < to && lines[next]?.kind === "blank") next++;
  return next < to && lines[next]?.kind === "text";
}
