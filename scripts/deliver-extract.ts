import { writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { FileResult } from "./extract-file";
import type { ExtractRequest } from "./extract-request";
import { tryWriting } from "./try-writing";

/** Writes or prints what came of each file as it comes, and counts those that were refused. */
export interface Delivery {
  readonly deliver: (result: FileResult) => void;
  /** Tells how many files were refused, and returns what the program should exit with. */
  readonly end: () => number;
}

export function openDelivery({ out, explain, ...unread }: ExtractRequest): Delivery {
  for (const { location, sentence } of unread.skipped) console.error(`Skipped: ${location}. ${sentence}`);
  for (const { location, sentence } of unread.refused) console.error(`${location}: ${sentence}`);
  let refused = unread.refused.length;
  const names = new Set<string>();
  const refuse = (path: string, sentence: string) => {
    console.error(`${path}: ${sentence}`);
    refused += 1;
  };
  const deliver = (result: FileResult) => {
    if (!result.ok) return refuse(result.path, result.sentence);
    if (out === null) return console.log(result.output);
    const path = join(out, takeName(names, result.path, explain));
    const problem = tryWriting(() => writeFileSync(path, `${result.output}\n`));
    if (problem !== null) refuse(path, problem);
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
