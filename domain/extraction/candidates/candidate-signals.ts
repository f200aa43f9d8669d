/**
 * What speaks for a name that no list knows, and what against it. Weights are log-odds: fitted by logistic regression on
 * annotated notes that were read with the catalogue as it was before they were known, rounded.
 */
const SIGNAL_WEIGHTS = {
  /** "X is a framework for …", "X: a tool that …", "X - open table format" */
  described: 2.3,
  /** "github.com/owner/x", "x.io", "pypi.org/project/x" */
  "project-url": 3.9,
  /** "[X](https://github.com/…)" */
  "linked-name": 2.1,
  /** "[X](https://x.example)": the address beside it holds the name */
  "own-address": 1.3,
  /** "[X](…)": a link's words are the name alone */
  "link-text": 1.2,
  /** "the open-source X" */
  "open-source": 0.7,
  /** an item that opens with it and says what it is: "X: moves ships" */
  defined: 1.2,
  /** amid names that we know: "Kaniko, X, Tekton" */
  "amid-list": 1,
  /** "use X", "with X", "introducing X" */
  object: 2.1,
  /** "than X", "on X", "run X": what stands there is a thing, though often another */
  "object-like": 0.7,
  /** "tools: X, Y" or an item below "tools:" */
  "tools-list": 0.9,
  /** next to names that we know: "Kaniko, X and Tekton" */
  "beside-known": 2.8,
  /** an item of a list whose other items begin with names that we know */
  "among-known": 1.9,
  /** "py-spy, X, Y": a line of names alone */
  "name-list": 1.2,
  /** "such as X", "e.g. X" */
  example: 0.7,
  /** "X vs Y" */
  versus: 2.2,
  /** "X 2.3", "X v1" */
  versioned: 2.3,
  /** a talk that is called by the name alone */
  "talk-title": 1.1,
  /** an item that is the name alone */
  "whole-item": 0.3,
  /** "the X library", "framework X" */
  "kind-beside": 1,
  /** "Xを", "Xの": a foreign word in a Japanese sentence */
  "amid-kana": 0.1,
  /** "X supports …", "X runs …" */
  subject: 0.5,
  /** the sentence says whether to use something */
  judged: 1.8,
  /** twice or more in the note */
  repeated: 0.5,
  /** "OpenAttestation (OAT)": it has an abbreviation of its own */
  abbreviated: 1,
  /** "DeepSpeed", "cvmFS" */
  "mixed-case": 1.6,
  /** "TreeSwift", "KubeMQ", "libgip": it is made as such names are made */
  "kindred-name": 2.3,
  /** "k3d", "F2FS" */
  digit: 1.1,
  /** "NTFS" */
  acronym: 1.9,
  /** "`krew`" */
  code: 2.1,
  /** it begins with a capital */
  capital: 0.8,
  /** a capital within a sentence */
  "capital-within": 1.1,
  /** a sentence or an item opens with it */
  opening: 0.9,
} as const;

export type SignalId = keyof typeof SIGNAL_WEIGHTS;

/** What speaks against a name. */
const DOUBT_WEIGHTS = {
  /** "a new componenet, Kafka": in small letters it may be a slip of the pen */
  "small-letters-beside": -1,
  /** "Sam Rivers": behind a given name */
  surname: -2.9,
  /** "Rivers Hall", "Big Rivers" */
  "beside-capital": -1.6,
  /** "Docker Workbench" */
  "behind-known": -0.5,
  /** "X said", "X showed" */
  person: -1.2,
  /** "X's" */
  possessive: -0.5,
  /** "[X](https://twitter.com/x)": people have such pages */
  profile: -2,
  "given-name": -1.8,
  /** "from [X](…)", "chez [X](…)": where somebody works */
  workplace: -1.3,
  /** German nouns have capitals. */
  noun: -1,
  /** "USER", "BUILD": a plain word in capitals */
  shouted: -1.5,
  /** "Horizon": a word of a dictionary with a capital */
  "plain-word": -0.4,
  /** "commmands": a slip of the pen away from an everyday word */
  slip: -1.5,
  /** "findNavController", "X()": as parts of programs are called */
  identifier: -1,
  /** "PVC" */
  "short-acronym": -0.5,
  /** "DataSource" */
  "joined-words": -1.1,
  /** before the first talk and between talks */
  "no-talk": -1,
} as const;

export type DoubtId = keyof typeof DOUBT_WEIGHTS;

/** Log-odds of a name of which nothing is known but that no list has it. */
const NOTHING_KNOWN = -3.8;

/** From this score on a name counts as a technology. */
export const STRONG_SCORE = 0.6;
/** From this score on a name is worth asking about. */
export const WEAK_SCORE = 0.3;

/** 0 to 1: how likely it is that a name with these signals and doubts is a technology's. */
export function scoreSignals(signals: Iterable<SignalId>, doubts: Iterable<DoubtId>): number {
  let odds = NOTHING_KNOWN;
  for (const signal of signals) odds += SIGNAL_WEIGHTS[signal];
  for (const doubt of doubts) odds += DOUBT_WEIGHTS[doubt];
  return 1 / (1 + Math.exp(-odds));
}
