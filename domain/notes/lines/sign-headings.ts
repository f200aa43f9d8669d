import type { LineDraft } from "./scan-lines";

/** Signs that stand before titles where nothing else marks them, and before items elsewhere. */
const SIGNS = "■□◆◇▼▽●○★☆▶►";
const LEAST_LINES = 2;
const LEAST_SHARE = 0.6;
/** Below these, the headings that a note has of its own. */
const DEPTH = 2;
const MAX_LENGTH = 120;

/**
 * Turns lines behind a sign into headings where other lines follow on them, as in Japanese notes and in mails:
 * ```
 * ■ Going multiplatform (Ada Example)
 * ・we share the logic only
 * ```
 * A sign whose lines follow on each other marks the items of a list. Signs that first appear further down are deeper.
 */
export function markSignHeadings(text: string, lines: readonly LineDraft[]): void {
  const bySign = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const sign = text[line.start] ?? "";
    if (line.kind !== "bullet" && line.kind !== "text") return;
    if (sign === "" || !SIGNS.includes(sign) || line.fenced || line.end - line.start > MAX_LENGTH) return;
    const alike = bySign.get(sign);
    if (alike === undefined) bySign.set(sign, [index]);
    else alike.push(index);
  });
  let depth = DEPTH;
  for (const [sign, indexes] of bySign) {
    const leading = indexes.filter((index) => isFollowed(text, lines, index, sign));
    if (leading.length < LEAST_LINES || leading.length < indexes.length * LEAST_SHARE) continue;
    for (const index of indexes) setHeading(text, lines[index], depth);
    depth++;
  }
}

/** Whether something else than another line with the sign stands right below. */
function isFollowed(text: string, lines: readonly LineDraft[], index: number, sign: string): boolean {
  let next = index + 1;
  while (lines[next]?.kind === "blank") next++;
  const line = lines[next];
  if (line === undefined || (line.kind !== "bullet" && line.kind !== "numbered" && line.kind !== "text")) return false;
  return text[line.start] !== sign && !(line.kind === "bullet" && line.indent > 0);
}

function setHeading(text: string, line: LineDraft | undefined, depth: number): void {
  if (line === undefined) return;
  let start = line.start + 1;
  while (start < line.content.end && /\s/.test(text[start] ?? "")) start++;
  line.kind = "heading";
  line.depth = depth;
  line.content = { start, end: line.content.end };
}
