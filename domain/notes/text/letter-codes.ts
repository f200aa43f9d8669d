const CODES = 0x10000;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
/** No alphabet with capitals lies beyond it, but for rare ones and for the wide forms of Latin letters. */
const LAST_CAPITAL = 0x2190;

const IS_LETTER = 1;
const IS_NUMBER = 2;

/** Every character of one code alone, in the order of their codes; halves of pairs are left out. */
const CHARACTERS: readonly (readonly [first: number, characters: string])[] = [
  [0, charactersBetween(0, FIRST_SURROGATE)],
  [LAST_SURROGATE + 1, charactersBetween(LAST_SURROGATE + 1, CODES)],
];

const kinds = findKinds();
const lower = lowerCodes();

/** True for Unicode's letters (\p{L}) of the first plane, by UTF-16 code. */
export function isUnicodeLetter(code: number): boolean {
  return kinds[code] === IS_LETTER;
}

/** True for Unicode's letters and numbers (\p{L}, \p{N}) of the first plane, by UTF-16 code. */
export function isUnicodeWord(code: number): boolean {
  return (kinds[code] ?? 0) > 0;
}

/**
 * 1 for each UTF-16 code whose character matches a pattern of one character, 0 for others and for halves of pairs: for
 * characters that are asked about one by one, where a search would take longer.
 */
export function codesOf(character: RegExp): Uint8Array {
  const found = new Uint8Array(CODES);
  const runs = new RegExp(`(?:${character.source})+`, `${character.flags}g`);
  for (const [first, characters] of CHARACTERS)
    for (const run of characters.matchAll(runs)) found.fill(1, first + run.index, first + run.index + run[0].length);
  return found;
}

const spaces = codesOf(/\s/);
const capitals = codesOf(/\p{Lu}/u);

/** True for white space (\s), by UTF-16 code. */
export function isSpaceCode(code: number): boolean {
  return spaces[code] === 1;
}

/** True for Unicode's capitals (\p{Lu}) of the first plane, by UTF-16 code. */
export function isCapitalCode(code: number): boolean {
  return capitals[code] === 1;
}

/** The lower case of each UTF-16 code, where that is one code, too; itself elsewhere. */
export const LOWER_CODES: Uint16Array = lower;

function findKinds(): Uint8Array {
  const found = new Uint8Array(CODES);
  // One search over all of them is some twenty times quicker than asking for each.
  for (const [first, characters] of CHARACTERS) {
    for (const run of characters.matchAll(/(\p{L}+)|\p{N}+/gu)) {
      const kind = run[1] === undefined ? IS_NUMBER : IS_LETTER;
      found.fill(kind, first + run.index, first + run.index + run[0].length);
    }
  }
  return found;
}

function charactersBetween(from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at += 4096) {
    const length = Math.min(4096, to - at);
    text += String.fromCharCode(...Array.from({ length }, (_, i) => at + i));
  }
  return text;
}

function lowerCodes(): Uint16Array {
  const codes = Uint16Array.from({ length: CODES }, (_, code) => code);
  for (let code = 0x41; code < LAST_CAPITAL; code += 1) {
    const small = String.fromCharCode(code).toLowerCase();
    if (small.length === 1) codes[code] = small.charCodeAt(0);
  }
  return codes;
}
