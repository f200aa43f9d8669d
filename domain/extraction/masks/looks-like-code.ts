import { codesOf } from "@/domain/notes/text/letter-codes";

const OF_PROSE = codesOf(/[\p{L}\p{M}'’,.:;!?()\s-]/u);

/** So much of prose is letters, spaces and the marks of sentences. */
const PROSE_SHARE = 0.96;
const PROSE_WORDS = 7;

/** True for source code and output of programs, false for prose that someone put between fences, such as an abstract. */
export function looksLikeCode(line: string): boolean {
  if (line.split(/\s+/, PROSE_WORDS + 1).length <= PROSE_WORDS) return true;
  const sample = line.slice(0, 400);
  let prose = 0;
  for (let at = 0; at < sample.length; at += 1) prose += OF_PROSE[sample.charCodeAt(at)] ?? 0;
  return prose / sample.length < PROSE_SHARE;
}
