/**
 * What a character is to the matcher. Letters and digits fold to 0..35 ("É" and "e" alike), `+`, `#` and a leading `.`
 * carry meaning in names ("C++", "F#", ".NET"), other scripts keep their own code.
 */
export const PLUS = 36;
export const SHARP = 37;
export const DOT = 38;
/** A letter of an alphabet other than Latin, with spaces between words (Greek, Cyrillic, Hangul). */
export const OTHER_LETTER = 40;
/** A letter of a script that writes no spaces between words (kana, kanji). */
export const UNSPACED_LETTER = 41;
/** Combining and zero-width marks: they are read over. */
export const IGNORED = -1;
export const SEPARATOR = -2;

const classes = new Int8Array(0x10000).fill(SEPARATOR);

function setRange(from: number, to: number, value: number): void {
  classes.fill(value, from, to + 1);
}

/** "é" -> 4 (e), "ø" -> 14 (o); -1 where the character is no variant of a Latin letter or a digit. */
function latinFold(character: string): number {
  const base = character.normalize("NFKD").toLowerCase().charCodeAt(0);
  if (base >= 97 && base <= 122) return base - 97;
  if (base >= 48 && base <= 57) return base - 48 + 26;
  return -1;
}

/** Latin letters that Unicode does not decompose. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: "s",
  ø: "o",
  Ø: "o",
  ł: "l",
  Ł: "l",
  đ: "d",
  Đ: "d",
  æ: "a",
  Æ: "a",
  œ: "o",
  Œ: "o",
  ı: "i",
};

function fillLatin(from: number, to: number): void {
  for (let code = from; code <= to; code += 1) {
    const fold = latinFold(String.fromCharCode(code));
    if (fold >= 0) classes[code] = fold;
  }
}

setRange(0x0300, 0x036f, IGNORED);
setRange(0x0370, 0x1cff, OTHER_LETTER);
setRange(0x1f00, 0x1fff, OTHER_LETTER);
setRange(0x3041, 0x3096, UNSPACED_LETTER);
setRange(0x30a1, 0x30fa, UNSPACED_LETTER);
setRange(0x30fc, 0x30ff, UNSPACED_LETTER);
setRange(0x3400, 0x9fff, UNSPACED_LETTER);
setRange(0xac00, 0xd7a3, OTHER_LETTER);
fillLatin(0x30, 0x7a);
fillLatin(0xaa, 0x24f);
fillLatin(0x1e00, 0x1eff);
fillLatin(0xff10, 0xff5a);
for (const [letter, base] of Object.entries(UNDECOMPOSED)) classes[letter.charCodeAt(0)] = base.charCodeAt(0) - 97;
classes[0x2b] = PLUS;
classes[0x23] = SHARP;
classes[0x2e] = DOT;
for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) classes[code] = IGNORED;

/** The class of a UTF-16 code unit. */
export function classOf(code: number): number {
  return classes[code] ?? SEPARATOR;
}

/** True for letters and digits of any script, and for marks within a word. */
export function isWordClass(value: number): boolean {
  return (value >= 0 && value < PLUS) || value >= OTHER_LETTER;
}

/** Most names need no more than lower case. */
const PLAIN = /^[A-Za-z0-9]*$/;

/** Letters and digits alone, lower case, without accents: "Cloud-Native PG" -> "cloudnativepg". Other scripts are kept. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  let out = "";
  for (let i = 0; i < name.length; i += 1) {
    const value = classOf(name.charCodeAt(i));
    if (value >= 0 && value < 26) out += String.fromCharCode(97 + value);
    else if (value >= 26 && value < PLUS) out += String.fromCharCode(48 + value - 26);
    else if (value === PLUS) out += "+";
    else if (value === SHARP) out += "#";
    else if (value >= OTHER_LETTER) out += name.charAt(i);
    else if (value === DOT && out === "" && i + 1 < name.length) out += ".";
  }
  return out;
}
