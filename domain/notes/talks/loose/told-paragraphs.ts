import type { Line } from "@/domain/notes/lines/line";
import { unmarked } from "@/domain/notes/lines/unmarked";
import { findToldPeople, type ToldPerson } from "@/domain/notes/people/told-people";
import { findSentenceEnd } from "@/domain/notes/sentences/sentence-end";
import { type Candidate, judgeCandidate } from "@/domain/notes/talks/titles/judge-candidate";
import { retitle } from "@/domain/notes/talks/titles/retitle";
import { findListedTalks } from "./listed-talks";
import type { LooseTitle } from "./loose-talks";
import {
  ATTENDED,
  CLOSES,
  GAVE_SESSION,
  GOES_ON,
  LAYS_OUT_DAY,
  NEXT_UP,
  ONE_SESSION,
  OPENS_WITH_SESSION,
  PAUSES,
  SESSION_ABOUT,
  SESSION_IN_ORDER,
  SESSION_THAT_IS_OVER,
} from "./telling-words";
import { findToldTitle, setsTitleOff, type ToldTitle } from "./told-title";

/** One such paragraph may mention a talk in passing. */
const LEAST_TALKS = 2;
/** So far into a paragraph it says what it is about, and whose talk that was. */
const OPENING = 260;
const LONGEST_TITLE = 110;
/** An item of a list that is as long as this may be a paragraph. */
const LONG_ITEM = 70;

/** What the first words of a paragraph tell. */
interface Opening {
  readonly line: number;
  readonly raw: string;
  readonly people: readonly ToldPerson[];
  readonly title: ToldTitle | null;
  readonly tells: "talk" | "end" | "more";
}

/**
 * Talks that a diary tells of one after the other, each where a paragraph begins with it:
 * ```
 * The next talk was by Ada Example, about queues. She began …
 *
 * Then I went to see "Logs for everyone" …
 * ```
 * The items of lists that such a diary announces are talks as well.
 */
export function findToldParagraphs(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  least = LEAST_TALKS,
): LooseTitle[] {
  const listed = findListedTalks(text, lines, from, to);
  const told: Opening[] = [];
  let open: readonly ToldPerson[] = [];
  const items = new Set(listed.map(({ candidate }) => candidate.line));
  for (let index = from; index < to; index++) {
    if (items.has(index) || !beginsParagraph(lines, index, from)) continue;
    const opening = readOpening(text, lines, index, to, open);
    if (opening.tells === "talk") open = opening.people;
    if (opening.tells !== "more" || followsList(lines, listed, index)) told.push(opening);
  }
  const talks = told.filter(({ tells }) => tells === "talk").length + listed.length;
  if (talks < least) return [];
  const titles = told.map((opening) => asTitle(text, lines, opening, to));
  return [...listed, ...titles].sort((a, b) => a.candidate.line - b.candidate.line);
}

function beginsParagraph(lines: readonly Line[], index: number, from: number): boolean {
  const line = lines[index];
  if (line === undefined || line.fenced || line.quoted || line.indent > 1) return false;
  if (line.kind === "bullet" || line.kind === "numbered") return line.end - line.start >= LONG_ITEM;
  if (line.kind !== "text") return false;
  const before = lines[index - 1];
  return index === from || (before !== undefined && before.kind !== "text" && before.kind !== "bullet");
}

/** The first paragraph behind a list of talks belongs to none of them. */
function followsList(lines: readonly Line[], listed: readonly LooseTitle[], index: number): boolean {
  let above = index - 1;
  while (lines[above]?.kind === "blank") above--;
  while ((lines[above]?.indent ?? 0) > 0 && above > 0) above--;
  return listed.some(({ candidate }) => candidate.line === above);
}

