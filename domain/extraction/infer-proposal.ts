import { RINGS, type Ring } from "@/domain/radar/vocabulary";
import { describeProposal } from "./describe-proposal";
import { countVotes, type Vote, type VotingVerdict } from "./proposal-votes";

/** One verdict on the technology in question, and where it comes from. */
export type ProposalVerdict = VotingVerdict;

/** What all notes together suggest for a technology. */
export interface ProposalReading {
  readonly ring: Ring;
  /** 0 to 1. */
  readonly confidence: number;
  readonly contested: boolean;
  /** Plain sentences, strongest first. */
  readonly reasons: readonly string[];
}

/** The runner-up's share of the winner from which the notes disagree. */
const CONTESTED = 0.5;
/** Fitted to the annotated notes: of verdicts that strong and undisputed, about nine in ten are right. */
const CALIBRATION = { floor: 0.35, slope: 0.62, ceiling: 0.95 };

/**
 * What all notes together suggest for a technology, or null where none says anything. A talk has one vote for each voice,
 * however many notes hold it; the note-taker counts more than the speaker, recent more than old, what is said outright
 * more than what is inherited (its strength is lower). What contradicts is kept as `contested`, not averaged away.
 * The order of `verdicts` does not matter.
 */
export function inferProposal(verdicts: readonly ProposalVerdict[]): ProposalReading | null {
  const votes = countVotes(verdicts);
  const [best, second] = rankRings(votes);
  if (best === undefined) return null;
  const dispute = second === undefined ? 0 : second.score / best.score;
  return {
    ring: best.ring,
    confidence: calibrate(best.score, dispute),
    contested: dispute >= CONTESTED,
    reasons: describeProposal(votes, best.ring),
  };
}

function rankRings(votes: readonly Vote[]): { readonly ring: Ring; readonly score: number }[] {
  const scores = RINGS.map((ring) => {
    const doubt = votes.reduce((rest, vote) => (vote.ring === ring ? rest * (1 - vote.weight) : rest), 1);
    return { ring, score: 1 - doubt };
  });
  // Of two rings that tie, the more cautious one comes first.
  return scores
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || RINGS.indexOf(b.ring) - RINGS.indexOf(a.ring));
}

function calibrate(score: number, dispute: number): number {
  const { floor, slope, ceiling } = CALIBRATION;
  const undisputed = Math.min(ceiling, floor + slope * score);
  return Math.round(100 * undisputed * (1 - 0.4 * dispute)) / 100;
}
