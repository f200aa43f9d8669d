import { type Line, lineContent } from "@/domain/notes/lines/line";
import { judgeName } from "@/domain/notes/people/person-name";
import { announcesTalks } from "@/domain/notes/talks/headings/speaks-of-talks";
import { judgeLink } from "@/domain/notes/talks/talk-links";
import { type Candidate, wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { retitle } from "@/domain/notes/talks/titles/retitle";
import { splitTitleLike } from "@/domain/notes/talks/titles/split-title";
import { judgeLines, type LooseTitle } from "./loose-talks";

const LEAST_ITEMS = 2;
const LEAST_SHARE = 0.7;
const MOST_WORDS = 18;
const LONGEST_ANNOUNCER = 300;
/** Some set a whole list a little to the right. */
const DEEPEST = 3;

/** A list at the margin. */
interface List {
  readonly items: readonly number[];
  readonly isAnnounced: boolean;
}

/** An item's title with what speaks for its being a talk's. */
interface Item {
  readonly line: number;
  readonly words: string;
  readonly bare: string;
  readonly hasPeople: boolean;
  readonly leadsToTalk: boolean;
}

/**
 * Talks that are the items of lists within running text, where the line above speaks of talks, or where most items have
 * a known speaker or lead to a recording:
 * ```
 * I also liked these talks:
 *
 * - [Queues without tears](https://…): where to begin
 * - Green deployments by Ada Example
 * ```
 */
export function findListedTalks(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  least = LEAST_ITEMS,
): LooseTitle[] {
  const found = collectLists(text, lines, from, to).flatMap((list) => titlesOf(text, lines, list, least));
  const judged = judgeLines(
    text,
    lines,
    found.map(({ line }) => line),
    to,
  );
  return judged.map((candidate, place) => ({
    candidate: withTitle(text, lines, candidate, found[place]),
    isTalk: true,
  }));
}

function withTitle(text: string, lines: readonly Line[], candidate: Candidate, item: Item | undefined): Candidate {
  if (item === undefined) return candidate;
  const titled = retitle(item.bare);
  const parts = titled.parts.speakers.length > 0 ? titled.parts : splitTitleLike(titled.parts, "by");
  const start = text.indexOf(item.words, lines[item.line]?.content.start ?? 0);
  return { ...candidate, ...titled, parts, weight: 3, heading: { start, end: start + item.words.length } };
}

/** Items with nothing but their notes and blank lines between them; a line at the margin ends a list where it was announced. */
function collectLists(text: string, lines: readonly Line[], from: number, to: number): List[] {
  const lists: List[] = [];
  let open: { items: number[]; isAnnounced: boolean; indent: number } | null = null;
  let announcer: number | null = null;
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line === undefined || line.fenced || line.kind === "blank") continue;
    if (isItem(line, open?.indent ?? DEEPEST)) {
      if (open === null) {
        const isAnnounced = announcer !== null && announces(text, lines, announcer);
        open = { items: [], isAnnounced, indent: Math.max(line.indent, 1) };
        lists.push(open);
      }
      open.items.push(index);
    } else if (line.kind === "text" && line.indent <= 1 && lines[index - 1]?.kind !== "bullet") {
      announcer = index;
      if (open !== null && endsList(lineContent(text, line), open)) open = null;
    }
  }
  return lists;
}

function isItem({ kind, indent }: Line, deepest: number): boolean {
  return (kind === "bullet" || kind === "numbered") && indent <= deepest;
}

/** A paragraph below an item may be about it, unless the list was announced as one or the paragraph announces another. */
function endsList(said: string, { isAnnounced }: List): boolean {
  return isAnnounced || said.endsWith(":") || announcesTalks(said);
}

/** "These are the talks that I liked:", as one paragraph's last line. */
function announces(text: string, lines: readonly Line[], last: number): boolean {
  const line = lines[last];
  if (line === undefined || !/[:：]\**$/.test(lineContent(text, line))) return false;
  let first = last;
  while (lines[first - 1]?.kind === "text") first--;
  const said = text.slice(lines[first]?.content.start ?? 0, line.content.end);
  const sentence =
    said
      .slice(-LONGEST_ANNOUNCER)
      .split(/[.!?]\s/)
      .at(-1) ?? "";
  return announcesTalks(sentence);
}

/** The titles of a list; none where too many of its items are no titles, or, unless it was announced, show of no talk. */
function titlesOf(text: string, lines: readonly Line[], { items, isAnnounced }: List, least: number): Item[] {
  if (!isAnnounced && !mayHoldTalks(text, lines, items)) return [];
  const titles: Item[] = [];
  let mayDo = items.length;
  for (const line of items) {
    const title = readItem(text, lines, line, isAnnounced);
    if (title !== null) titles.push(title);
    if (title === null || !(isAnnounced || title.hasPeople || title.leadsToTalk)) mayDo--;
    // Nearly all lists are none of talks, and their first items show it.
    if (mayDo < items.length * LEAST_SHARE) return [];
  }
  return titles.length >= least && (isAnnounced || titles.some(({ hasPeople }) => hasPeople)) ? titles : [];
}

