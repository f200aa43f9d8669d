import type { Line } from "./line";
import { findToldPeople } from "./told-people";
import { unmarked } from "./unmarked";

/** So far into the first paragraph below a title it says whose talk that was. */
const OPENING = 320;
/** Pictures and a quotation may stand above that paragraph. */
const REACH = 8;

/**
 * The speakers that the first paragraph below a title tells of: "The morning keynote was by Ada Example", "Ada Example
 * from Example Ltd showed …". Empty where it does not say who gave the talk.
 */
export function findToldSpeakers(text: string, lines: readonly Line[], from: number, to: number): readonly string[] {
  const first = firstParagraph(lines, from, Math.min(to, from + REACH));
  const line = first === null ? undefined : lines[first];
  if (first === null || line === undefined) return [];
  let last = first;
  while (last + 1 < to && lines[last + 1]?.kind === "text" && (lines[last]?.end ?? 0) - line.start < OPENING * 2)
    last++;
  const end = Math.min(lines[last]?.content.end ?? line.content.end, line.content.start + OPENING * 2);
  const opening = unmarked(text.slice(line.content.start, end).replace(/\n/g, " ")).slice(0, OPENING);
  const speakers = findToldPeople(opening).filter(({ isSpeaker }) => isSpeaker);
  return [...new Set(speakers.map(({ name }) => name))];
}

function firstParagraph(lines: readonly Line[], from: number, to: number): number | null {
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line === undefined || line.kind === "heading") return null;
    if (line.kind === "text" && !line.fenced && !line.quoted && line.indent <= 1) return index;
  }
  return null;
}
