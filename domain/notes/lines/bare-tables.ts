import type { LineDraft } from "./scan-lines";

/** `--- | :---: | ---` */
const DELIMITER = /^:?-{2,}:?(?:\s*\|\s*:?-{2,}:?)+\s*$/;
const DASH = 0x2d;
const COLON = 0x3a;
const BAR = "|";

/**
 * Marks tables whose rows have no bars at their ends, by the row below their columns' names:
 * ```
 * Talk | Speaker | Notes
 * --- | --- | ---
 * Queues without tears | Ada Example | worth a look
 * ```
 */
export function markBareTables(text: string, lines: LineDraft[]): void {
  lines.forEach((line, index) => {
    const first = text.charCodeAt(line.start);
    if (line.fenced || (first !== DASH && first !== COLON) || !isDelimiter(text, line)) return;
    const head = lines[index - 1];
    if (head === undefined || !isRow(text, head)) return;
    line.kind = "rule";
    setRow(head);
    for (let row = index + 1; isRow(text, lines[row]); row++) {
      const found = lines[row];
      if (found !== undefined) setRow(found);
    }
  });
}

function isDelimiter(text: string, line: LineDraft): boolean {
  return line.end - line.start < 400 && DELIMITER.test(text.slice(line.start, line.end));
}

function isRow(text: string, line: LineDraft | undefined): boolean {
  if (line === undefined || line.fenced || line.kind !== "text") return false;
  return text.slice(line.start, line.end).includes(BAR);
}

function setRow(line: LineDraft): void {
  line.kind = "table";
  line.depth = 0;
}
