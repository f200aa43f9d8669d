import { findLeadingTime, mayOpenWithTime } from "@/domain/notes/events/time-range";
import type { Line } from "@/domain/notes/lines/line";
import { isBreak } from "@/domain/notes/talks/headings/session-breaks";
import { findTitledPage } from "@/domain/notes/talks/headings/titled-page";
import {
  type Candidate,
  hasPeople,
  isStrong,
  judgeCandidate,
  wordCount,
} from "@/domain/notes/talks/titles/judge-candidate";
import { findAddressedTalks } from "./addressed-talks";
import { findAttendedTitles } from "./attended-titles";
import { findBareTitles } from "./bare-titles";
import { findBoldOpenings } from "./bold-openings";
import { readBelowTime } from "./clocked-talks";
import { findDividedTalks } from "./divided-talks";
import { findDressedItems } from "./dressed-items";
import { findHeadedBlocks } from "./headed-blocks";
import { findHeadedLists } from "./headed-lists";
import { findIntroducedItems } from "./introduced-items";
import { findItemTalks } from "./item-talks";
import { findLabelledTalks } from "./labelled-talks";
import { findProseTalks, findSignedProse } from "./prose-talks";
import { findQuoteBlocks } from "./quote-blocks";
import { findQuotedItems } from "./quoted-items";
import { findQuotedTalks } from "./quoted-talks";
import { findRuledTalks } from "./ruled-talks";
import { findShoutedTitles } from "./shouted-titles";
import { findSignedTalks } from "./signed-talks";
import { findTableTalks } from "./table-talks";
import { findToldParagraphs } from "./told-paragraphs";
import { findToldTalks } from "./told-talks";
import { findTrailedTalks } from "./trailed-talks";

/** A line that begins a talk, or one that only ends the talk before it ("12:00 Lunch"). */
export interface LooseTitle {
  readonly candidate: Candidate;
  readonly isTalk: boolean;
}

/**
 * Talks in text without headings, between two lines: by times ("10:30 – 11:15 Title"), by labels ("Title: …"), by lines in
 * bold, by list items with people, by addresses of schedules, by lone lines with a speaker or a recording below them, by
 * lines of names, by rules between the talks, or by a word that returns between summary and notes. The first way that
 * finds talks is the author's.
 */
export function findLooseTalks(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const ways = [
    findAttendedTitles,
    findTimedTalks,
    findLabelledTalks,
    findTableTalks,
    findQuoteBlocks,
    findBoldOpenings,
    findBoldTalks,
    findShoutedTitles,
    findIntroducedItems,
    findQuotedItems,
    findItemTalks,
    findDressedItems,
    findAddressedTalks,
    findSignedProse,
    findHeadedLists,
    findBareTitles,
    findSignedTalks,
    findHeadedBlocks,
    findTrailedTalks,
    withProse(findQuotedAndTold),
    findRuledTalks,
    findDividedTalks,
    findToldTalks,
    withProse(findToldParagraphs),
    findProseTalks,
    findTitledPage,
  ];
  if (tellsByTheMinute(text, lines, from, to)) return [];
  for (const way of ways) {
    const found = way(text, lines, from, to);
    if (found.some(({ isTalk }) => isTalk)) return found;
  }
  return [];
}

type Way = (text: string, lines: readonly Line[], from: number, to: number) => LooseTitle[];

/** Where most paragraphs quote a title, some only tell of a talk: "Another one was on queues". */
function findQuotedAndTold(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const quoted = findQuotedTalks(text, lines, from, to);
  if (quoted.length === 0) return quoted;
  const known = new Set(quoted.map(({ candidate }) => candidate.line));
  const told = findToldParagraphs(text, lines, from, to, 1).filter(({ candidate }) => !known.has(candidate.line));
  return [...quoted, ...told].sort((a, b) => a.candidate.line - b.candidate.line);
}

/** Where paragraphs tell of a talk each, some name several: "Then [Queues](…) by Ada and [Logs](…) by Bob". */
function withProse(way: Way): Way {
  return (text, lines, from, to) => {
    const told = way(text, lines, from, to);
    const prose = told.length === 0 ? [] : findProseTalks(text, lines, from, to);
    return prose.length > told.filter(({ isTalk }) => isTalk).length ? mergeProse(lines, told, prose) : told;
  };
}

/** A paragraph that is told to be one talk stays so unless it names several. */
function mergeProse(lines: readonly Line[], told: readonly LooseTitle[], prose: readonly LooseTitle[]): LooseTitle[] {
  const owners = prose.map(({ candidate: { line } }) =>
    told.findLast(({ candidate }) => candidate.line <= line && isTextUpTo(lines, candidate.line, line)),
  );
  const shared = new Set(owners.filter((owner, place) => owner?.isTalk !== true || owners.indexOf(owner) !== place));
  const further = prose.filter((_, place) => owners[place]?.isTalk !== true || shared.has(owners[place]));
  const others = told.filter((owner) => !shared.has(owner));
  return [...others, ...further].sort((a, b) => a.candidate.line - b.candidate.line);
}

function isTextUpTo(lines: readonly Line[], from: number, to: number): boolean {
  return lines.slice(from + 1, to + 1).every(({ kind }) => kind === "text");
}

/** Judges lines as titles, each with the text up to the next one as its own. */
export function judgeLines(text: string, lines: readonly Line[], at: readonly number[], to: number): Candidate[] {
  return at.map((line, place) => judgeCandidate(text, lines, line, at[place + 1] ?? to));
}

