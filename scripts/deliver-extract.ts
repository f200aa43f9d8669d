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
  const names = new Set<string>();
  const deliver = (result: FileResult) => {
    if (!result.ok) {
      console.error(`${result.path}: ${result.sentence}`);
      refused += 1;
    } else if (out === null) console.log(result.output);
    else writeFileSync(join(out, takeName(names, result.path, explain)), `${result.output}\n`);
  };
  const end = () => {
    if (refused > 0) console.error(`${refused} refused.`);
    return refused > 0 ? 1 : 0;
  };
  return { deliver, end };
}

/**
 * "notes/day-1.md" -> "day-1.json", or "day-1.txt" for an explanation; "day-1 (2).json" where another folder's note is called
 * so too. Some file systems do not tell "A" from "a".
 */
function takeName(taken: Set<string>, path: string, explain: string | null): string {
  const ending = explain === null ? "json" : "txt";
  const name = basename(path, extname(path));
  let free = `${name}.${ending}`;
  for (let at = 2; taken.has(free.toLowerCase()); at++) free = `${name} (${at}).${ending}`;
  taken.add(free.toLowerCase());
  return free;
}
