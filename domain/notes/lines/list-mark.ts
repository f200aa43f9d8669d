import type { LineMark } from "./classify-line";
import { isBlankCode, isDigitCode, skipBlanks } from "./line-marks";

const HYPHEN = 45;
const EQUALS = 61;
const BRACKET = 40;
const BULLETS = "-*+•◦‣–—·・○●▪■□◆►▶→⇒※✓✔☐☑";

/** `- text`, `* text`, `-text`, `• text`, `-> text`, `- [x] text`, `1. text`, `2) text`. */
export function findListMark(text: string, at: number, end: number): LineMark | null {
  const numbered = findNumber(text, at, end);
  if (numbered !== -1) return { kind: "numbered", start: skipCheckBox(text, numbered, end) };
  const bullet = findBullet(text, at, end);
  return bullet === -1 ? null : { kind: "bullet", start: skipCheckBox(text, bullet, end) };
}

function findBullet(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  const arrow = code !== HYPHEN && code !== EQUALS ? null : /^(?:-{1,2}>|={1,2}>)\s*/.exec(text.slice(at, at + 8));
  if (arrow !== null) return at + arrow[0].length < end ? at + arrow[0].length : -1;
  const first = text[at] ?? "";
  if (!BULLETS.includes(first)) return -1;
  const next = text[at + 1] ?? "";
  if (at + 1 >= end) return -1;
  if (isBlankCode(next.charCodeAt(0))) return skipBlanks(text, at + 1, end);
  // Hurried writers leave the space out: "-docker", "・登壇者". A "*" there opens emphasis, a "+" a sum.
  return !"*+–—".includes(first) && /[\p{L}[`]/u.test(next) ? at + 1 : -1;
}

function findNumber(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (!isDigitCode(code) && code !== BRACKET) return -1;
  const match = /^\(?(?:\d{1,3}|[a-z])[.)]\s+/.exec(text.slice(at, at + 12));
  return match !== null && at + match[0].length < end ? at + match[0].length : -1;
}

function skipCheckBox(text: string, at: number, end: number): number {
  if (text[at] !== "[" || text[at + 2] !== "]" || !" xX-".includes(text[at + 1] ?? "?")) return at;
  const after = skipBlanks(text, at + 3, end);
  return after < end ? after : at;
}
