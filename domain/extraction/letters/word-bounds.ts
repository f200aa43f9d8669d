import { classOf, DOT, IGNORED, isWordClass, OTHER_LETTER, PLUS, SHARP, UNSPACED_LETTER } from "./character-class";

/** True where a word can start at `at`: what stands before is no letter or digit of the same script. */
export function isWordStart(text: string, at: number): boolean {
  const value = classOf(text.charCodeAt(at));
  if (value === DOT) return isDotStart(text, at);
  if (!isWordClass(value)) return false;
  if (value === UNSPACED_LETTER || at === 0) return true;
  const before = classOf(text.charCodeAt(at - 1));
  if (before === UNSPACED_LETTER) return true;
  return !isWordClass(before);
}

/** ".NET" starts a name, "asp.net" and "end. Next" do not. */
function isDotStart(text: string, at: number): boolean {
  const after = classOf(text.charCodeAt(at + 1));
  if (!(after >= 0 && after < 26)) return false;
  return at === 0 || !isWordClass(classOf(text.charCodeAt(at - 1)));
}

/**
 * True where a word that ends before `at` is not continued there: "C" ends in "C, Go" but not in "C++" or "Clang". Korean
 * writes its particles right behind a name: "Helm을", "Kafka로".
 */
export function isWordEnd(text: string, at: number, limit: number): boolean {
  if (at >= limit) return true;
  const last = classOf(text.charCodeAt(at - 1));
  const value = classOf(text.charCodeAt(at));
  if (value === PLUS || value === SHARP) return isWordClass(classOf(text.charCodeAt(at + 1))) && last !== PLUS;
  if (value === IGNORED) return isWordEnd(text, at + 1, limit);
  if (!isWordClass(value)) return true;
  return value === UNSPACED_LETTER || last === UNSPACED_LETTER || (value === OTHER_LETTER && last < PLUS);
}

const LOWER_S = 0x73;
const LOWER_E = 0x65;

/** The end of the word with its plural or version ("Kafkas", "meshes", "Java21", "Angular2"), or -1 where another word goes on. */
export function findWordEnd(text: string, end: number, limit: number): number {
  if (isWordEnd(text, end, limit)) return end;
  const code = text.charCodeAt(end);
  if ((code === LOWER_S || code === 0x53) && isWordEnd(text, end + 1, limit)) return end + 1;
  if (code === LOWER_E && text.charCodeAt(end + 1) === LOWER_S && isWordEnd(text, end + 2, limit))
    return takesLongPlural(text, end) ? end + 2 : -1;
  return findVersionEnd(text, end, limit);
}

/** "meshes", "contenedores"; but Spanish "angulares" is no plural of "Angular", nor "antes" one of "Ant". */
function takesLongPlural(text: string, end: number): boolean {
  if (/[sxzh]/i.test(text.charAt(end - 1))) return true;
  return /\p{L}{8}$/u.test(text.slice(Math.max(0, end - 16), end));
}

/** "python3.12", "CycloneDX１．４" -> the end of "3.12"; a version follows at least three letters. */
function findVersionEnd(text: string, end: number, limit: number): number {
  let i = end;
  while (i < limit && isDigit(text.charCodeAt(i))) i += 1;
  // "Dash0" is another name than "Dash": no version is called zero.
  if (i === end || (i === end + 1 && text.charAt(end) === "0")) return -1;
  for (let back = 1; back <= 3; back += 1) {
    const value = classOf(text.charCodeAt(end - back));
    if (!(value >= 0 && value < 26)) return -1;
  }
  const fraction = /^(?:[.．][\d０-９]+)+/.exec(text.slice(i, Math.min(limit, i + 12)));
  if (fraction !== null) i += fraction[0].length;
  return isWordEnd(text, i, limit) ? i : -1;
}

/** "3" and the wide "３". */
function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}
