import type { Line } from "@/domain/notes/lines/line";
import { lineAtOrBehind } from "@/domain/notes/lines/line";
import { type Neighbours, peopleBefore, peopleBehind } from "@/domain/notes/people/prose-people";
import { findSentenceEnd } from "@/domain/notes/sentences/sentence-end";
import type { Span } from "@/domain/notes/span";
import { announcesTalks } from "@/domain/notes/talks/headings/speaks-of-talks";
import { isMaterial, judgeLink } from "@/domain/notes/talks/talk-links";
import { judgeCandidate, wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { retitle } from "@/domain/notes/talks/titles/retitle";
import type { LooseTitle } from "./loose-talks";
import { ATTENDED, ONE_SESSION } from "./telling-words";

/** One such title may be what somebody has read. */
const LEAST_TITLES = 2;
/** Where fewer have people, the text itself must tell of talks. */
const LEAST_SIGNED = 0.5;
/** Longer paragraphs are lists that were run together, or no text at all. */
const LONGEST_PARAGRAPH = 6000;

/** `[Title](https://…)`, `"Title"`, `**Title**`: what running text sets off. */
const SET_OFF =
  /\[([^[\]]{4,140})\]\((https?:[^)\s]*)[^)]*\)|["“„«「『]([^"“”„«»「」『』\n]{8,140}?)[,.]?["”“»」』]|\*\*([^*\n]{8,140})\*\*/gu;

/** A title within a paragraph, with what speaks for its being a talk's. */
interface ProseTitle {
  readonly span: Span;
  /** Where what is said of the talk begins: its sentence, or the title itself behind another one in that sentence. */
  readonly from: number;
  readonly url: string;
  readonly people: readonly string[];
}

/**
 * Talks that running text names one after the other, each where it sets off a title that leads to the talk's page or
 * recording, or has its speaker beside it; several may share a paragraph:
 * ```
 * I saw [Queues without tears](https://…/talks/12) by Ada Example, and then Bob Sample's [Logs](https://youtu.be/…). He …
 *
 * > Carol Example's [Green deployments](https://youtu.be/…)
 * ```
 */
export function findProseTalks(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const titles: ProseTitle[] = [];
  let tellsOfTalks = false;
  for (let index = from; index < to; index++) {
    const last = lastOfParagraph(lines, index, from, to);
    if (last === -1) continue;
    const start = lines[index]?.content.start ?? 0;
    const end = lines[last]?.content.end ?? start;
    if (end - start <= LONGEST_PARAGRAPH) {
      const raw = text.slice(start, end);
      if (/\]\(http|["“„«「『]|\*\*/.test(raw)) titles.push(...readParagraph(raw, start));
      tellsOfTalks ||= ATTENDED.test(raw) || announcesTalks(raw);
    }
    index = last;
  }
  const signed = titles.filter(({ people }) => people.length > 0).length;
  if (titles.length < LEAST_TITLES || signed === 0 || (signed < titles.length * LEAST_SIGNED && !tellsOfTalks))
    return [];
  let line = from;
  return titles.map((title) => {
    line = lineAtOrBehind(lines, line, title.span.start);
    return { candidate: asCandidate(text, lines, line, title), isTalk: true };
  });
}

/** The same where each title leads to its talk and has its speaker beside it, and nothing else of the text is set off. */
export function findSignedProse(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const found = findProseTalks(text, lines, from, to);
  const areSigned = found.every(
    ({ candidate }) => candidate.parts.speakers.length > 0 && candidate.head.links.length > 0,
  );
  return areSigned ? found : [];
}

/** Index of the last line of the paragraph that begins at `index`; -1 where none begins. */
function lastOfParagraph(lines: readonly Line[], index: number, from: number, to: number): number {
  const line = lines[index];
  if (line === undefined || line.fenced || line.indent > 1 || (line.kind !== "text" && line.kind !== "quote"))
    return -1;
  const before = index > from ? lines[index - 1]?.kind : undefined;
  if (before === "bullet" || before === "numbered") return -1;
  let last = index;
  while (last + 1 < to && lines[last + 1]?.kind === line.kind) last++;
  return last;
}

function readParagraph(raw: string, offset: number): ProseTitle[] {
  const titles: ProseTitle[] = [];
  let sentence: Span = { start: 0, end: 0 };
  for (const match of raw.matchAll(SET_OFF)) {
    while (sentence.end <= match.index && sentence.end < raw.length)
      sentence = { start: sentence.end, end: findSentenceEnd(raw, sentence.end, raw.length, false) };
    const title = readTitle(raw, match, sentence);
    if (title === null) continue;
    const isFirst = (titles.at(-1)?.span.end ?? -1) <= sentence.start + offset;
    const start = isFirst ? skipWhite(raw, sentence.start) : match.index;
    titles.push({ ...title, span: moved(title.span, offset), from: start + offset });
  }
  return titles;
}

function skipWhite(raw: string, at: number): number {
  let start = at;
  while (start < raw.length && /\s/.test(raw[start] ?? "")) start++;
  return start;
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function readTitle(raw: string, match: RegExpExecArray, sentence: Span): Omit<ProseTitle, "from"> | null {
  const [whole, linked, url = "", quoted, bold] = match;
  const words = linked ?? quoted ?? bold ?? "";
  const { plain, kind, parts } = retitle(words.replace(/\s+/g, " "));
  if ((kind !== "title" && kind !== "session") || isMaterial(plain) || /^https?:/.test(plain)) return null;
  const near: Neighbours = {
    before: raw.slice(Math.max(sentence.start, match.index - 200), match.index),
    behind: raw.slice(match.index + whole.length, Math.min(match.index + whole.length + 160, raw.length)),
  };
  const own = parts.doubtful ? [] : parts.speakers;
  const people = [own, peopleBefore(near), peopleBehind(near)].find((names) => names.length > 0) ?? [];
  const leadsToTalk = url !== "" && judgeLink(url, "") !== "other";
  const isNamed = people.length > 0 && (leadsToTalk || ONE_SESSION.test(near.before) || linked === undefined);
  if (!isNamed && !(leadsToTalk && wordCount(plain) >= 3)) return null;
  const start = match.index + whole.indexOf(words);
  return { span: { start, end: start + words.length }, url: leadsToTalk ? url : "", people };
}

function asCandidate(text: string, lines: readonly Line[], line: number, title: ProseTitle): LooseTitle["candidate"] {
  const { span, url, people, from } = title;
  const judged = judgeCandidate(text, lines, line, line + 1);
  const named = retitle(text.slice(span.start, span.end).replace(/\s+/g, " "));
  const speakers = named.parts.speakers.length > 0 ? named.parts.speakers : people;
  const parts = { ...named.parts, speakers, doubtful: false };
  const links = url === "" ? [] : [{ kind: judgeLink(url, ""), url, line }];
  const head = { ...judged.head, speakers: [], maybeSpeakers: [], links };
  return { ...judged, ...named, kind: "title", parts, head, weight: 3, heading: span, from };
}
