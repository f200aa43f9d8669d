import type { LineDraft } from "./scan-lines";

/** One such line may be a cry: "!important". */
const LEAST_LINES = 2;
const MAX_LENGTH = 200;

/** `!!! Title`, `! Title!` as JSPWiki has them; `h2. Title` of Textile and Confluence; `---++ Title` of TWiki. */
const MARKED = /^(?:(!{1,3})\s?(?![=![])(?=[\p{L}\p{N}["“«'])|h([1-6])\.\s+(?=\S)|---(\+{1,6})!{0,2}\s+(?=\S))/u;

/** JSPWiki's largest heading has most marks. */
const MOST_CRIES = 3;

/**
 * Turns the headings of wikis into headings, in notes that have no others:
 * ```
 * !!Morning
 * !Ada Example - Queues without tears!
 * ```
 */
export function markWikiHeadings(text: string, lines: readonly LineDraft[]): void {
  if (!/^(?:!|h[1-6]\. |---\+)/m.test(text) || lines.some(({ kind }) => kind === "heading")) return;
  const found = lines.flatMap((line) => {
    if (line.kind !== "text" || line.fenced || line.indent > 0 || line.end - line.start > MAX_LENGTH) return [];
    const mark = MARKED.exec(text.slice(line.start, line.end));
    return mark === null ? [] : [{ line, mark }];
  });
  if (found.length < LEAST_LINES) return;
  for (const { line, mark } of found) {
    line.kind = "heading";
    line.depth = depthOf(mark);
    line.content = { start: line.start + mark[0].length, end: endOf(text, line, mark[1] !== undefined) };
  }
}

function depthOf([, cries, level, pluses]: RegExpExecArray): number {
  if (cries !== undefined) return MOST_CRIES + 1 - cries.length;
  return pluses?.length ?? Number(level);
}

/** Some close a heading with the marks that open it. */
function endOf(text: string, line: LineDraft, isCry: boolean): number {
  let end = line.content.end;
  while (isCry && end > line.start && text[end - 1] === "!") end--;
  return end;
}
