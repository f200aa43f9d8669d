import { type Line, lineContent } from "@/domain/notes/lines/line";
import { parsePeople } from "@/domain/notes/people/people";
import { judgeName } from "@/domain/notes/people/person-name";
import type { Span } from "@/domain/notes/span";
import { type HeadingKind, judgeHeading } from "@/domain/notes/talks/headings/heading-kind";
import { parseNotesOnTalk } from "@/domain/notes/talks/headings/notes-on-talk";
import { EMPTY_HEAD, readTalkHead, type TalkHead } from "@/domain/notes/talks/talk-head";
import { findTalkLinks } from "@/domain/notes/talks/talk-links";
import { codesOf } from "@/domain/notes/text/letter-codes";
import { plainTitle } from "./plain-title";
import { splitTitle, type TitleParts } from "./split-title";

/** A line that may be a talk's title, with what speaks for it. */
export interface Candidate {
  /** Index of its line. */
  readonly line: number;
  readonly plain: string;
  readonly kind: HeadingKind;
  readonly parts: TitleParts;
  readonly head: TalkHead;
  /** 3 and more: surely a talk; 2: probably; less: nothing but the words. */
  readonly weight: number;
  /** Where the title stands, unless its whole line is the heading. */
  readonly heading?: Span;
  /** Offset where what is said of it begins, unless that is where its line does: several talks may share a paragraph. */
  readonly from?: number;
  /** For a heading that looks like a name over a title: that title and the name, if other headings of the note are so. */
  readonly named?: Pick<TitleParts, "title" | "speakers">;
  /** True where the heading is a known name over its title. */
  readonly isName?: boolean;
}

/** "Keynote: …", "Panel - …", "Opening keynote …", "基調講演：…" */
const SESSION_PREFIX =
  /^(?:(?:opening |closing |day \d )?(?:keynote|lightning talk|fireside chat)\b|(?:panel|workshop|tutorial|hands[- ]on(?: lab)?|codelab|bof|talk|taller|charla|ponencia|atelier|conférence|quickie|university|palestra|oficina|minicurso|vortrag|mesa redonda|table ronde|tavola rotonda|round ?table|podiumsdiskussion|LT)\b\s*(?:[:：–—]|-\s)|(?:基調講演|キーノート|LT\d*)[:：「『])/iu;

/** "[Workshop] Queues without tears" */
const SESSION_LABEL =
  /^[[【(](?:keynote|workshop|talk|panel|tutorial|lightning talk|demo|taller|charla|atelier|palestra|LT)[\])】]\s*\S/iu;

/** "FreeIPA tutorial", "Kafka workshop" */
const SESSION_SUFFIX = /\b(?:keynote|tutorial|workshop|panel|lightning talk|taller|codelab)$/i;

/** "[DEV301] …", "SRV305-R - …"; not "SHA256 …" */
const SESSION_CODE = /^\[?(?!AES|SHA|RSA|ISO|RFC|HTTP)[A-Z]{2,4}\d{3}(?:-[A-Z]\d?)?\]?\s*[:–-]?\s/;

/** Judges the line at `line` as a title; `to` is the index of the line where its own text ends. */
export function judgeCandidate(text: string, lines: readonly Line[], line: number, to: number): Candidate {
  const { plain, parts, kind, weight } = titleAt(text, lines, line);
  const below =
    parts.time !== null && isRoomOnly(parts.title) ? readTitleBelow(text, lines, line, to, parts.time) : null;
  if (below !== null) return below;
  // A section or a group is none the more a talk for what stands below it.
  if (kind === "group" || (kind === "section" && !SECTION_AND_MORE.test(plain)))
    return { line, plain, kind, parts, head: EMPTY_HEAD, weight: 0 };
  const named = readNamedHeading(text, lines, line, to, plain);
  if (named?.isName === true) return named;
  const head = readTalkHead(text, lines, line + 1, to);
  if (kind === "section") {
    const isTalk = head.speakers.length > 0 && head.weight >= 2;
    return isTalk
      ? { line, plain, kind: "title", parts, head, weight: weight + head.weight }
      : { line, plain, kind, parts, head: EMPTY_HEAD, weight: 0 };
  }
  const judged = { line, plain, kind, parts, head, weight: weight + head.weight + addressWeight(text, lines, line) };
  return named === null ? judged : { ...judged, named: { title: named.parts.title, speakers: named.head.speakers } };
}

/** "Strategy: invisible yet essential to design": with its speaker right below it, the title of a talk. */
const SECTION_AND_MORE = /^\p{L}+: (?:\S+ ){2,}\S+$/u;

/** What a line says as a title, whatever stands below it. */
type Title = Pick<Candidate, "plain" | "parts" | "kind" | "weight">;

/** Those of each note, by its lines: several ways to find talks ask about the same ones. */
const titles = new WeakMap<readonly Line[], Map<number, Title>>();

function titleAt(text: string, lines: readonly Line[], line: number): Title {
  const known = titles.get(lines) ?? new Map<number, Title>();
  titles.set(lines, known);
  const title = known.get(line) ?? readTitle(text, lines[line]);
  known.set(line, title);
  return title;
}

function readTitle(text: string, line: Line | undefined): Title {
  const plain = line === undefined ? "" : plainTitle(lineContent(text, line));
  const parts = splitTitle(plain);
  return {
    plain,
    parts,
    kind: judgeHeading(parts.time === null ? plain : parts.title),
    weight: titleWeight(plain, parts),
  };
}

/**
 * A heading of nothing but the speaker's name, with the title in bold or in quotes on the next line:
 * ```
 * ## Ada Example
 * **Positioning for start-ups**
 * ```
 */
