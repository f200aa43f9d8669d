import type { MentionReading } from "@/domain/extraction/reading";
import type { PhraseTarget } from "@/domain/extraction/verdicts/phrases/compile-cues";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { familiesIn } from "@/domain/extraction/verdicts/phrases/word-families";
import type { Line } from "@/domain/notes/lines/line";
import type { Span } from "@/domain/notes/span";
import { containsSpan } from "@/domain/notes/span";
import { holdsAny } from "@/domain/notes/text/holds-any";
import { codesOf, isUnicodeWord } from "@/domain/notes/text/letter-codes";
import type { Words } from "@/domain/notes/words/words";
import { type Clause, clauseAt, splitClauses } from "./split-clauses";

/** A mention with its place in the note's list of mentions. */
export interface PlacedMention extends Span {
  readonly index: number;
  readonly technology: string;
}

/** One sentence with all that links its cues to its technologies. */
export interface SentenceView {
  readonly text: string;
  readonly span: Span;
  readonly line: Line;
  readonly clauses: readonly Clause[];
  /** Sorted by start. */
  readonly mentions: readonly PlacedMention[];
  readonly hits: readonly PhraseHit<PhraseTarget>[];
  /** The clause of each hit and of each mention, -1 on a separator; null where the sentence is a single clause. */
  readonly clauseIndex: ReadonlyMap<Span, number> | null;
  /** See `createWordFamily`. */
  readonly families: number;
  /** How cues point back, once it was asked. */
  references?: Map<Span, BackReference | null>;
}

/** How a cue points at something named before: by a pronoun ("we love it"), or by saying no subject at all ("very happy"). */
export type BackReference = "pronoun" | "elided";

export type CueTarget = Extract<PhraseTarget, { role: "cue" }>;
export type FramePart = Extract<PhraseTarget, { role: "opening" | "joint" | "ending" }>;

/** What may hold words that look like cues and are none: addresses, paths, code. */
const UNREAD = /(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)+(?:\/\S+)?|`[^`]*`/g;

const TALK =
  /\b(?:talk|session|presentation|keynote|workshop|demo|vortrag|charla|ponencia|conférence|présentation|palestra|sessione|lezing|sessie)/iu;

/** Every address, path and code span has one of these within; most sentences have none. */
const WITHIN_UNREAD = codesOf(/[.:`]/);
const MAY_BE_UNREAD = /[.:][\w/-]|`/;
const NONE_UNREAD: Span[] = [];

/** Puts together what linking needs. Phrases inside names, addresses and code are left out. */
export function viewSentence(
  words: Words,
  span: Span,
  line: Line,
  mentions: readonly PlacedMention[],
  hits: readonly PhraseHit<PhraseTarget>[],
): SentenceView {
  const { text } = words;
  const unread = findUnread(text, span);
  const read = keepAll(
    hits,
    (hit) => !mentions.some((m) => containsSpan(m, hit)) && !unread.some((u) => containsSpan(u, hit)),
  );
  const cues = keepAll(
    read,
    (hit) =>
      hit.target.role !== "cue" || !read.some((other) => overlapsEarlier(text, other, hit) || goesOnAs(other, hit)),
  );
  const told = withTalks(text, cues);
  const contrasts = read.filter((hit) => hit.target.role === "contrast").map((hit) => hit.start);
  const clauses = splitClauses(text, span, contrasts);
  const clauseIndex = clauses.length === 1 ? null : indexClauses(clauses, told, mentions);
  const families = familiesIn(words, span);
  return { text, span, line, mentions, hits: told, clauses, clauseIndex, families };
}

/** Those that are to be kept: the list itself where all are, as nearly always. */
function keepAll<Item>(list: readonly Item[], isKept: (item: Item) => boolean): readonly Item[] {
  return list.every(isKept) ? list : list.filter(isKept);
}

type Hit = PhraseHit<PhraseTarget>;

/** "Interesting talk" is passed over as one phrase, but the talk in it is named all the same. */
function withTalks(text: string, hits: readonly Hit[]): readonly Hit[] {
  const blockers = hits.filter(({ target }) => target.role === "blocker");
  const talks = blockers.filter(({ start, end }) => TALK.test(text.slice(start, end)));
  if (talks.length === 0) return hits;
  return [...hits, ...talks.map(({ start, end }): Hit => ({ start, end, target: { role: "about-talk" } }))];
}

function indexClauses(clauses: readonly Clause[], ...parts: readonly (readonly Span[])[]): Map<Span, number> {
  const index = new Map<Span, number>();
  for (const part of parts.flat()) index.set(part, clauseAt(clauses, part.start));
  return index;
}

/**
 * In "not ready for production" the first cue, "not ready", uses up the word that the second, "ready for production", starts
 * with. Of "monte un prototype" and "prototype avec" either may find what is tried: they say the same.
 */
function overlapsEarlier(text: string, earlier: PhraseHit<PhraseTarget>, hit: PhraseHit<PhraseTarget>): boolean {
  if (hit.target.role !== "cue" || earlier.start >= hit.start || hit.start >= earlier.end) return false;
  if (earlier.target.role !== "cue" || earlier.target.ring === hit.target.ring) return false;
  // "Vault, then: it is" ends with its cue, while "**it is** very good" goes on with another.
  return earlier.target.cue.closes !== true || !GOES_ON.test(text.slice(earlier.end, earlier.end + 2));
}

const GOES_ON = /^\s[\p{L}\p{N}]/u;

/** A word as long as "interesting", not "for" or "it". */
const LEAST_SHARED = 6;

/** "très **intéressant de voir** la grue" is that phrase, and no "très intéressant". */
function goesOnAs(later: Hit, hit: Hit): boolean {
  return (
    later.target.role === "blocker" &&
    later.start > hit.start &&
    later.end > hit.end &&
    hit.end - later.start >= LEAST_SHARED
  );
}

function findUnread(text: string, span: Span): Span[] {
  // The last character is a sentence's own stop.
  if (!holdsAny(WITHIN_UNREAD, text, span.start, span.end - 1) && text[span.end - 1] !== "`") return NONE_UNREAD;
  const slice = text.slice(span.start, span.end);
  if (!MAY_BE_UNREAD.test(slice)) return NONE_UNREAD;
  return [...slice.matchAll(UNREAD)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}

