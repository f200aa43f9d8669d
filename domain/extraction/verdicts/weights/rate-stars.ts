import { countWords, type PlacedMention, type SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { Ring } from "@/domain/radar/vocabulary";

/** A rating in stars or points beside a name. */
export interface StarRating {
  readonly mention: PlacedMention;
  readonly ring: Ring;
  readonly start: number;
  readonly end: number;
}

const RATING = /[★⭐☆]\uFE0F?(?:[★⭐☆]\uFE0F?)+|(?<![\d./])(\d(?:[.,]\d)?)\s?\/\s?(5|10)(?![\d/.])/u;
/** Lowest share of the full mark for each ring. */
const SHARES: readonly (readonly [number, Ring])[] = [
  [0.8, "adopt"],
  [0.6, "trial"],
  [0.4, "assess"],
  [0, "hold"],
];

/**
 * The rating that a line gives the technology it starts with: "Helm ★★★★☆", "k9s: 9/10". A rating in a line of its own or
 * under a title is about the talk and gives null.
 */
export function rateStars(view: SentenceView): StarRating | null {
  const lead = view.mentions[0];
  if (lead === undefined || view.line.kind === "heading") return null;
  if (countWords(view.text, view.span.start, lead.start) > 0) return null;
  const slice = view.text.slice(lead.end, view.span.end);
  const match = RATING.exec(slice);
  if (match === null || countWords(slice, 0, match.index) > 2) return null;
  const share = shareOf(match);
  const ring = SHARES.find(([least]) => share >= least)?.[1] ?? "hold";
  return { mention: lead, ring, start: lead.end + match.index, end: lead.end + match.index + match[0].length };
}

function shareOf(match: RegExpExecArray): number {
  const points = match[1];
  if (points !== undefined) return Number(points.replace(",", ".")) / Number(match[2]);
  const full = match[0].match(/[★⭐]/gu)?.length ?? 0;
  const empty = match[0].match(/☆/gu)?.length ?? 0;
  return full / Math.max(full + empty, 5);
}
