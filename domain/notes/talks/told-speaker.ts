import type { Line } from "@/domain/notes/lines/line";
import { unmarked } from "@/domain/notes/lines/unmarked";
import { judgeName } from "@/domain/notes/people/person-name";
import { findToldPeople } from "@/domain/notes/people/told-people";

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
  const raw = text.slice(line.content.start, end).replace(/\n/g, " ");
  const opening = unmarked(raw).slice(0, OPENING);
  const speakers = findToldPeople(opening).filter(({ isSpeaker }) => isSpeaker);
  return speakers.length > 0 ? [...new Set(speakers.map(({ name }) => name))] : findLinkedPeople(raw);
}

/** "In this talk [Ada Example](https://twitter.com/ada) and [Bob Sample](…) showed": the first who are linked to where they can be followed. */
function findLinkedPeople(raw: string): readonly string[] {
  const names: string[] = [];
  let end = -1;
  for (const { 0: whole, 1: name = "", index } of raw.slice(0, OPENING * 2).matchAll(LINKED_PERSON)) {
    if (end >= 0 && !/^(?:,| (?:and|&|y|e|et|und|en)|, (?:and|y|e|et|und|en)) $|^, $/.test(raw.slice(end, index)))
      break;
    if (judgeName(name) !== "no" && name.includes(" ")) names.push(name);
    end = index + whole.length;
  }
  return names;
}

const LINKED_PERSON =
  /\[@?([^[\]]{3,40})\]\(https?:\/\/(?:www\.|mobile\.)?(?:twitter|x|linkedin|mastodon|bsky|github)\.\w+\/[^)\s]+\)/giu;

function firstParagraph(lines: readonly Line[], from: number, to: number): number | null {
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line === undefined || line.kind === "heading") return null;
    if (line.kind === "text" && !line.fenced && !line.quoted && line.indent <= 1) return index;
  }
  return null;
}
