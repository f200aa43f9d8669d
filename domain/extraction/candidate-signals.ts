/**
 * What speaks for a name that no list knows. Weights are how often each alone was right on annotated notes; together
 * they combine as independent evidence (noisy-or).
 */
export const SIGNAL_WEIGHTS = {
  /** "X is a framework for …", "X: a tool that …", "X - open table format" */
  described: 0.6,
  /** "github.com/owner/x", "x.io", "pypi.org/project/x" */
  "project-url": 0.45,
  /** "[X](https://github.com/…)" */
  "linked-name": 0.4,
  /** "use X", "with X", "introducing X" */
  object: 0.3,
  /** "tools: X, Y" or an item below "tools:" */
  "tools-list": 0.35,
  /** next to names that we know: "Kaniko, X and Tekton" */
  "beside-known": 0.35,
  /** a talk that is called by the name alone, or "X: what it is" */
  "talk-title": 0.55,
  /** three times or more in the note */
  repeated: 0.25,
  /** "OpenAttestation (OAT)": it has an abbreviation of its own */
  abbreviated: 0.45,
  /** "DeepSpeed", "cvmFS", "k3d" */
  "mixed-case": 0.15,
  /** a word that no dictionary has */
  unknown: 0.15,
} as const;

export type SignalId = keyof typeof SIGNAL_WEIGHTS;

/** From this score on a name counts as a technology. */
export const STRONG_SCORE = 0.6;
/** From this score on a name is worth asking about. */
export const WEAK_SCORE = 0.4;

/** 0 to 1: one minus the chance that every signal misleads. */
export function scoreSignals(signals: Iterable<SignalId>): number {
  let doubt = 1;
  for (const signal of signals) doubt *= 1 - SIGNAL_WEIGHTS[signal];
  return 1 - doubt;
}
