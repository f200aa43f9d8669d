/** Character codes that lines begin with. */
const TAB = 9;
const SPACE = 32;

/** White space within a line, the no-break and ideographic ones included, and marks of no width. */
export function isBlankCode(code: number): boolean {
  if (code === SPACE || code === TAB || code === 13 || code === 12 || code === 11) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x2060 ||
    (code >= 0x2000 && code <= 0x200d)
  );
}

/** Columns that a blank takes from `column` on: a tab reaches to the next multiple of four, marks of no width take none. */
export function blankColumns(code: number, column: number): number {
  if (code === TAB) return 4 - (column % 4);
  if (code === 0x3000) return 2;
  return code === 0xfeff || (code >= 0x200b && code <= 0x200d) || code === 0x2060 ? 0 : 1;
}

/** First offset in [start, end) that is no blank, or `end`. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlankCode(text.charCodeAt(at))) at++;
  return at;
}

/** Offset behind the last character in [start, end) that is no blank, or `start`. */
export function trimBlanksEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlankCode(text.charCodeAt(at - 1))) at--;
  return at;
}

/** How often the character at `start` repeats. */
export function runLength(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  let at = start + 1;
  while (at < end && text.charCodeAt(at) === code) at++;
  return at - start;
}

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of the alphabets that notes are written in, by code: a quick look, not Unicode's whole truth. */
export function isLetterCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (code >= 0xc0 && code < 0x2000) || (code >= 0x3041 && code <= 0x30fa) || (code >= 0x3400 && code <= 0xd7ff);
}
