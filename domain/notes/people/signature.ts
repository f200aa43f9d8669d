import { findDay } from "@/domain/notes/events/day";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import { judgeName } from "./person-name";

/** "Ada Example - @ada - 19 Feb 2031" */
const NAME_AND_HANDLE =
  /^(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3})\s+[-–—|]\s+@[\w.-]{2,30}(?:\s+[-–—|]\s+(.{4,30}))?$/u;

/** The speaker whose name, handle and day make up a heading. */
export function signatureOf(plain: string): string | null {
  const [, name, day] = NAME_AND_HANDLE.exec(plain) ?? [];
  if (name === undefined || judgeName(name) === "no") return null;
  return day === undefined || findDay(day) !== null || /\d/.test(day) ? name : null;
}

/** The full name that a section opens with, in an item of its own: "- Ada Example" above the abstract. */
export function openingName(text: string, lines: readonly Line[], from: number, to: number): string | null {
  const [first, second] = lines.slice(from, to).filter(({ kind }) => kind !== "blank" && kind !== "underline");
  if (first?.kind !== "bullet" || second === undefined || second.kind === "bullet") return null;
  const content = lineContent(text, first);
  return /\S\s+\S/.test(content) && judgeName(content) === "sure" ? content : null;
}
