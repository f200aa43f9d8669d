import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import {
  clauseOf,
  countWords,
  mentionsOfClause,
  type PlacedMention,
  type SentenceView,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import { clauseSpan } from "@/domain/extraction/verdicts/grammar/split-clauses";
import type { Span } from "@/domain/notes/span";
import type { Ring } from "@/domain/radar/vocabulary";

/** What an arrow between two names says: "kapt must die => KSP", "Jaeger → Tempo: migrated". */
export interface ArrowLink {
  readonly mentions: readonly PlacedMention[];
  readonly ring: Ring;
  /** The words that tell that it was a change. */
  readonly start: number;
  readonly end: number;
  readonly place: "first" | "second";
}

const MAX_ARROW_GAP = 8;
const MAX_WORDS_BESIDE = 1;
const CHANGED =
  /(?<!\p{L})(?:migrat\p{L}*|moved|switched|replaced|changed|done|umgestiegen|umgestellt|umgezogen|gewechselt|migriert\p{L}*|abgelöst|ersetzt|migr(?:aron|amos|aram|ados?|é|és|ée|ação)|cambi(?:aron|amos|ato|ati)|pas(?:aron|amos|saram|samos|sati|sato|sés?)|troc(?:aram|amos)|remplacé|sostituito|overgestapt|vervangen|omgezet)(?!\p{L})|移行|変更|乗り換え|置き換え|切り替え/iu;

const NO_LINKS: ArrowLink[] = [];

/** Two names with nothing but an arrow between, and words that tell of a change. A chain of arrows is a flow, not a change. */
export function linkArrow(view: SentenceView, isLeft: (mention: PlacedMention) => boolean): ArrowLink[] {
  if (view.mentions.length < 2) return NO_LINKS;
  const arrows = view.clauses.filter((clause) => clause.opener === "arrow");
  const clause = arrows[0];
  if (arrows.length !== 1 || clause === undefined) return NO_LINKS;
  const right = clauseSpan(clause);
  const before = mentionsOfClause(view, clause.before);
  const after = view.mentions.filter((mention) => mention.start >= right.start);
  const from = before[0];
  const to = after[0];
  if (from === undefined || to === undefined || clauseOf(view, to) !== view.clauses.indexOf(clause)) return [];
  if (countWords(view.text, right.start, to.start) > MAX_WORDS_BESIDE) return [];
  const left = coordinateMentions(view.text, from, before);
  const chosen = coordinateMentions(view.text, to, after);
  const change = findChange(view, left, chosen, isLeft);
  if (change === null) return [];
  return [
    { mentions: left, ring: "hold", ...change, place: "first" },
    { mentions: chosen, ring: "adopt", ...change, place: "second" },
  ];
}

function findChange(
  view: SentenceView,
  left: readonly PlacedMention[],
  chosen: readonly PlacedMention[],
  isLeft: (mention: PlacedMention) => boolean,
): { readonly start: number; readonly end: number } | null {
  const first = left[0];
  const last = chosen.at(-1);
  if (first === undefined || last === undefined) return null;
  if (isLeft(first)) return { start: first.start, end: last.end };
  const changed = CHANGED.exec(view.text.slice(view.span.start, view.span.end));
  if (changed === null) return null;
  const start = view.span.start + changed.index;
  return { start, end: start + changed[0].length };
}

/** True where an arrow stands between a sentence and the one before it: "kapt must die => KSP" is cut at its arrow. */
export function followsArrow(text: string, before: Span | undefined, sentence: Span): boolean {
  if (before === undefined || sentence.start - before.end > MAX_ARROW_GAP) return false;
  const between = text.slice(before.end, sentence.start);
  return between.includes(">") && /^\s*(?:=>|->)\s*$/.test(between);
}

/** The names that a sentence behind an arrow starts with. */
export function namesBehindArrow(view: SentenceView): readonly PlacedMention[] {
  const lead = view.mentions[0];
  if (lead === undefined || countWords(view.text, view.span.start, lead.start) > MAX_WORDS_BESIDE) return [];
  return coordinateMentions(view.text, lead, view.mentions);
}
