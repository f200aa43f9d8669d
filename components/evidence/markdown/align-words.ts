import { decodeHTMLStrict } from "entities";
import type { Span } from "@/domain/notes/span";
import { type Piece, PieceList } from "./piece";

/** `\*` is a star that starts no emphasis. */
const ESCAPE = /^\\[!-/:-@[-`{-~]/;
/** `&amp;`, `&#38;`, `&#x26;` */
const REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/;
const LINE_BREAK = /^[ \t]*(?:\r\n|\n|\r)/;
/** What stands before a line that goes on in a quotation or a list: "> " or blanks. */
const LINE_START = /^(?:[ \t]|>)*/;

/**
 * Which characters of a span of Markdown make up the words that it stands for: escapes, references, and what stands before
 * lines within quotations and lists taken out. What is left behind the last word is hidden.
 * @param words what a parser says that the span stands for
 * @returns null where the words cannot be found in the span, in this order
 */
export function alignWords(text: string, { start, end }: Span, words: string): readonly Piece[] | null {
  const list = new PieceList(start);
  let said = 0;
  while (said < words.length) {
    const same = countSame(text, list.end, end, words, said);
    list.add(list.end + same, "as-written");
    said += same;
    if (said === words.length) break;
    const step = nextStep(text.slice(list.end, Math.min(end, list.end + LONGEST_STEP)), words, said);
    if (step === null || list.end + step.length > end) return null;
    list.add(list.end + (step.hidden ?? 0), "hidden");
    list.add(list.end + step.length - (step.hidden ?? 0), step.as === undefined ? "as-written" : { as: step.as });
    said += step.said;
  }
  list.add(end, "hidden");
  return list.pieces;
}

/** How many characters are the same from here on and mean nothing but themselves. */
function countSame(text: string, from: number, end: number, words: string, said: number): number {
  let count = 0;
  while (from + count < end && text[from + count] === words[said + count] && !SPECIAL.has(text[from + count] ?? "")) {
    count += 1;
  }
  return count;
}

const SPECIAL: ReadonlySet<string> = new Set(["\\", "&", "\n", "\r", ""]);

/** Longer blanks before a line are no writing of people. */
const LONGEST_STEP = 400;

interface Step {
  /** Of the source. */
  readonly length: number;
  /** How much of that, at its start, does not show. */
  readonly hidden?: number;
  /** What it shows as, where that is something else. */
  readonly as?: string;
  /** How far it goes in the words. */
  readonly said: number;
}

function nextStep(source: string, words: string, said: number): Step | null {
  const next = words[said];
  if (ESCAPE.test(source) && source[1] === next) return { length: 2, hidden: 1, said: 1 };
  const reference = REFERENCE.exec(source)?.[0];
  const decoded = reference === undefined ? undefined : decodeHTMLStrict(reference);
  if (reference && decoded && decoded !== reference && words.startsWith(decoded, said)) {
    return { length: reference.length, as: decoded, said: decoded.length };
  }
  return next === "\n" || next === "\r" ? breakLine(source, words, said) : stepPlain(source, next);
}

function stepPlain(source: string, next: string | undefined): Step | null {
  if (source[0] === next) return { length: 1, said: 1 };
  const prefix = LINE_START.exec(source)?.[0].length ?? 0;
  return prefix > 0 && source[prefix] === next ? { length: prefix + 1, hidden: prefix, said: 1 } : null;
}

function breakLine(source: string, words: string, said: number): Step | null {
  const found = LINE_BREAK.exec(source)?.[0];
  if (found === undefined) return null;
  const blanks = found.search(/[\r\n]/);
  const written = found.slice(blanks);
  if (!words.startsWith(written, said)) return null;
  return { length: found.length, hidden: blanks, said: written.length };
}
