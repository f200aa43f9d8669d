import { RINGS, type Ring } from "@/domain/radar/vocabulary";
import type { VerdictReading } from "./reading";

/** One verdict on the technology in question, and where it comes from. */
export interface ProposalVerdict extends Pick<VerdictReading, "ring" | "by" | "strength" | "rule"> {
  readonly note: string;
  /** Null where it stands outside talks. */
  readonly talk: string | null;
  /** With its year: "KubeCon EU 2024". */
  readonly event: string | null;
}

/** What all notes together suggest for a technology. */
export interface ProposalReading {
  readonly ring: Ring;
  /** 0 to 1. */
  readonly confidence: number;
  readonly contested: boolean;
  /** Plain sentences, strongest first. */
  readonly reasons: readonly string[];
}

/** The ring that most strength speaks for; null without verdicts. */
export function inferProposal(verdicts: readonly ProposalVerdict[]): ProposalReading | null {
  if (verdicts.length === 0) return null;
  const scores = RINGS.map((ring) => ({
    ring,
    score: verdicts.filter((v) => v.ring === ring).reduce((sum, v) => sum + v.strength, 0),
  })).sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (best === undefined || best.score === 0) return null;
  const all = scores.reduce((sum, { score }) => sum + score, 0);
  return {
    ring: best.ring,
    confidence: best.score / all,
    contested: (second?.score ?? 0) > best.score / 2,
    reasons: [`${verdicts.filter((v) => v.ring === best.ring).length} sentences speak for it.`],
  };
}
