import { RINGS, type Ring } from "@/domain/radar/vocabulary";
import { describeProposal } from "./describe-proposal";
import { isInheritedRule } from "./inherited-rule";
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
 * Confidence by score, straight between the points: fitted to notes of many authors that no cue was written for, where of
 * verdicts said outright nine in ten beyond 0.8 were right, three in four from 0.46 on and less than two in three below. In
 * the notes that \`npm run evaluate\` reads more are, since the cues grew up with them.
 */
const CALIBRATION: readonly (readonly [score: number, confidence: number])[] = [
  [0, 0.2],
  [0.36, 0.5],
  [0.46, 0.67],
  [0.55, 0.74],
  [0.75, 0.79],
  [0.85, 0.88],
  [1, 0.95],
];
/** Where no sentence that says so names the technology, less than half were right. */
const GUESSED = 0.7;
/** Of two rings with equal scores neither is believed by more than this share. */
const DISPUTE_COST = 0.4;

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
    confidence: calibrate(best.score, dispute, isGuessed(votes, best.ring)),
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

function isGuessed(votes: readonly Vote[], ring: Ring): boolean {
  return votes.every((vote) => vote.ring !== ring || isInheritedRule(vote.rule));
}

function calibrate(score: number, dispute: number, guessed: boolean): number {
  const above = CALIBRATION.findIndex(([point]) => point >= score);
  const [lowScore, lowConfidence] = CALIBRATION[Math.max(0, above - 1)] ?? [0, 0];
  const [highScore, highConfidence] = CALIBRATION[above] ?? [1, 1];
  const share = highScore === lowScore ? 0 : (score - lowScore) / (highScore - lowScore);
  const undisputed = lowConfidence + share * (highConfidence - lowConfidence);
  return Math.round(100 * undisputed * (1 - DISPUTE_COST * dispute) * (guessed ? GUESSED : 1)) / 100;
}
