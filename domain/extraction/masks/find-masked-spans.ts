import { classOf, isWordClass } from "@/domain/extraction/letters/character-class";
import type { Span } from "@/domain/notes/span";
import { codesOf } from "@/domain/notes/text/letter-codes";

/** What in a note is no prose: names within are not looked for. */
export interface MaskedSpan extends Span {
  readonly kind: "url" | "tag" | "link-target" | "address" | "handle" | "person" | "contents";
}

/** Adds spans to others, both sorted; those that overlap one of `kept` are dropped. */
export function addMaskedSpans(kept: readonly MaskedSpan[], more: readonly MaskedSpan[]): readonly MaskedSpan[] {
  const all = [...kept, ...more].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: MaskedSpan[] = [];
  for (const span of all) if (span.start >= (out.at(-1)?.end ?? 0)) out.push(span);
  return out;
}

const COLON = 0x3a;
const AT = 0x40;
const HASH = 0x23;
const LESS = 0x3c;
const OPEN_BRACKET = 0x5b;
const BRACKET = 0x5d;
const CLOSING = 0x29;
const MAX_TAG_LENGTH = 4000;
/** One of them tells of each; few characters are. */
const MARKS = codesOf(/[:<[\]@#]/);

/**
 * URLs, HTML tags, link targets, e-mail addresses, handles and hashtags of a text, sorted and without overlaps:
 * "see https://x.org/a, <br> [doc](./doc.md) me@x.org @me #conf2015".
 */
export function findMaskedSpans(text: string): readonly MaskedSpan[] {
  const out: MaskedSpan[] = [];
  let end = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (MARKS[text.charCodeAt(i)] !== 1) continue;
    const found = maskAt(text, i, end);
    if (found === null) continue;
    out.push(found);
    end = found.end;
    i = Math.max(i, end - 1);
  }
  return out;
}

function maskAt(text: string, at: number, floor: number): MaskedSpan | null {
  switch (text.charCodeAt(at)) {
    case COLON:
      return text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f ? maskUrl(text, at, floor) : null;
    case LESS:
      return maskTag(text, at);
    case OPEN_BRACKET:
      return maskContentsEntry(text, at);
    case BRACKET:
      return text.charCodeAt(at + 1) === 0x28 ? maskLinkTarget(text, at + 2) : null;
    case AT:
      return maskAddress(text, at, floor);
    case HASH:
      return isWordAt(text, at - 1) || !isLetterAt(text, at + 1)
        ? null
        : { start: at, end: wordEndFrom(text, at + 1), kind: "handle" };
    default:
      return null;
  }
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWordClass(classOf(text.charCodeAt(at)));
}

function isLetterAt(text: string, at: number): boolean {
  return isWordAt(text, at) && !(text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57);
}

function wordEndFrom(text: string, at: number): number {
  let end = at;
  while (isWordAt(text, end) || text.charCodeAt(end) === 0x5f) end += 1;
  return end;
}

const MAX_SCHEME_LENGTH = 12;

function maskUrl(text: string, colon: number, floor: number): MaskedSpan | null {
  let start = colon;
  const lowest = Math.max(floor, colon - MAX_SCHEME_LENGTH);
  while (start > lowest && isWordAt(text, start - 1)) start -= 1;
  const end = findUrlEnd(text, colon + 3);
  return end > colon + 3 ? { start, end, kind: "url" } : null;
}

/** Where a URL stops: at white space, quotes, angle brackets and a closing bracket that it did not open; a sentence's dot is not part of it. */
function findUrlEnd(text: string, from: number): number {
  let end = from;
  let open = 0;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (
      code <= 0x20 ||
      code === 0x22 ||
      code === LESS ||
      code === 0x3e ||
      code === 0x60 ||
      code === 0x7c ||
      code === BRACKET ||
      code === 0xa0 ||
      code >= 0x3000
    )
      break;
    if (code === 0x28) open += 1;
    if (code === 0x29) {
      open -= 1;
      if (open < 0) break;
    }
  }
  while (end > from && ".,;:!?*_'".includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** "<br>", "</ins>", "<img src=…>", "<!-- … -->" */
function maskTag(text: string, at: number): MaskedSpan | null {
  if (text.startsWith("<!--", at)) {
    const close = text.indexOf("-->", at + 4);
    return { start: at, end: close < 0 ? text.length : close + 3, kind: "tag" };
  }
  const first = text.charAt(at + 1) === "/" ? at + 2 : at + 1;
  const letter = text.charCodeAt(first) | 0x20;
  if (!(letter >= 0x61 && letter <= 0x7a)) return null;
  for (let i = first; i < text.length && i - at < MAX_TAG_LENGTH; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x3e) return { start: at, end: i + 1, kind: "tag" };
    if (code === LESS) return null;
  }
  return null;
}

const MAX_ENTRY_LENGTH = 200;

/** "[Day 1](#day-1)": an entry of a table of contents repeats a heading. */
function maskContentsEntry(text: string, at: number): MaskedSpan | null {
  const close = findWithin(text, BRACKET, at + 1, at + MAX_ENTRY_LENGTH);
  if (close < 0 || text.charAt(close + 1) !== "(" || text.charAt(close + 2) !== "#") return null;
  const end = findWithin(text, CLOSING, close, close + MAX_ENTRY_LENGTH);
  return end < 0 || text.slice(at, end).includes("\n") ? null : { start: at, end: end + 1, kind: "contents" };
}

/** The first character of that code from `from` to `last`, or -1. Text without any is not searched to its end each time. */
function findWithin(text: string, code: number, from: number, last: number): number {
  const end = Math.min(text.length, last + 1);
  for (let i = from; i < end; i += 1) if (text.charCodeAt(i) === code) return i;
  return -1;
}

/** The "(…)" behind "[words]", from the character after "(". */
function maskLinkTarget(text: string, from: number): MaskedSpan | null {
  const end = findTargetEnd(text, from);
  if (end <= from) return null;
  return { start: from, end, kind: text.slice(from, end).includes("://") ? "url" : "link-target" };
}

/** Where the bracket before `from` closes; -1 where it does not within the line, or another link starts first. */
function findTargetEnd(text: string, from: number): number {
  let open = 0;
  for (let i = from; i < text.length && i - from < MAX_TAG_LENGTH; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || (code === BRACKET && text.charCodeAt(i + 1) === 0x28)) return -1;
    if (code === 0x28) open += 1;
    if (code === 0x29) open -= 1;
    if (open < 0) return i;
  }
  return -1;
}

const MAX_LOCAL_PART = 64;

/** "me@example.org" as a whole, "@handle" */
function maskAddress(text: string, at: number, floor: number): MaskedSpan | null {
  let start = at;
  const lowest = Math.max(floor, at - MAX_LOCAL_PART);
  while (start > lowest && (isWordAt(text, start - 1) || ".+-_".includes(text.charAt(start - 1)))) start -= 1;
  let end = at + 1;
  while (isWordAt(text, end) || ("._-".includes(text.charAt(end)) && isWordAt(text, end + 1))) end += 1;
  if (end === at + 1) return null;
  return { start, end, kind: start < at ? "address" : "handle" };
}