/** Most sentences name nothing; they share one list. */
const NO_MENTIONS: PlacedMention[] = [];

/** Mentions in a sentence, as linking takes them. */
export function placeMentions(mentions: readonly MentionReading[], from: number, span: Span): PlacedMention[] {
  let placed = NO_MENTIONS;
  for (let index = from; index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined || mention.span.start >= span.end) break;
    const { start, end } = mention.span;
    if (end <= span.start) continue;
    if (placed === NO_MENTIONS) placed = [];
    placed.push({ start, end, index, technology: mention.technology });
  }
  return placed;
}

/** Index of the first mention that starts at `offset` or later; the number of mentions where there is none. */
export function firstMentionFrom(mentions: readonly MentionReading[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (mention !== undefined && mention.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Mentions of one clause of a sentence. */
export function mentionsOfClause(view: SentenceView, clause: number): PlacedMention[] {
  return view.mentions.filter((mention) => clauseOf(view, mention) === clause);
}

/** Index of the clause that a hit or a mention of the sentence stands in; -1 on a separator. */
export function clauseOf(view: SentenceView, part: Span): number {
  return view.clauseIndex === null ? clauseAt(view.clauses, part.start) : (view.clauseIndex.get(part) ?? -1);
}

/** Number of words between two places of a text; a word is a run of letters and digits, or three kana or ideographs. */
export function countWords(text: string, start: number, end: number): number {
  let words = 0;
  for (let at = start; at < end; ) {
    const from = at;
    while (at < end && isIdeographic(text.charCodeAt(at))) at++;
    words += Math.floor((at - from) / 3);
    const isWord = at < end && isUnicodeWord(text.charCodeAt(at));
    if (isWord) words++;
    else if (at === from) at++;
    while (isWord && at < end && isWordPart(text.charCodeAt(at))) at++;
  }
  return words;
}

function isIdeographic(code: number): boolean {
  return code >= 0x3005 && code <= 0x9fff;
}

function isWordPart(code: number): boolean {
  return (isUnicodeWord(code) || code === 0x27 || code === 0x2019) && !isIdeographic(code);
}

/** True where a phrase of that role lies between two places. */
export function hasBetween(view: SentenceView, role: PhraseTarget["role"], start: number, end: number): boolean {
  return view.hits.some((hit) => hit.target.role === role && hit.start >= start && hit.end <= end);
}
