import { CONFIDENCE_WEIGHTS, type ConfidenceSign } from "@/domain/extraction/proposals/confidence-weights";
import type { JudgedProposal } from "./reliability";

type Weights = ReadonlyMap<ConfidenceSign, number>;
type Sample = Pick<JudgedProposal, "note" | "right" | "signs">;

/** Set by hand: no annotated note holds what a person has put right. */
const BY_HAND: readonly ConfidenceSign[] = ["person"];
/** A weight costs half its square times this, so that what is seen a few times weighs little; "always" is free. */
const SHRINKAGE = 3.3;
const ROUNDS = 1500;
/** Small enough not to overshoot where a proposal has six signs. */
const STEP = 1.2;
const FOLDS = 10;

/**
 * Weights of the signs by logistic regression with shrinkage (gradient descent; Hastie, Tibshirani and Friedman, The Elements
 * of Statistical Learning, 4.4). The same samples give the same weights.
 */
export function fitConfidence(samples: readonly Sample[]): Weights {
  const weights = new Map<ConfidenceSign, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Map<ConfidenceSign, number>();
    for (const { signs, right } of samples) {
      const missing = (right ? 1 : 0) - predict(weights, signs);
      for (const { sign, value } of signs) slopes.set(sign, (slopes.get(sign) ?? 0) + missing * value);
    }
    for (const [sign, slope] of slopes) {
      const weight = weights.get(sign) ?? 0;
      const cost = sign === "always" ? 0 : SHRINKAGE * weight;
      weights.set(sign, weight + (STEP * (slope - cost)) / (samples.length + SHRINKAGE));
    }
  }
  return weights;
}

function predict(weights: Weights, signs: Sample["signs"]): number {
  const odds = signs.reduce((sum, { sign, value }) => sum + value * (weights.get(sign) ?? 0), 0);
  return 1 / (1 + Math.exp(-odds));
}

/** Each sample with the confidence that weights fitted to the other notes give it: every tenth note is left out in turn. */
export function judgeUnseen<Each extends Sample>(samples: readonly Each[]): (Each & { readonly confidence: number })[] {
  const notes = [...new Set(samples.map(({ note }) => note))].sort();
  const foldOf = new Map(notes.map((note, index) => [note, index % FOLDS]));
  return Array.from({ length: Math.min(FOLDS, notes.length) }, (_, fold) => {
    const weights = fitConfidence(samples.filter(({ note }) => foldOf.get(note) !== fold));
    const left = samples.filter(({ note }) => foldOf.get(note) === fold);
    return left.map((sample) => ({ ...sample, confidence: predict(weights, sample.signs) }));
  }).flat();
}

/** Mean squared distance of confidences from what is right (1) or wrong (0): the Brier score. 0 is best; 0.25 knows nothing. */
export function meanSquaredError(judged: readonly Pick<JudgedProposal, "confidence" | "right">[]): number {
  const sum = judged.reduce((total, { confidence, right }) => total + (confidence - (right ? 1 : 0)) ** 2, 0);
  return judged.length === 0 ? 0 : sum / judged.length;
}

/** One line a sign: its weight as fitted, the one in use, and how many proposals have it. */
export function formatWeights(weights: Weights, samples: readonly Sample[]): string {
  const rows = (Object.keys(CONFIDENCE_WEIGHTS) as ConfidenceSign[])
    .filter((sign) => !BY_HAND.includes(sign))
    .map((sign) => {
      const seen = samples.filter(({ signs }) => signs.some((each) => each.sign === sign && each.value > 0)).length;
      const fitted = (weights.get(sign) ?? 0).toFixed(2).padStart(8);
      return `${sign.padEnd(20)}${fitted}${CONFIDENCE_WEIGHTS[sign].toFixed(2).padStart(8)}${String(seen).padStart(8)}`;
    });
  return [`${"sign".padEnd(20)}${"fitted".padStart(8)}${"in use".padStart(8)}${"seen".padStart(8)}`, ...rows].join(
    "\n",
  );
}
