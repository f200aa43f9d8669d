const WORDS = /[\p{L}\p{M}'’,.:;!?()\s-]/u;

/** So much of prose is letters, spaces and the marks of sentences. */
const PROSE_SHARE = 0.96;
const PROSE_WORDS = 7;

/** True for source code and output of programs, false for prose that someone put between fences, such as an abstract. */
export function looksLikeCode(line: string): boolean {
  if (line.split(/\s+/, PROSE_WORDS + 1).length <= PROSE_WORDS) return true;
  const sample = line.slice(0, 400);
  let prose = 0;
  for (const character of sample) if (WORDS.test(character)) prose += 1;
  return prose / sample.length < PROSE_SHARE;
}
