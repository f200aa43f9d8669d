import { mkdirSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { FileResult } from "./extract-file";
import type { ExtractRequest } from "./extract-request";

/** Writes or prints what came of each file as it comes, and counts those that were refused. */
export interface Delivery {
  readonly deliver: (result: FileResult) => void;
  /** Tells how many files were refused, and returns what the program should exit with. */
  readonly end: () => number;
}

export function openDelivery({ out, explain, ...unread }: ExtractRequest): Delivery {
  for (const { location, sentence } of unread.skipped) console.error(`Skipped: ${location}. ${sentence}`);
  for (const { location, sentence } of unread.refused) console.error(`${location}: ${sentence}`);
  if (out !== null) mkdirSync(out, { recursive: true });
  let refused = unread.refused.length;
  const deliver = (result: FileResult) => {
    if (!result.ok) {
      console.error(`${result.path}: ${result.sentence}`);
      refused += 1;
    } else if (out === null) console.log(result.output);
    else writeFileSync(join(out, outputName(result.path, explain)), `${result.output}\n`);
  };
  const end = () => {
    if (refused > 0) console.error(`${refused} refused.`);
    return refused > 0 ? 1 : 0;
  };
  return { deliver, end };
}

/** "notes/day-1.md" -> "day-1.json", or "day-1.txt" for an explanation. */
function outputName(path: string, explain: string | null): string {
  return `${basename(path, extname(path))}.${explain === null ? "json" : "txt"}`;
}
