const STEPS = [
  { from: 0.75, words: "high confidence" },
  { from: 0.5, words: "fair confidence" },
  { from: 0.25, words: "low confidence" },
] as const;

/** A proposal's confidence (0 to 1) as a person would say it. */
export function confidenceInWords(confidence: number): string {
  return STEPS.find(({ from }) => confidence >= from)?.words ?? "very low confidence";
}
