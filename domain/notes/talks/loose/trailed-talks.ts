import { findEventName } from "@/domain/notes/events/event-names";
import { foldHeading } from "@/domain/notes/lines/fold-heading";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import { judgeName } from "@/domain/notes/people/person-name";
import { isDayHeading } from "@/domain/notes/talks/headings/heading-kind";
import { type Candidate, isStrong, wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { retitle } from "@/domain/notes/talks/titles/retitle";
import { judgeLines, type LooseTitle } from "./loose-talks";

/** Such a line must return so often to be the author's way. */
const MIN_TRAILED = 3;

/** A title with the one who gave the talk right behind it. */
export interface Trailed {
  readonly title: string;
  readonly speaker: string;
  readonly isSure: boolean;
}

/**
 * Talks in text that lost its lines' looks, where a title and its speaker stand on one line that no stop ends:
 * ```
 * … and so they went back to one database.
 * Queues are not the answer Ada Example
 * She started with a story about …
 * Panel: packaging
 * ```
 */
export function findTrailedTalks(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const trailed = new Map<number, Trailed>();
  const starts: number[] = [];
  for (let index = from; index < to; index++) {
    if (!isLoneTitle(text, lines, index, from)) continue;
    const content = contentOf(text, lines[index]);
    const found = splitTrailingName(index === from ? withoutEvent(content) : content);
    if (found !== null) trailed.set(index, found);
    starts.push(index);
  }
  const named = [...trailed.values()];
  if (named.length < MIN_TRAILED || !named.some(({ isSure }) => isSure)) return [];
  return judgeLines(text, lines, starts, to)
    .filter((candidate) => trailed.has(candidate.line) || isStrong(candidate))
    .map((candidate) => ({ candidate: nameSpeaker(candidate, trailed.get(candidate.line)), isTalk: true }));
}

function nameSpeaker(candidate: Candidate, found: Trailed | undefined): Candidate {
  if (found === undefined) return candidate;
  const { plain, kind, parts } = retitle(found.title);
  return { ...candidate, plain, kind, parts: { ...parts, speakers: [found.speaker], doubtful: false }, weight: 3 };
}

function contentOf(text: string, line: Line | undefined): string {
  return line === undefined ? "" : lineContent(text, line);
}

/** A short line without a stop, behind a finished sentence. */
function isLoneTitle(text: string, lines: readonly Line[], index: number, from: number): boolean {
  const line = lines[index];
  if (line === undefined || line.kind !== "text" || line.fenced || line.end - line.start > 160) return false;
  const content = lineContent(text, line);
  if (/[.,;:。!?]$/.test(content) || wordCount(content) < 3 || !/^[\p{Lu}\p{Lo}\d"“¿¡]/u.test(content)) return false;
  const before = lines[index - 1];
  return (
    index === from || before === undefined || before.kind !== "text" || /[.!?。…)»”]$/.test(contentOf(text, before))
  );
}

/** Words, longest first, that a name may have, particles included. */
const NAME_LENGTHS = [4, 3, 2];
const LEAST_TITLE = 2;

/** "佐伯 蓮": two short words that are written without kana endings. */
const JAPANESE_WORDS = /^[\p{Script=Han}々]{1,3} [\p{Script=Han}々ヶ\p{Script=Hiragana}]{1,4}$/u;

/** "Queues are not the answer Ada Example": the title's own last word begins with no capital, or a mark ends it. */
export function splitTrailingName(content: string): Trailed | null {
  const words = content.split(" ");
  for (const length of NAME_LENGTHS) {
    const [title, speaker] = [words.slice(0, -length), words.slice(-length).join(" ")];
    const last = title.at(-1);
    const isJapanese = length === 2 && JAPANESE_WORDS.test(speaker);
    const least = isJapanese ? 1 : LEAST_TITLE;
    if (title.length < least || last === undefined || !(isJapanese || /^\p{Lu}\p{Ll}/u.test(speaker))) continue;
    if (/^\p{Lu}/u.test(last) && !/[?!:»”"]$/.test(last)) continue;
    const likelihood = judgeName(speaker);
    if (likelihood !== "no") return { title: title.join(" "), speaker, isSure: likelihood === "sure" };
  }
  return null;
}

/** The report's own first words: "PyConES 2023 Tenerife Sábado Adiós …" -> "Adiós …" */
function withoutEvent(content: string): string {
  const event = findEventName(content);
  if (event === null || !content.startsWith(event)) return content;
  const words = content.slice(event.length).trim().split(" ");
  const day = words.slice(0, 5).findIndex((word) => isDayHeading(foldHeading(word)));
  return words.slice(day + 1).join(" ");
}
