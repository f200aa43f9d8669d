import { type Line, lineContent } from "@/domain/notes/lines/line";
import { retitle } from "@/domain/notes/talks/titles/retitle";
import { splitTitleLike } from "@/domain/notes/talks/titles/split-title";
import { judgeLines, type LooseTitle } from "./loose-talks";

/** Fewer such items may be links to what others wrote. */
const LEAST_ITEMS = 3;
const LEAST_SHARE = 0.6;
const MAX_OPENING = 220;

interface Opening {
  readonly words: string;
  /** What the title is read from: the same without the brackets of links. */
  readonly bare: string;
  /** True where the people show by shape alone. */
  readonly isDoubtful: boolean;
}

/**
 * Talks that are list items, each with title, speaker and a colon before what is told of it:
 * ```
 * - [Queues without tears](https://…), by [Ada Example](https://…): she began with …
 * - Green deployments, by Bob Sample: much was about …
 * ```
 */
export function findIntroducedItems(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const openings = new Map<number, Opening>();
  let items = 0;
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line === undefined || line.fenced || line.indent > 1) continue;
    if (line.kind !== "bullet" && line.kind !== "numbered") continue;
    items++;
    const opening = readOpening(lineContent(text, line));
    if (opening !== null) openings.set(index, opening);
  }
  if (openings.size < LEAST_ITEMS || openings.size < items * LEAST_SHARE) return [];
  if ([...openings.values()].every(({ isDoubtful }) => isDoubtful)) return [];
  return judgeLines(text, lines, [...openings.keys()], to).map((candidate) => {
    const { words, bare } = openings.get(candidate.line) ?? { words: "", bare: "" };
    const start = text.indexOf(words, lines[candidate.line]?.content.start ?? 0);
    const titled = retitle(bare);
    const parts = titled.parts.speakers.length > 0 ? titled.parts : splitTitleLike(titled.parts, "by");
    return {
      candidate: { ...candidate, ...titled, parts, weight: 3, heading: { start, end: start + words.length } },
      isTalk: true,
    };
  });
}

/** The words up to the first colon behind people. */
function readOpening(content: string): Opening | null {
  for (const { index } of content.slice(0, MAX_OPENING).matchAll(/(?<=[\p{L})\]*_])\s*(?::\s|：)/gu)) {
    const words = content.slice(0, index);
    const bare = words.replace(/\[([^\][]+)\](?![[(])/g, "$1");
    if (/\[[^\]]*$|\([^)]*$/.test(words)) continue;
    const { kind, parts } = retitle(bare);
    if (kind !== "title" && kind !== "session") return null;
    const people = parts.speakers.length > 0 ? parts : splitTitleLike(parts, "by");
    if (people.speakers.length > 0 && people.shape !== "leading" && people.title.length >= 8)
      return { words, bare, isDoubtful: people.doubtful };
  }
  return null;
}
