import { type Line, lineContent } from "@/domain/notes/lines/line";
import { unmarked } from "@/domain/notes/lines/unmarked";
import { type People, parsePeople } from "@/domain/notes/people/people";
import type { Span } from "@/domain/notes/span";
import { isStrong, wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { retitle } from "@/domain/notes/talks/titles/retitle";
import { judgeLines, type LooseTitle } from "./loose-talks";

/** Such a paragraph must return so often to be the author's way. */
const MIN_QUOTED = 2;

/** A title in quotes near a paragraph's start, or linked at its very start, and what stands right behind it. */
const QUOTED =
  /^(?<before>[^"“„«「『]{0,90})(?:["“„«](?<title>[^"“”„«»]{8,140})["”“»]|[「『](?<japanese>[^」』]{4,80})[」』])(?<after>.{0,140})/u;

const LINKED = /^[*_]{0,3}\[(?<title>[^[\]]{8,140})\]\([^)\s]*\)[*_]{0,3}(?<after>.{0,260})/u;

/** What may stand between a title and its speaker: ", by Ada Example", " (Ada Example", " con Ada Example". */
const LEADS_TO_PEOPLE =
  /^\s*[,，、:：–—-]?\s*\(?\s*(?:(?:by|with|from|de|por|con|del|par|avec|von|mit|di|da|do|com|door|met|van)\s+)?(?=[\p{Lu}\p{Lo}])/u;

/**
 * Talks in prose, each in a paragraph of its own that names title and speaker:
 * ```
 * First came “Queues are not the answer”, by Ada Example of Example Ltd. She said …
 *
 * After lunch “Green deployments” (Bob Sample). …
 *
 * [Logs for everyone](https://…)
 * by [Carol Example](https://…) went further. …
 * ```
 */
export function findQuotedTalks(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const found = new Map<number, Quoted>();
  for (let index = from; index < to; index++) {
    const quoted = readQuoted(text, lines, index, from);
    if (quoted !== null) found.set(index, quoted);
  }
  if (found.size < MIN_QUOTED) return [];
  return judgeLines(text, lines, [...found.keys()], to).flatMap((candidate) => {
    const quoted = found.get(candidate.line);
    if (quoted === undefined) return [];
    const { plain, kind, parts } = retitle(quoted.title);
    const named = { ...parts, speakers: quoted.people.names, doubtful: false };
    const talk = { ...candidate, plain, kind, parts: named, weight: 3, heading: quoted.span };
    return [{ candidate: talk, isTalk: isStrong(talk) }];
  });
}

interface Quoted {
  readonly title: string;
  readonly people: People;
  /** The title alone: what the paragraph goes on to say is no heading. */
  readonly span: Span;
}

function readQuoted(text: string, lines: readonly Line[], index: number, from: number): Quoted | null {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || line.kind !== "text" || line.fenced || line.parent !== -1) return null;
  if (index > from && before !== undefined && before.kind !== "blank" && before.kind !== "heading") return null;
  const { title, japanese, after = "" } = readOpening(text, lines, index) ?? {};
  const words = title ?? japanese ?? "";
  const lead = LEADS_TO_PEOPLE.exec(after)?.[0];
  if (wordCount(words) < 2 || lead === undefined) return null;
  const people = parsePeople(firstNames(after.slice(lead.length)));
  if (people.likelihood === "no") return null;
  const start = text.indexOf(words, line.content.start);
  return { title: words, people, span: { start, end: start + words.length } };
}

function readOpening(
  text: string,
  lines: readonly Line[],
  index: number,
): Readonly<Record<string, string>> | undefined {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined) return undefined;
  if (text[line.content.start] !== "[") return QUOTED.exec(lineContent(text, line))?.groups;
  const end = next?.kind === "text" ? next.content.end : line.content.end;
  const { title = "", after = "" } =
    LINKED.exec(text.slice(line.content.start, end).replace(/\s+/g, " "))?.groups ?? {};
  // Behind a link, a name without "by" may be anything.
  return /^\s*[,–—-]?\s*(?:by|por|par|von|di|door)\s/u.test(after) ? { title, after: unmarked(after) } : undefined;
}

/** "Ada Example, Bob Sample) and so on" -> "Ada Example, Bob Sample": up to where the sentence goes on. */
function firstNames(words: string): string {
  return (/^[^).;:。]+/u.exec(words)?.[0] ?? "").replace(/\s(?:\p{Ll}{5,}|\().*$/u, "");
}
