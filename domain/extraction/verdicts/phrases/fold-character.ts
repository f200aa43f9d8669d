/** What a character is to the phrase matcher where it is no letter; every other value is the folded letter's code. */
export const HARD = 0;
/** Left out altogether: zero-width marks, soft hyphens, accents that stand alone. */
export const SKIPPED = 1;
/** Space, hyphen, emphasis mark, apostrophe: what may stand between two words of a phrase. */
export const GAP = 32;

const GAPS = " \t\n\r\u00a0\u2007\u2009\u202f\u3000-\u2010\u2011_*`'\u2019\u2018~";
const LETTERS_WITHOUT_PARTS: Readonly<Record<string, string>> = {
  ß: "s",
  ø: "o",
  æ: "a",
  œ: "o",
  ł: "l",
  ı: "i",
  đ: "d",
};

const LATIN_TO_CYRILLIC_END = 0x0590;
const LETTER = /[\p{L}\p{N}]/u;
const table = buildTable();

/** The folded form of a UTF-16 code unit: lower case, without accent; HARD, SKIPPED or GAP for what is no letter. */
export function foldCharacter(code: number): number {
  return table[code] ?? HARD;
}

/** True for scripts and signs that are written without spaces, where a word may start and end anywhere. */
export function isSpaceless(code: number): boolean {
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0x2190 && code <= 0x2bff) || (code >= 0xd800 && code <= 0xdfff);
}

function buildTable(): Uint16Array {
  const codes = new Uint16Array(65536);
  for (let code = 0; code < LATIN_TO_CYRILLIC_END; code++) codes[code] = foldSmallCode(code);
  for (let code = LATIN_TO_CYRILLIC_END; code < 0x2000; code++) codes[code] = code;
  // Arrows, stars and other signs; then kana, ideographs, Hangul and the halves of emoji stand for themselves.
  for (let code = 0x2190; code < 0x2c00; code++) codes[code] = code;
  for (let code = 0x3005; code < 0xe000; code++) codes[code] = code;
  for (let code = 0x3008; code < 0x3030; code++) codes[code] = HARD;
  for (let code = 0xff10; code < 0xff5b; code++) codes[code] = foldSmallCode(code - 0xfee0);
  for (const gap of GAPS) codes[gap.charCodeAt(0)] = GAP;
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xfe0f]) codes[code] = SKIPPED;
  for (let code = 0x300; code < 0x370; code++) codes[code] = SKIPPED;
  return codes;
}

function foldSmallCode(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  if (!LETTER.test(lower)) return HARD;
  const base = LETTERS_WITHOUT_PARTS[lower] ?? lower.normalize("NFKD");
  return base.charCodeAt(0);
}