function readOpening(
  text: string,
  lines: readonly Line[],
  index: number,
  to: number,
  open: readonly ToldPerson[],
): Opening {
  let last = index;
  while (
    last + 1 < to &&
    lines[last + 1]?.kind === "text" &&
    (lines[last]?.end ?? 0) - (lines[index]?.start ?? 0) < 600
  )
    last++;
  const start = lines[index]?.content.start ?? 0;
  const raw = text.slice(start, Math.min(lines[last]?.content.end ?? start, start + 600)).replace(/\n/g, " ");
  const bare = unmarked(raw).slice(0, OPENING);
  const closes = CLOSES.test(bare);
  const opening: Opening = {
    line: index,
    raw,
    people: [],
    title: null,
    tells: closes || PAUSES.test(bare) ? "end" : "more",
  };
  const holdsSession = ONE_SESSION.test(bare);
  const current = holdsSession ? bare.replace(SESSION_THAT_IS_OVER, " ") : bare;
  const isSession = holdsSession && ONE_SESSION.test(current);
  // Without any of these nobody's name shows that a talk is told of, and most paragraphs have none.
  if (!isSession && !setsTitleOff(raw) && !ATTENDED.test(current)) return opening;
  const title = findToldTitle(raw.slice(0, OPENING + 140));
  const mayTell = isSession || title?.isSetOff === true || ATTENDED.test(current);
  const people = mayTell ? findToldPeople(current) : [];
  const isPlain = !closes || (title?.isSetOff === true && people.some(({ isSpeaker }) => isSpeaker));
  const isTold = isPlain && tellsOfTalk(current, isSession, people, title, open);
  return isTold ? { ...opening, people, title, tells: "talk" } : opening;
}

/**
 * Two things speak for a talk: whose it was, what it was called, when it was, and that the author was there. One is enough
 * where a paragraph begins with a link to its recording: "[Title](https://youtu.be/…) shows how …".
 */
function tellsOfTalk(
  bare: string,
  isSession: boolean,
  people: readonly ToldPerson[],
  title: ToldTitle | null,
  open: readonly ToldPerson[],
): boolean {
  if (title?.isLinked === true && title.span.start <= 1) return true;
  if (LAYS_OUT_DAY.test(bare) && title?.isSetOff !== true) return false;
  const inOrder = (isSession && SESSION_IN_ORDER.test(bare)) || (title?.isSetOff === true && NEXT_UP.test(bare));
  if (!inOrder && GOES_ON.test(bare)) return false;
  const others = people.filter(({ name }) => !isOneOf(name, open));
  if (inOrder || (isSession && GAVE_SESSION.test(bare))) return true;
  if (people.length > 0 && others.length === 0) return false;
  const isGiven = others.some(({ isSpeaker }) => isSpeaker);
  if (isGiven && (isSession || title?.isSetOff === true || ATTENDED.test(bare))) return true;
  if (!isSession) return false;
  if (others.length > 0 && OPENS_WITH_SESSION.test(bare)) return true;
  const signs = [others.length > 0, title?.isSetOff === true, SESSION_ABOUT.test(bare), ATTENDED.test(bare)];
  return signs.filter(Boolean).length >= 2;
}

/** "Example also told …" is about who speaks already. */
function isOneOf(name: string, people: readonly ToldPerson[]): boolean {
  const words = name.split(/\s/);
  return people.some((person) => words.some((word) => person.name.split(/\s/).includes(word)));
}

function asTitle(text: string, lines: readonly Line[], opening: Opening, to: number): LooseTitle {
  const { line, raw, people, title, tells } = opening;
  const judged = judgeCandidate(text, lines, line, Math.min(line + 1, to));
  if (tells !== "talk") return { candidate: judged, isTalk: false };
  const start = lines[line]?.content.start ?? 0;
  const span = title?.span ?? { start: 0, end: shortened(raw) };
  const named = retitle(raw.slice(span.start, span.end));
  const speakers = speakersOf(people);
  const parts = { ...named.parts, speakers: speakers.length > 0 ? speakers : named.parts.speakers, doubtful: false };
  const heading = { start: start + span.start, end: start + span.end };
  const candidate: Candidate = { ...judged, ...named, kind: "title", parts, weight: 3, heading };
  return { candidate, isTalk: true };
}

function speakersOf(people: readonly ToldPerson[]): readonly string[] {
  const speakers = people.filter(({ isSpeaker }) => isSpeaker);
  const chosen = speakers.length > 0 ? speakers : people.slice(0, 1);
  return [...new Set(chosen.map(({ name }) => name))];
}

/** Where a paragraph gives no title, its first sentence stands for one, cut between words where it is long. */
function shortened(raw: string): number {
  const end = findSentenceEnd(raw, 0, raw.length, false);
  if (end <= LONGEST_TITLE) return end;
  const cut = raw.lastIndexOf(" ", LONGEST_TITLE);
  return cut > 0 ? cut : LONGEST_TITLE;
}
