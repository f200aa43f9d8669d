import { type Line, lineContent } from "@/domain/notes/lines/line";
import { judgeName } from "@/domain/notes/people/person-name";
import { judgeCandidate } from "@/domain/notes/talks/titles/judge-candidate";
import { retitle } from "@/domain/notes/talks/titles/retitle";
import type { LooseTitle } from "./loose-talks";

/** Such a block must return to be the author's way. */
const LEAST_BLOCKS = 2;
const MOST_LINES = 12;
const LONGEST_TITLE = 160;

/** "Ada Example @ada" */
const SIGNED = /^(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3})\s+@[\w.-]{2,30}$/u;

interface Block {
  readonly line: number;
  readonly speakers: readonly string[];
}

/**
 * Talks whose entries in the programme were pasted as quotes, each with its speakers and their handles:
 * ```
 * > Queues without tears
 * > Ada writes queues for a living.
 * > Ada Example @ada
 * ```
 */
export function findQuoteBlocks(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const blocks = readBlocks(text, lines, from, to);
  if (blocks.length === 0) return [];
  // The other blocks may stand below other days.
  if (blocks.length < LEAST_BLOCKS && readBlocks(text, lines, 0, lines.length, LEAST_BLOCKS).length < LEAST_BLOCKS)
    return [];
  return blocks.map(({ line, speakers }, place) => {
    const candidate = judgeCandidate(text, lines, line, blocks[place + 1]?.line ?? to);
    const { plain, kind, parts } = retitle(contentAt(text, lines, line));
    const named = { ...parts, speakers, doubtful: false, title: parts.whole };
    return { candidate: { ...candidate, plain, kind, parts: named, weight: 3 }, isTalk: true };
  });
}

function readBlocks(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  most = Number.POSITIVE_INFINITY,
): Block[] {
  const blocks: Block[] = [];
  for (let index = from; index < to && blocks.length < most; index++) {
    const isFirst = isQuoted(lines[index]) && (index === from || !isQuoted(lines[index - 1]));
    const block = isFirst ? readBlock(text, lines, index, to) : null;
    if (block !== null) blocks.push(block);
  }
  return blocks;
}

function isQuoted(line: Line | undefined): boolean {
  return line?.kind === "quote" && !line.fenced;
}

/** A title on the first line, not a sentence, and the speakers with their handles on later ones, the last among them. */
function readBlock(text: string, lines: readonly Line[], index: number, to: number): Block | null {
  const speakers: string[] = [];
  let isSigned = false;
  for (let at = index + 1; at < Math.min(to, index + MOST_LINES) && isQuoted(lines[at]); at++) {
    const name = SIGNED.exec(contentAt(text, lines, at).trim())?.[1];
    isSigned = name !== undefined && judgeName(name) !== "no";
    if (isSigned && name !== undefined) speakers.push(name);
  }
  const title = contentAt(text, lines, index);
  return isSigned && title.length <= LONGEST_TITLE && !/[.;,]$/.test(title) ? { line: index, speakers } : null;
}

function contentAt(text: string, lines: readonly Line[], index: number): string {
  const line = lines[index];
  return line === undefined ? "" : lineContent(text, line);
}
