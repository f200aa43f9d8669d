import type { TalkLink, TalkReading } from "@/domain/extraction/reading";
import type { Line } from "@/domain/notes/lines/line";
import { judgeName } from "@/domain/notes/people/person-name";
import { findSpeakerLine } from "@/domain/notes/people/speaker-line";
import type { Span } from "@/domain/notes/span";
import { findTalkLinks } from "./talk-links";
import type { Candidate } from "./titles/judge-candidate";
import { repairText } from "./titles/plain-title";
import { findToldSpeakers } from "./told-speaker";

interface When {
  readonly event: string | null;
  readonly day: string | null;
}

/** Where a talk ends: the index of the line where the next talk or group starts, and the offset within it. */
export interface TalkEnd {
  readonly line: number;
  readonly offset: number;
}

/** A chosen talk as the reading gives it. */
export function describeTalk(
  text: string,
  lines: readonly Line[],
  talk: Candidate,
  { line: end, offset }: TalkEnd,
  when: When,
): TalkReading {
  return {
    title: talk.parts.title === "" ? talk.plain : talk.parts.title,
    speakers: speakersOf(text, lines, talk, end).map(repairText),
    links: linksOf(text, lines, talk, end),
    ...when,
    heading: talk.heading ?? headingOf(lines, talk.line),
    section: { start: talk.from ?? lines[talk.line]?.start ?? 0, end: offset },
  };
}

function speakersOf(text: string, lines: readonly Line[], talk: Candidate, end: number): readonly string[] {
  const { speakers } = talk.parts.speakers.length > 0 ? talk.parts : talk.head;
  if (speakers.length > 0) return [...new Set(speakers)];
  if (talk.from !== undefined) return [];
  const below = findSpeakerLine(text, lines, talk.line + 1, end);
  const { title } = talk.parts;
  // "## Ada Example": a talk that is named after its speaker alone.
  if (below.length > 0) return below;
  return isFullName(title) ? [title] : findToldSpeakers(text, lines, talk.line + 1, end);
}

/** A known given name and more: "Ada Example"; not "Apples Ada". */
function isFullName(title: string): boolean {
  const given = title.slice(0, Math.max(title.indexOf(" "), 0));
  return given !== "" && judgeName(given) === "sure" && judgeName(title) === "sure";
}

function linksOf(text: string, lines: readonly Line[], talk: Candidate, end: number): TalkLink[] {
  const links = new Map<string, TalkLink>();
  const below = talk.from === undefined ? findTalkLinks(text, lines, talk.line, end) : [];
  for (const { kind, url } of [...talk.head.links, ...below]) if (!links.has(url)) links.set(url, { kind, url });
  return [...links.values()];
}

function headingOf(lines: readonly Line[], line: number): Span {
  const found = lines[line];
  return found === undefined ? { start: 0, end: 0 } : found.content;
}
