import type { CueLink } from "@/domain/extraction/verdicts/grammar/cue-link";
import type { CueTarget, PlacedMention, SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";

const ROW_TRUST = 0.95;
/** What may stand around the names of a cell that is a name alone. */
const BARE = /^[^\p{L}\p{N}]*$/u;

/** "| **Xcode Cloud** | for iOS alone this will do |": where a row starts with a name alone, its other cells speak of that. */
export function linkRow(view: SentenceView, hit: PhraseHit<CueTarget>): CueLink | null {
  const own = mentionsOfFirstCell(view, hit);
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined) return null;
  const rest = view.text.slice(last.end, firstCellEnd(view, hit));
  const isBare = BARE.test(view.text.slice(view.span.start, first.start)) && BARE.test(rest);
  return isBare ? { mentions: own, how: "row", trust: ROW_TRUST } : null;
}

/** What the first cell of a cue's row names; empty outside tables and within the first cell itself. */
export function mentionsOfFirstCell(view: SentenceView, hit: PhraseHit<CueTarget>): readonly PlacedMention[] {
  const end = firstCellEnd(view, hit);
  return view.mentions.filter((mention) => mention.end <= end);
}

function firstCellEnd(view: SentenceView, hit: PhraseHit<CueTarget>): number {
  if (view.line.kind !== "table") return -1;
  const cell = view.text.slice(view.span.start, hit.start).indexOf("|", 1);
  return cell < 0 ? -1 : view.span.start + cell;
}
