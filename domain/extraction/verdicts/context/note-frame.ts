import type { MentionReading, TalkReading } from "@/domain/extraction/reading";
import { talkAt } from "@/domain/extraction/talk-at";
import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import {
  firstMentionFrom,
  type PlacedMention,
  placeMentions,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { Line } from "@/domain/notes/lines/line";
import type { Span } from "@/domain/notes/span";
import { findIntroduced } from "./find-introduced";

/** The note as far as inheritance looks around in it. */
export interface NoteFrame {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Sorted by start. */
  readonly sentences: readonly Span[];
  readonly talks: readonly TalkReading[];
  readonly mentions: readonly MentionReading[];
  /** Mentions that were spoken against so far, by their place in `mentions`. */
  readonly blamed?: ReadonlySet<number>;
  /** Mentions of which anything was said so far. */
  readonly judged?: ReadonlySet<number>;
}

/** Technologies that a sentence without a name speaks of. */
export interface InheritedSubject {
  readonly mentions: readonly PlacedMention[];
  readonly how: "sentence-before" | "line-before" | "paragraph-before" | "row" | "parent" | "heading" | "title";
  readonly trust: number;
}

/** "Dagger **→** Hilt → Metro" is a way from one to the other. */
const ARROW_ONLY = /^\s*(?:->|→|=>|⇒)\s*$/u;

/** Null where no technology is named; empty where several are and none leads or is brought up. */
export function findSubjectIn(note: NoteFrame, span: Span): PlacedMention[] | null {
  const placed = placeMentions(note.mentions, firstMentionFrom(note.mentions, span.start), span);
  const lead = placed[0];
  if (lead === undefined) return null;
  const joined = coordinateMentions(note.text, lead, placed);
  const names = new Set(placed.map((mention) => mention.technology));
  if (names.size === 1 || joined.length === placed.length) return joined;
  const next = placed[joined.length];
  if (next !== undefined && ARROW_ONLY.test(note.text.slice(joined.at(-1)?.end ?? lead.end, next.start))) return [];
  const isLabel = /^[*_`"'\])]*\s*(?::|：|-|–|—|->|→|\()/.test(
    note.text.slice(joined.at(-1)?.end ?? lead.end, span.end),
  );
  return isLabel && lead.start - span.start <= 4 ? joined : findIntroduced(note.text, span, placed);
}

/** Where a talk's title stands; in a table that is one cell of the row: "| **Signing with Sigstore** | Ada | live for a year |". */
export function titleSpan(text: string, talk: TalkReading): Span {
  const heading = text.slice(talk.heading.start, talk.heading.end);
  const at = heading.startsWith("|") ? heading.indexOf(talk.title) : -1;
  if (at < 0) return talk.heading;
  return { start: talk.heading.start + at, end: talk.heading.start + at + talk.title.length };
}

/** Whether the title of the talk that a line belongs to stands in that line. */
export function holdsTitle(note: NoteFrame, line: Line): boolean {
  const start = note.talks[talkAt(note.talks, line.content.start)]?.heading.start ?? -1;
  return start >= line.start && start <= line.end;
}
