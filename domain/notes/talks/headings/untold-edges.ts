import type { Line } from "@/domain/notes/lines/line";
import { ownEnd } from "@/domain/notes/lines/outline";
import { unmarked } from "@/domain/notes/lines/unmarked";
import { findToldPeople } from "@/domain/notes/people/told-people";
import { CONFERENCE, ONE_SESSION } from "@/domain/notes/talks/loose/telling-words";
import { isStrong, wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import type { RoledNode } from "./choose-talks";
import type { JudgedNode } from "./judged-outline";
import { announcesTalks } from "./speaks-of-talks";

/** So many headings must be told of as talks, and nearly all between the first and the last of them. */
const LEAST_TOLD = 3;
const LEAST_SHARE = 0.7;
/** Of the headings before them and behind them, so many may be about the day as a whole, with so few words each. */
const MOST_EDGES = 2;
const MOST_WORDS = 5;
/** So far below its heading a section says that it is about a talk. */
const OPENING = 400;

/**
 * Takes headings at a report's edges that are about the conference for no talks: "Quick facts" above the first heading whose text speaks of a talk, "So
 * many people" below the last one.
 */
export function withoutUntoldEdges(
  text: string,
  lines: readonly Line[],
  roled: readonly RoledNode[],
): readonly RoledNode[] {
  const talks = roled.filter(({ role }) => role === "talk");
  if (talks.length <= LEAST_TOLD) return roled;
  const told = talks.map((talk) => isToldOf(text, lines, talk.node));
  const [first, last] = [told.indexOf(true), told.lastIndexOf(true)];
  const within = told.slice(first, last + 1);
  const tellings = within.filter(Boolean).length;
  if (tellings < LEAST_TOLD || tellings < within.length * LEAST_SHARE) return roled;
  const edges = [talks.slice(0, first), talks.slice(last + 1)].filter(({ length }) => length <= MOST_EDGES).flat();
  const dropped = new Set(edges.filter((edge) => isAboutDay(text, lines, edge)));
  return roled.map((heading) => (dropped.has(heading) ? { ...heading, role: "group" } : heading));
}

function isAboutDay(text: string, lines: readonly Line[], { node }: RoledNode): boolean {
  if (wordCount(node.candidate.plain) > MOST_WORDS) return false;
  const opening = openingOf(text, lines, node);
  return CONFERENCE.test(opening) || announcesTalks(opening);
}

/** A heading whose own words or whose text speak of one talk, or of somebody who gave it. */
export function isToldOf(text: string, lines: readonly Line[], node: JudgedNode): boolean {
  const { candidate } = node;
  if (isStrong(candidate) || candidate.parts.speakers.length > 0 || candidate.head.speakers.length > 0) return true;
  const opening = openingOf(text, lines, node);
  return ONE_SESSION.test(opening) || findToldPeople(opening).some(({ isSpeaker }) => isSpeaker);
}

function openingOf(text: string, lines: readonly Line[], { outline }: JudgedNode): string {
  const start = lines[outline.line]?.end ?? 0;
  const end = Math.min(lines[ownEnd(outline) - 1]?.end ?? start, start + OPENING);
  return unmarked(text.slice(start, end).replace(/\n/g, " "));
}
