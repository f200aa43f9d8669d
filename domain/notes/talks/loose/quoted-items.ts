import { type Line, lineContent } from "@/domain/notes/lines/line";
import { parseNamedPeople } from "@/domain/notes/people/people";
import { retitle } from "@/domain/notes/talks/titles/retitle";
import { judgeLines, type LooseTitle } from "./loose-talks";

/** One such item may be a remark on somebody's words. */
const LEAST_ITEMS = 2;
const LEAST_SHARE = 0.6;

/** `"Title" by Ada`, `“Title”, de Ada Example`: behind the word, any capitalised words are a speaker's. */
const QUOTED =
  /^[*_]{0,2}["“„«](?<title>[^"“”„«»]{6,160})["”“»][*_]{0,2}\s*,?\s+(?:by|von|par|por|de|di|da|door)\s+(?<people>\S.*)$/u;

/**
 * Talks that are list items, each with its title in quotes and its speaker behind it, on the same line or the next:
 * ```
 * * "Queues without tears" by [Ada](https://…)
 * * "Green deployments" by
 *   [Bob Sample](https://…)
 * ```
 */
export function findQuotedItems(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const quoted = new Map<number, { readonly title: string; readonly people: readonly string[] }>();
  let items = 0;
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line === undefined || line.fenced || (line.kind !== "bullet" && line.kind !== "numbered")) continue;
    if (lines[line.parent]?.kind === "bullet") continue;
    items++;
    const { title, people } = QUOTED.exec(withNextLine(text, lines, index))?.groups ?? {};
    if (title !== undefined && people !== undefined) quoted.set(index, { title, people: parseNamedPeople(people) });
  }
  const named = [...quoted.values()].filter(({ people }) => people.length > 0).length;
  if (named < LEAST_ITEMS || quoted.size < items * LEAST_SHARE) return [];
  return judgeLines(text, lines, [...quoted.keys()], to).map((candidate) => {
    const { title, people } = quoted.get(candidate.line) ?? { title: "", people: [] };
    const titled = retitle(title);
    const start = text.indexOf(title, lines[candidate.line]?.content.start ?? 0);
    const parts = { ...titled.parts, speakers: people, doubtful: false };
    const talk = { ...candidate, ...titled, parts, weight: 3, heading: { start, end: start + title.length } };
    return { candidate: talk, isTalk: true };
  });
}

/** An item with the line that it goes on in. */
function withNextLine(text: string, lines: readonly Line[], index: number): string {
  const own = lines[index];
  const next = lines[index + 1];
  const words = own === undefined ? "" : lineContent(text, own);
  if (next === undefined || next.kind !== "text" || next.parent !== index || words.length > 300) return words;
  return `${words} ${lineContent(text, next).slice(0, 200)}`;
}
