import { foldHeading } from "@/domain/notes/lines/fold-heading";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import { isDayHeading, judgeHeading } from "@/domain/notes/talks/headings/heading-kind";
import { type Fields, valuesOf } from "@/domain/notes/talks/headings/one-talk";
import { plainTitle } from "@/domain/notes/talks/titles/plain-title";
import { findEventName, findKnownEvent, spellEvent } from "./event-names";

const YEAR = /(?:19|20)\d\d/;

/**
 * The conference that a note is from, with its year: from its fields, its first headings, its file's name, or the first
 * conference that its opening lines name. Null where nothing tells.
 */
export function findEvent(text: string, lines: readonly Line[], fields: Fields, fileName: string): string | null {
  const name =
    valuesOf(fields, "event")[0] ??
    eventOfHeadings(text, lines) ??
    eventOfWords(valuesOf(fields, "title").join(" ")) ??
    eventOfFile(fileName) ??
    findKnownEvent(text.slice(0, 3000));
  if (name === null || name === undefined) return null;
  const plain = spellEvent(plainTitle(name));
  if (YEAR.test(plain)) return plain;
  const year = yearOf(valuesOf(fields, "day").join(" ")) ?? yearOf(fileName) ?? yearOf(text.slice(0, 600));
  return year === null ? plain : `${plain} ${year}`;
}

function eventOfHeadings(text: string, lines: readonly Line[]): string | null {
  const plains = lines
    .slice(0, 60)
    .filter(({ kind, depth }) => kind === "heading" && depth <= 2)
    .slice(0, 3)
    .map((line) => plainTitle(lineContent(text, line)));
  const overDays = plains.slice(1).some((plain) => isDayHeading(foldHeading(plain)));
  for (const [place, plain] of plains.entries()) {
    const event = eventOfWords(plain) ?? eventOfReport(plain, overDays && place === 0);
    if (event !== null) return event;
  }
  return null;
}

/** "JAVAZONE 2022 - my notes" -> "JAVAZONE 2022": a conference that only the report on it names, or the days below it. */
function eventOfReport(plain: string, overDays: boolean): string | null {
  const named = /^[\p{Lu}][\p{L}\p{N}.+&' ]{2,40}?\s(?:19|20)\d\d\b/u.exec(plain)?.[0];
  return named !== undefined && (overDays || judgeHeading(plain) === "event") ? named : null;
}

function eventOfWords(words: string): string | null {
  return words === "" ? null : findEventName(words);
}

/** "notes/2024-kubecon-eu.md" names an event, with the words that it is written in. */
function eventOfFile(fileName: string): string | null {
  const words = fileName
    .replace(/^.*\//, "")
    .replace(/\.\w+$/, "")
    .replace(/[_-]+/g, " ");
  return findEventName(words);
}

function yearOf(words: string): string | null {
  return /(?<!\d)(?:19[89]\d|20[0-4]\d)(?!\d)/.exec(words)?.[0] ?? null;
}
