/** A phrase of the cue files as the matcher takes it: its words, folded, and whether the last one is only a word's start. */
export interface PlainPhrase {
  readonly words: string;
  readonly stem: boolean;
}

/** What a pattern is made of: plain words, or a choice between passages. */
export type PatternPart = string | PatternChoice;

export interface PatternChoice {
  readonly choices: readonly (readonly PatternPart[])[];
  /** True where the whole choice may be absent. */
  readonly optional: boolean;
}

/**
 * Every plain phrase that one pattern of the cue files stands for.
 * "(we|they) (now)? use" gives "we now use", "we use", "they now use", "they use"; "deprecat*" keeps its stem mark.
 * A stem in the middle of a phrase can't be expanded and throws: it is a mistake in the word data.
 */
export function expandPhrase(pattern: string): PlainPhrase[] {
  const expanded = expandParts(parsePattern(pattern));
  return expanded.map((words) => toPlainPhrase(isSpaceless(pattern) ? words.replace(SPACE_BESIDE_CJK, "") : words));
}

/** True for patterns in kana and ideographs, which are written without spaces. */
export function isSpaceless(pattern: string): boolean {
  return CJK.test(pattern);
}

const CJK = /[\u3005-\u9fff]/;
const SPACE_BESIDE_CJK = /(?<=[\u3005-\u9fff])\s+|\s+(?=[\u3005-\u9fff])/g;

/** Words with their stem mark taken off; throws where it stands elsewhere than at the end. */
export function toPlainPhrase(words: string): PlainPhrase {
  const stem = words.endsWith("*");
  const plain = stem ? words.slice(0, -1) : words;
  if (plain === "" || plain.includes("*")) throw new Error(`A stem mark belongs at the end of a phrase: "${words}"`);
  return { words: plain, stem };
}

function expandParts(parts: readonly PatternPart[]): string[] {
  return parts.reduce<string[]>(
    (starts, part) => {
      const ways = typeof part === "string" ? [part] : part.choices.flatMap(expandParts);
      if (typeof part !== "string" && part.optional) ways.push("");
      return starts.flatMap((start) => ways.map((way) => joinWords(start, way)));
    },
    [""],
  );
}

function joinWords(left: string, right: string): string {
  if (left === "") return right;
  return right === "" ? left : `${left} ${right}`;
}

/** The parts of a pattern such as "(we|they) (now)? use"; throws where a bracket is not closed. */
export function parsePattern(pattern: string): PatternPart[] {
  const parts: PatternPart[] = [];
  let at = 0;
  while (at < pattern.length) {
    const open = pattern.indexOf("(", at);
    const words = pattern.slice(at, open < 0 ? pattern.length : open).trim();
    if (words !== "") parts.push(words);
    if (open < 0) break;
    const close = findClosing(pattern, open);
    const optional = pattern[close + 1] === "?";
    parts.push({ choices: splitChoices(pattern.slice(open + 1, close)).map(parsePattern), optional });
    at = close + (optional ? 2 : 1);
  }
  return parts;
}

function findClosing(pattern: string, open: number): number {
  let depth = 0;
  for (let at = open; at < pattern.length; at++) {
    if (pattern[at] === "(") depth++;
    else if (pattern[at] === ")") depth--;
    if (depth === 0) return at;
  }
  throw new Error(`A bracket is not closed: "${pattern}"`);
}

/** The choices of one bracket; a bar inside an inner bracket belongs to that one. */
function splitChoices(inside: string): string[] {
  const choices: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < inside.length; at++) {
    if (inside[at] === "(") depth++;
    else if (inside[at] === ")") depth--;
    else if (inside[at] === "|" && depth === 0) {
      choices.push(inside.slice(from, at));
      from = at + 1;
    }
  }
  choices.push(inside.slice(from));
  return choices;
}