/** Spares the long look at lists of notes: without a link or a word that leads to people no item is a talk by itself. */
const LEADS_ON = /\]\(|<a |[(（]|\s(?:by|par|por|von|di|de|da|do|van|door|with|con|avec|mit)\s/;

function mayHoldTalks(text: string, lines: readonly Line[], items: readonly number[]): boolean {
  const leading = items.filter((index) => {
    const start = lines[index]?.content.start ?? 0;
    return LEADS_ON.test(text.slice(start, Math.min(lines[index]?.content.end ?? start, start + 200)));
  });
  return leading.length >= items.length * LEAST_SHARE;
}

/** `"Title":`, `[Title](…)`, `**Title**`, with a kind of session before it: "Keynote - [Title](…)". */
const SET_OFF =
  /^(?:[\p{L}-]+(?: [\p{L}-]+)?\s*[-–:：]\s*)?(?:\*\*|__|["“„«「『]\s*)?(?:\[\s*([^[\]]{4,160})\]\(([^)\s]*)[^)]*\)|<a [^>]*href="([^"]*)"[^>]*>([^<]{4,160})<\/a>|["“„«「『]\s*([^"“”„«»「」『』]{4,160})["”“»」』]|(?:\*\*|__)([^*_]{4,160})(?:\*\*|__))/u;

/** "Queues - much to think about": a short title before what the author says of it in small letters. */
const COMMENTED = /^(\S[^[\]*"“]{1,60}?)\s[-–—]\s(?=\p{Ll}|\p{L}+ \p{Ll})/u;

function readItem(text: string, lines: readonly Line[], index: number, isAnnounced: boolean): Item | null {
  const line = lines[index];
  if (line === undefined) return null;
  const content = wholeItem(text, lines, index);
  const setOff = SET_OFF.exec(content);
  const dashed = isAnnounced && setOff === null ? COMMENTED.exec(content)?.[1] : undefined;
  const words = dashed ?? upToPeople(content, setOff?.[0] ?? "") ?? beforeColon(content);
  const bare = words
    .replace(/<[^<>]*>/g, "")
    .replace(MATERIAL_BEHIND, "")
    .replace(/\[\s*([^\][]+)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1");
  const { kind, parts } = retitle(bare);
  if (kind !== "title" && kind !== "session") return null;
  const named = parts.speakers.length > 0 ? parts : splitTitleLike(parts, "by");
  const least = dashed === undefined ? 2 : 1;
  if (judgeName(named.title) === "sure") return null;
  const isShort = wordCount(bare) >= least && wordCount(bare) <= MOST_WORDS && !/[.!。]$/.test(bare);
  if (setOff === null && !isShort) return null;
  const url = setOff?.[2] ?? setOff?.[3] ?? "";
  const isTitled = wordCount(setOff?.[1] ?? setOff?.[4] ?? "") >= 3;
  return {
    line: index,
    words,
    bare,
    hasPeople: named.speakers.length > 0 && !named.doubtful,
    leadsToTalk: isTitled && /^https?:/.test(url) && judgeLink(url, "") !== "other",
  };
}

/** " - [slides]", " - [slides](https://…) | [video](https://…)" */
const MATERIAL_BEHIND =
  /(?:\s*[-–—|,/]\s*\[(?:the )?(?:slides?|video|recording|deck|code|demo)[^\]]{0,20}\](?:\([^)\s]*\))?)+\.?\s*$/iu;

/** `[Title](…), by Ada Example. On queues and more.`: people behind a title that is set off end what names the talk. */
function upToPeople(content: string, setOff: string): string | null {
  const people = setOff === "" ? undefined : PEOPLE_BEHIND.exec(content.slice(setOff.length))?.[0];
  return people === undefined ? null : setOff + people;
}

const PEOPLE_BEHIND = /^\s*[,–—-]?\s*(?:by|par|por|von|di|door)\s+\p{Lu}[^.:;!?()[\]]{3,60}(?=[.;!?](?:\s|$))/u;

/** An item with the lines that it was wrapped into. */
function wholeItem(text: string, lines: readonly Line[], index: number): string {
  let last = index;
  while (lines[last + 1]?.kind === "text" && (lines[last + 1]?.indent ?? 0) > 0) last++;
  return text.slice(lines[index]?.content.start ?? 0, lines[last]?.content.end ?? 0).slice(0, 700);
}

/** The words of an item up to the colon behind its title; a colon within a link or a title of few words is none. */
function beforeColon(content: string): string {
  const [line = ""] = content.split("\n");
  for (const { index } of content.matchAll(/(?<=[\])"”»*_>）)\p{L}])\s*(?::(?=\s|$)|：)/gu)) {
    const words = content.slice(0, index);
    if (/\[[^\]]*$|\([^)]*$|<[^>]*$|[“«][^”»]*$/.test(words) || words.split('"').length % 2 === 0) continue;
    if (/[\])"”»*_>）)]\s*$/.test(words) || wordCount(words) >= 3) return words;
  }
  return line;
}