/** `10:30 – 11:15 Title`, `- 9h00 Title`, `**14:00** Title`. One range is enough, single times must return. */
function findTimedTalks(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const timed = listTimed(text, lines, from, to);
  const ranges = timed.filter((index) => findLeadingTime(timedText(text, lines, index))?.isRange).length;
  if (ranges === 0 && timed.length < 2) return [];
  const starts = ranges >= 2 ? timed.filter((index) => findLeadingTime(timedText(text, lines, index))?.isRange) : timed;
  return withoutPauses(
    judgeLines(text, lines, starts, to).map((candidate) => withNextLine(text, lines, candidate, to)),
  );
}

/** Indexes of the lines at the margin that begin with a time. */
function listTimed(text: string, lines: readonly Line[], from: number, to: number): number[] {
  const timed: number[] = [];
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line === undefined || line.fenced || line.parent !== -1 || !mayBeTitle(line)) continue;
    if (mayOpenWithTime(text, line.content) && findLeadingTime(timedText(text, lines, index)) !== null)
      timed.push(index);
  }
  return timed;
}

/** "10:05 She begins", "10:12 Now a demo": single times that follow each other soon, without people, tell of one talk. */
function tellsByTheMinute(text: string, lines: readonly Line[], from: number, to: number): boolean {
  const timed = listTimed(text, lines, from, to);
  const minutes = timed.map((index) => minutesOf(findLeadingTime(timedText(text, lines, index))?.time ?? ""));
  const soon = minutes.filter((at, place) => place > 0 && at - (minutes[place - 1] ?? at) <= SOON).length;
  if (timed.length < LEAST_REMARKS || soon < (timed.length - 1) * 0.5) return false;
  const titles = timed.map((index) => judgeCandidate(text, lines, index, index + 1));
  return titles.filter(({ parts }) => parts.speakers.length > 0).length < timed.length * 0.3;
}

const SOON = 12;
const LEAST_REMARKS = 4;

/** "14:05" -> 845; NaN where no minutes are told. */
function minutesOf(time: string): number {
  const [, hours, minutes] = /(\d{1,2})[:.hH](\d\d)/.exec(time) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/**
 * "16:00 closing, with a quiz": where the author's titles begin with capitals and have people, a line without either does
 * not begin a talk.
 */
function withoutPauses(titles: readonly LooseTitle[]): LooseTitle[] {
  const isLower = ({ candidate }: LooseTitle) => /^\p{Ll}+[\s.,:;]/u.test(candidate.parts.title);
  const usual = titles.filter((title) => !isLower(title) && hasPeople(title.candidate)).length;
  if (usual < 2 || usual < titles.length * 0.6) return [...titles];
  return titles.map((title) => (isLower(title) && !hasPeople(title.candidate) ? { ...title, isTalk: false } : title));
}

function timedText(text: string, lines: readonly Line[], index: number): string {
  const start = lines[index]?.content.start ?? 0;
  return text.slice(start, Math.min(start + 60, lines[index]?.content.end ?? start));
}

/** A line with a time alone has its title on the next line, or none at all. */
function withNextLine(text: string, lines: readonly Line[], candidate: Candidate, to: number): LooseTitle {
  if (candidate.parts.title !== "") return { candidate, isTalk: !isBreak(candidate.parts.title) };
  return readBelowTime(text, lines, candidate.line, Math.min(to, candidate.line + 8));
}

/** `**Title**` lines, and lines that open with one before the speaker: `**Title** - Ada Example`. */
function findBoldTalks(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const bold: number[] = [];
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line !== undefined && !line.fenced && line.parent === -1 && isBoldTitle(text, line)) bold.push(index);
  }
  return acceptSimilar(judgeLines(text, lines, bold, to));
}

function isBoldTitle(text: string, line: Line): boolean {
  if (line.kind === "bold") return true;
  if (line.kind !== "text" && line.kind !== "bullet" && line.kind !== "numbered") return false;
  if (text[line.content.start] !== "*" && text[line.content.start] !== "_") return false;
  return /^(?:\*\*|__)[^*_]{4,150}(?:\*\*|__)\s*(?:[-–—|/,(]|by\b|par\b|por\b|von\b|di\b)/u.test(
    text.slice(line.content.start, line.content.start + 180),
  );
}

/** Lines of one look are talks where enough of them show it plainly, or where all read like titles. */
export function acceptSimilar(candidates: readonly Candidate[]): LooseTitle[] {
  const titles = candidates.filter(({ kind, plain }) => (kind === "title" || kind === "session") && !isBreak(plain));
  const strong = titles.filter((title) => isStrong(title) || title.parts.speakers.length > 0);
  const plainly = new Set(strong);
  const enough = strong.length >= Math.max(1, titles.length * 0.4) || readLikeTitles(titles.map(({ plain }) => plain));
  if (!enough) return [];
  const covered = strong.length >= 3 && strong.length >= titles.length * 0.6;
  return titles
    .map((candidate) => ({
      candidate,
      isTalk: plainly.has(candidate) || !covered || wordCount(candidate.plain) > 3,
    }))
    .filter(({ isTalk }) => isTalk);
}

/** Of so many words that they are no names of parts, or, where words are long or unspaced, of so many letters. */
function readLikeTitles(titles: readonly string[]): boolean {
  const words = titles.reduce((sum, title) => sum + wordCount(title), 0);
  if (titles.length < 2 || words >= titles.length * 4.5) return titles.length >= 2;
  const letters = titles.reduce((sum, title) => sum + title.length, 0);
  const isUnspaced = titles.every((title) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(title));
  if (isUnspaced) return titles.length >= 3 && letters >= titles.length * 10;
  return titles.length >= 3 && words >= titles.length * 3 && letters >= titles.length * 24;
}

/** A line or an item that may hold a title, which a long paragraph does not. */
export function mayBeTitle(line: Line, longest = 400): boolean {
  return (
    (line.kind === "text" || line.kind === "bullet" || line.kind === "numbered" || line.kind === "bold") &&
    line.end - line.start <= longest
  );
}
