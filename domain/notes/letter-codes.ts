const CODES = 0x10000;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
/** No alphabet with capitals lies beyond it, but for rare ones and for the wide forms of Latin letters. */
const LAST_CAPITAL = 0x2190;

const IS_LETTER = 1;
const IS_NUMBER = 2;

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

/** The lower case of each UTF-16 code, where that is one code, too; itself elsewhere. */
export const LOWER_CODES: Uint16Array = lower;

function findKinds(): Uint8Array {
  const found = new Uint8Array(CODES);
  // One search over all of them is some twenty times quicker than asking for each.
  for (const [from, to] of [
    [0, FIRST_SURROGATE],
    [LAST_SURROGATE + 1, CODES],
  ] as const) {
    const codes = codesBetween(from, to);
    for (const run of codes.matchAll(/(\p{L}+)|\p{N}+/gu)) {
      const kind = run[1] === undefined ? IS_NUMBER : IS_LETTER;
      found.fill(kind, from + run.index, from + run.index + run[0].length);
    }
  }
  return found;
}

function codesBetween(from: number, to: number): string {
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
