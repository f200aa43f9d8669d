import { type Candidate, isStrong, wordCount } from "./judge-candidate";
import { type Line, lineContent } from "./line";
import { judgeLines, type LooseTitle } from "./loose-talks";

/**
 * Titles in text that lost its marks: lone short lines, with a speaker, a recording or "A talk by …" below them.
 * ```
 * Scaling databases without tears
 *
 * Watch talk on YouTube
 * ```
 * Where the author's titles are known by that, long lines in title case are titles too, and below "Lightning talks" so
 * are the short ones.
 */
export function findBareTitles(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const bare: number[] = [];
  for (let index = from; index < to; index++) if (isBareTitle(text, lines, index, from)) bare.push(index);
  const candidates = judgeLines(text, lines, bare, to).filter(({ parts }) => parts.title !== "");
  const plain = candidates.filter((candidate) => candidate.kind === "title" && isStrong(candidate));
  if (plain.length === 0) return [];
  const known = plain.length >= 2;
  let among: "talks" | "short-talks" = "talks";
  return candidates.flatMap((candidate): LooseTitle[] => {
    if (candidate.kind === "session") {
      among = "short-talks";
      return [{ candidate, isTalk: false }];
    }
    if (candidate.kind === "group" || candidate.kind === "event") return [{ candidate, isTalk: false }];
    if (candidate.kind !== "title") return [];
    const isShortTalk = known && among === "short-talks" && !/[?？]$/.test(candidate.plain);
    if (!isStrong(candidate) && !isShortTalk && !(known && isTitleCase(candidate))) return [];
    if (candidate.head.links.length > 0 || (isStrong(candidate) && wordCount(candidate.plain) > 6 && !isShortTalk))
      among = "talks";
    return [{ candidate, isTalk: true }];
  });
}

/** A short line with nothing above it, and either nothing below it or a line about the talk. */
function isBareTitle(text: string, lines: readonly Line[], index: number, from: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || line.kind !== "text" || line.indent > 3 || line.end - line.start > 160) return false;
  if (
    index > from &&
    before !== undefined &&
    before.kind !== "blank" &&
    before.kind !== "rule" &&
    before.kind !== "heading"
  )
    return false;
  const content = lineContent(text, line);
  if (/[.;,:。、：]$|^https?:/.test(content) || /^\p{Ll}/u.test(content)) return false;
  return wordCount(content) <= 22;
}

/** "Unleashing the Power of Serverless with Many Friends": at least six words, nearly all long ones with capitals. */
function isTitleCase(candidate: Candidate): boolean {
  const words = candidate.plain.match(/[\p{L}][\p{L}\p{N}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length >= 4);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 6 && capitals.length >= long.length * 0.75 && !/[?？:：]$/.test(candidate.plain);
}
