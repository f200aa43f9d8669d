import type { VerdictReading } from "@/domain/extraction/reading";
import { RINGS, type Ring } from "@/domain/radar/vocabulary";

/** A verdict as a vote needs it: where it stands, and when that was. */
export interface VotingVerdict extends Pick<VerdictReading, "ring" | "by" | "strength" | "rule"> {
  readonly note: string;
  /** Null where it stands outside talks. */
  readonly talk: string | null;
  /** With its year: "KubeCon EU 2024". */
  readonly event: string | null;
}

/** What one talk (or one note, outside talks) says in the end, by one voice. */
export interface Vote {
  readonly ring: Ring;
  readonly by: VerdictReading["by"];
  /** 0 to 1: strength after voice and age. */
  readonly weight: number;
  readonly rule: string;
  readonly isTalk: boolean;
  readonly event: string | null;
  readonly year: number | null;
}

const SPEAKER = 0.8;
/** A vote loses this share of its weight with each year that it is older than the newest one. */
const YEARLY_DECAY = 0.1;
const LEAST_AGE_WEIGHT = 0.4;
/** The strongest verdict of each talk and voice, weighted; sorted by weight, then by what keeps the order stable. */
export function countVotes(verdicts: readonly VotingVerdict[]): Vote[] {
  const newest = verdicts.reduce(
    (year, verdict) => Math.max(year, findYear(verdict.event) ?? year),
    Number.NEGATIVE_INFINITY,
  );
  const strongest = new Map<string, VotingVerdict>();
  for (const verdict of [...verdicts].sort(byStrength)) {
    const key = `${verdict.talk === null ? `note ${verdict.note}` : `talk ${verdict.talk}`} ${verdict.by}`;
    if (!strongest.has(key)) strongest.set(key, verdict);
  }
  return [...strongest.values()]
    .map((verdict) => toVote(verdict, newest))
    .sort((a, b) => b.weight - a.weight || (a.rule < b.rule ? -1 : 1));
}

function byStrength(a: VotingVerdict, b: VotingVerdict): number {
  return b.strength - a.strength || RINGS.indexOf(b.ring) - RINGS.indexOf(a.ring) || (a.rule < b.rule ? -1 : 1);
}

function toVote(verdict: VotingVerdict, newest: number): Vote {
  const year = findYear(verdict.event);
  const age = year === null || !Number.isFinite(newest) ? 0 : newest - year;
  const voice = verdict.by === "author" ? 1 : SPEAKER;
  const weight = verdict.strength * voice * Math.max(LEAST_AGE_WEIGHT, 1 - YEARLY_DECAY * age);
  return {
    ring: verdict.ring,
    by: verdict.by,
    weight,
    rule: verdict.rule,
    isTalk: verdict.talk !== null,
    event: verdict.event,
    year,
  };
}

/** 2024 of "KubeCon EU 2024". */
function findYear(event: string | null): number | null {
  const match = event === null ? null : /\b(?:19|20)\d\d\b/.exec(event);
  return match === null ? null : Number(match[0]);
}
