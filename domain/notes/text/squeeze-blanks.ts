import { isSpaceCode } from "./letter-codes";

const SPACE = 0x20;
const FIRST_BEYOND_ASCII = 0x80;

/** A text with one space between its words and none around them: " a \t b" -> "a b". */
export function squeezeBlanks(text: string): string {
  return isEven(text) ? text : text.replace(/\s+/g, " ").trim();
}

/** True where each blank is a single space between words, as nearly always: that is sooner told than replaced. */
function isEven(text: string): boolean {
  let isBehindBlank = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isBlank = code <= SPACE || (code >= FIRST_BEYOND_ASCII && isSpaceCode(code));
    if (isBlank && (isBehindBlank || code !== SPACE)) return false;
    isBehindBlank = isBlank;
  }
  return !isBehindBlank || text === "";
}
