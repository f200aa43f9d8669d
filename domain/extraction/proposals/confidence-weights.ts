/**
 * What speaks for a proposal, or against it, as log-odds for each unit of a sign: "score" goes from 0 to 1, "votes" grows
 * by one with each doubling, the others are there or not. "always" is what a proposal starts with.
 *
 * Fitted by logistic regression to some 700 proposals, each from one note alone: those of 220 notes as they were read
 * before any cue was written for them, and twice those of eleven that several people have annotated, who together accept
 * more than one does. Over the 220, a tenth left out of the fit in turn, the mean squared error of a confidence is 0.245
 * (0.297 where only the score was asked), and of a right and a wrong one the right one is believed more in 66 of 100.
 * `npm run evaluate -- --fit FOLDER` fits anew to the annotated notes at hand. Notes that the cues grew up with make it
 * too sure: fit to others where there are enough.
 * "person" is set by hand: what somebody has put right is no guess.
 */
export const CONFIDENCE_WEIGHTS = {
  always: -0.42,
  score: 1.05,
  dispute: -0.41,
  votes: 0.24,
  "ring-adopt": 0.57,
  "ring-trial": -0.21,
  "ring-assess": 0.06,
  "ring-hold": -0.42,
  "way-subject": 0.26,
  "way-object": 0.35,
  "way-frame": 0.51,
  "way-list": 0.48,
  "way-near": -0.66,
  "way-far": -0.54,
  "way-other": -0.4,
  "in-english": 0.04,
  "in-other-language": -0.36,
  "in-signs": 0.31,
  turned: -0.72,
  "note-taker": -0.17,
  person: 3,
} as const;

/** What may speak for a proposal or against it. */
export type ConfidenceSign = keyof typeof CONFIDENCE_WEIGHTS;
