import type { LineDraft } from "./scan-lines";

interface Opener {
  readonly indent: number;
  readonly index: number;
}

/** Kinds that end every list before them when they stand at the margin. */
const ENDS_LISTS = new Set(["heading", "underline", "rule", "bold", "table", "fence", "front-matter", "html"]);

/**
 * Sets each line's parent: the list item that it is nested in, or the line that announces the list:
 * ```
 * tools:            <- parent of the first item
 * - Backup          <- parent of the next line
 *     - nightly
 * ```
 * Each line enters and leaves the stack at most once, so the pass is linear however deep lists nest.
 */
export function linkListParents(text: string, lines: LineDraft[]): void {
  const stack: Opener[] = [];
  lines.forEach((line, index) => {
    if (line.kind === "blank" || line.fenced) return;
    const isItem = line.kind === "bullet" || line.kind === "numbered";
    if (!isItem && (line.indent === 0 || ENDS_LISTS.has(line.kind))) {
      stack.length = 0;
      if (announcesList(text, line)) stack.push({ indent: -1, index });
      return;
    }
    for (let top = stack.at(-1); top !== undefined && top.indent >= line.indent; top = stack.at(-1)) stack.pop();
    line.parent = stack.at(-1)?.index ?? -1;
    if (isItem) stack.push({ indent: line.indent, index });
  });
}

/** "tools:", "**Tools**:", "Outils :" */
function announcesList(text: string, line: LineDraft): boolean {
  if (line.kind === "bold") return true;
  const last = text[line.content.end - 1];
  return line.kind === "text" && (last === ":" || last === "：");
}
