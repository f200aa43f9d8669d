import { makeFolders } from "@/db/make-folders";
import { EXTRACT_USAGE, type ExtractRequest, readExtractRequest } from "./extract-request";
import { tryWriting } from "./try-writing";

/**
 * Answers the arguments of `npm run extract`: with its usage where they ask for it, with a sentence where they can't be
 * understood, else with what `extract` makes of them. Returns what the program should exit with.
 */
export function answerExtract<Code extends number | Promise<number>>(
  args: readonly string[],
  extract: (request: ExtractRequest) => Code,
): Code | number {
  const asked = readExtractRequest(args, process.env.INIT_CWD ?? process.cwd());
  if (asked.kind === "request") return makeFolder(asked.request.out) ? extract(asked.request) : 1;
  if (asked.kind === "help") {
    console.log(EXTRACT_USAGE);
    return 0;
  }
  console.error(`${asked.sentence}\n\n${EXTRACT_USAGE}`);
  return 2;
}

/** False, and told why, where the folder cannot be made that is to hold what is written. */
function makeFolder(path: string | null): boolean {
  const problem = path === null ? null : tryWriting(() => makeFolders(path));
  if (problem !== null) console.error(`${path}: ${problem}`);
  return problem === null;
}
