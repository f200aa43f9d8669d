/** A phrase of the cue files as the matcher takes it: its words, folded, and whether the last one is only a word's start. */
export interface PlainPhrase {
  readonly words: string;
  readonly stem: boolean;
}

/**
 * Every plain phrase that one pattern of the cue files stands for.
 * "(we|they) (now)? use" gives "we use", "we now use", "they use", "they now use"; "deprecat*" keeps its stem mark.
 * A stem in the middle of a phrase can't be expanded and throws: it is a mistake in the word data.
 */
export function expandPhrase(pattern: string): PlainPhrase[] {
  const expanded = expandParts(pattern);
  const isSpaceless = CJK.test(pattern);
  return expanded.map((words) => toPlainPhrase(isSpaceless ? words.replace(SPACE_BESIDE_CJK, "") : words, pattern));
}

/** Kana and ideographs are written without spaces. */
const CJK = /[\u3005-\u9fff]/;
const SPACE_BESIDE_CJK = /(?<=[\u3005-\u9fff])\s+|\s+(?=[\u3005-\u9fff])/g;

function toPlainPhrase(words: string, pattern: string): PlainPhrase {
  const stem = words.endsWith("*");
  const plain = stem ? words.slice(0, -1) : words;
  if (plain === "" || plain.includes("*")) throw new Error(`A stem mark belongs at the end of a phrase: "${pattern}"`);
  return { words: plain, stem };
}

function expandParts(pattern: string): string[] {
  const open = pattern.indexOf("(");
  if (open < 0) return [pattern.trim()];
  const close = findClosing(pattern, open);
  const optional = pattern[close + 1] === "?";
  const choices = splitChoices(pattern.slice(open + 1, close)).flatMap(expandParts);
  if (optional) choices.push("");
  const before = pattern.slice(0, open).trim();
  const rest = expandParts(pattern.slice(close + (optional ? 2 : 1)));
  return choices.flatMap((choice) => {
    const start = joinWords(before, choice);
    return rest.map((after) => joinWords(start, after));
  });
}

function joinWords(left: string, right: string): string {
  if (left === "") return right;
  return right === "" ? left : `${left} ${right}`;
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
