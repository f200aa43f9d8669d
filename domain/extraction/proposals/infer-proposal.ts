import { RINGS, type Ring } from "@/domain/radar/vocabulary";
import { describeProposal } from "./describe-proposal";
import { judgeConfidence, listConfidenceSigns, type SeenSign } from "./judge-confidence";
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

/**
 * What all notes together suggest for a technology, or null where none says anything. A talk has one vote for each voice,
 * however many notes hold it; the note-taker counts more than the speaker, recent more than old, what is said outright
 * more than what is inherited (its strength is lower). What contradicts is kept as `contested`, not averaged away.
 * The order of `verdicts` does not matter.
 */
export function inferProposal(verdicts: readonly ProposalVerdict[]): ProposalReading | null {
  const votes = countVotes(verdicts);
  const leading = findLeading(votes);
  if (leading === null) return null;
  const { ring, dispute, signs } = leading;
  return {
    ring,
    confidence: Math.round(100 * judgeConfidence(signs)) / 100,
    contested: dispute >= CONTESTED,
    reasons: describeProposal(votes, ring),
  };
}

/** What speaks for the proposal that `inferProposal` makes of these verdicts, and what against it; empty where it makes none. */
export function explainConfidence(verdicts: readonly ProposalVerdict[]): readonly SeenSign[] {
  return findLeading(countVotes(verdicts))?.signs ?? [];
}

interface Leading {
  readonly ring: Ring;
  /** The runner-up's share of its score. */
  readonly dispute: number;
  readonly signs: readonly SeenSign[];
}

function findLeading(votes: readonly Vote[]): Leading | null {
  const [best, second] = rankRings(votes);
  if (best === undefined) return null;
  const dispute = second === undefined ? 0 : second.score / best.score;
  return { ring: best.ring, dispute, signs: listConfidenceSigns(votes, best.ring, best.score, dispute) };
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