function readNamedHeading(
  text: string,
  lines: readonly Line[],
  line: number,
  to: number,
  plain: string,
): Candidate | null {
  if (plain.length > 60) return null;
  const below = firstBelow(lines, line, to);
  const next = lines[below];
  if (next === undefined || !isTitleBelow(text, next)) return null;
  const likelihood = judgeName(plain.split(/[,(]/)[0] ?? "");
  const people = likelihood === "no" ? null : parsePeople(plain);
  if (people === null || people.likelihood !== likelihood) return null;
  const parts = splitTitle(plainTitle(lineContent(text, next)));
  const head = { ...readTalkHead(text, lines, below + 1, to), speakers: people.names };
  const isName = likelihood === "sure";
  return { line, plain: parts.title, kind: "title", parts, head, weight: 3 + head.weight, isName };
}

/** "Room A", "大ホール", "Track 2": a heading that says only when and where. */
function isRoomOnly(title: string): boolean {
  return /^(?:(?:room|track|stage|hall|sala|salle|raum|saal|zaal|aula|ルーム|トラック|ホール)\s*[\p{Lu}\d]{0,3}|[\p{Lu}\d]{1,2}会場)?$/iu.test(
    title,
  );
}

/**
 * A heading of a time and a room, with the title on a line of its own below it:
 * ```
 * ## 10:35 Room A
 * [Queues without tears](https://…)
 * ```
 */
function readTitleBelow(
  text: string,
  lines: readonly Line[],
  line: number,
  to: number,
  time: string,
): Candidate | null {
  const below = firstBelow(lines, line, to);
  const next = lines[below];
  if (next === undefined || (next.kind !== "text" && next.kind !== "bold")) return null;
  const content = lineContent(text, next);
  const isLinked = /^\[[^\]]+\]\([^)\s]+\)$/.test(content);
  const plain = plainTitle(content);
  if (!isLinked && (wordCount(plain) > 16 || wordCount(plain) < 2 || /[.!;:。]$/.test(plain))) return null;
  const head = readTalkHead(text, lines, below + 1, to);
  const heading = { start: next.content.start, end: next.content.end };
  return { line, plain, kind: "title", parts: { ...splitTitle(plain), time }, head, weight: 3 + head.weight, heading };
}

/** Index of the first line below a title that holds anything; -1 where none does before `to`. */
function firstBelow(lines: readonly Line[], line: number, to: number): number {
  for (let index = line + 1; index < to; index++) {
    const kind = lines[index]?.kind;
    if (kind !== "blank" && kind !== "underline") return index;
  }
  return -1;
}

function isTitleBelow(text: string, line: Line): boolean {
  const content = lineContent(text, line);
  const dressed =
    line.kind === "bold" ||
    (line.kind === "text" && /^(?:[*_"“„«「].*[*_"”“»」]|\[[^\]]+\]\((?!https?:\/\/git)[^()\s]*\))$/u.test(content));
  return dressed && wordCount(content) >= 2 && judgeName(plainTitle(content)) !== "sure";
}

function titleWeight(plain: string, parts: TitleParts): number {
  const speakers = parts.speakers.length === 0 ? 0 : parts.doubtful ? 1 : 3;
  const time = parts.time === null ? 0 : 2;
  const session =
    parseNotesOnTalk(plain) !== null ||
    SESSION_PREFIX.test(plain) ||
    SESSION_LABEL.test(plain) ||
    SESSION_SUFFIX.test(plain) ||
    SESSION_CODE.test(plain);
  return speakers + time + (session ? 2 : 0);
}

/** `### [Queues without tears](https://speakerdeck.com/…)`: a title that leads to slides, a recording or a schedule. */
function addressWeight(text: string, lines: readonly Line[], line: number): number {
  const own = lines[line];
  if (own === undefined || own.kind !== "heading" || text[own.content.start] !== "[") return 0;
  return findTalkLinks(text, lines, line, line + 1).some(({ kind }) => kind !== "other") ? 2 : 0;
}

/** What shows plainly that a candidate is a talk. */
export function isStrong(candidate: Candidate): boolean {
  return candidate.weight >= 2;
}

/** People in the title or right below it, by a known name or by shape alone. */
export function hasPeople({ parts, head }: Candidate): boolean {
  return parts.speakers.length > 0 || head.speakers.length > 0 || head.maybeSpeakers.length > 0;
}

/** "C++", "Node.js", "don't", "R&D" */
const WORDS = /[\p{L}\p{N}+#.'’&-]+/gu;
const OF_WORDS = codesOf(/[\p{L}\p{N}+#.'’&-]/u);

/** How many words a title has; where words are not parted by spaces, about so many as its length tells. */
export function wordCount(title: string): number {
  let words = 0;
  let isWithin = false;
  let isUnspaced = false;
  for (let at = 0; at < title.length; at++) {
    const code = title.charCodeAt(at);
    if (code >= FIRST_SURROGATE && code <= LAST_SURROGATE) return countBySearch(title);
    const isPart = OF_WORDS[code] === 1;
    if (isPart && !isWithin) words++;
    isWithin = isPart;
    isUnspaced ||= UNSPACED[code] === 1;
  }
  return isUnspaced ? Math.max(words, Math.ceil(title.length / 4)) : words;
}

const UNSPACED = codesOf(/[\u3040-\u30ff\u4e00-\u9fff]/);
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/** The same for titles with letters of two units, such as 𠮷. */
function countBySearch(title: string): number {
  const words = title.match(WORDS)?.length ?? 0;
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(title) ? Math.max(words, Math.ceil(title.length / 4)) : words;
}
