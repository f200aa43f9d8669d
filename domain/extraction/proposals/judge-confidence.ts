import type { Ring } from "@/domain/radar/vocabulary";
import { CONFIDENCE_WEIGHTS, type ConfidenceSign } from "./confidence-weights";
import type { Vote } from "./proposal-votes";

/** A sign and how much of it there is: 1 for those that are there or not. */
export interface SeenSign {
  readonly sign: ConfidenceSign;
  readonly value: number;
}

/** How a rule's second part, the way from the cue to the name, is told from others. */
const WAYS: Readonly<Record<string, ConfidenceSign>> = {
  subject: "way-subject",
  object: "way-object",
  first: "way-frame",
  second: "way-frame",
  list: "way-list",
  row: "way-list",
  label: "way-list",
  "label-subject": "way-list",
  bracket: "way-list",
  examples: "way-list",
  back: "way-near",
  "sentence-before": "way-near",
  "line-before": "way-near",
  parent: "way-near",
  title: "way-far",
  heading: "way-far",
};
/** "en.adopt.praise/object/hedged": what the words beside a cue made of it. */
const TURNED = /\/(?:hedged|asked|conditional|abstract|negated|not-yet)(?:\/|$)/;

/**
 * What speaks for believing a proposal and what against it, as far as its votes tell.
 * @param votes all of them, strongest first
 * @param score of `ring`, 0 to 1
 * @param dispute the runner-up's share of that score, 0 to 1
 */
export function listConfidenceSigns(
  votes: readonly Vote[],
  ring: Ring,
  score: number,
  dispute: number,
): readonly SeenSign[] {
  const own = votes.filter((vote) => vote.ring === ring);
  const lead = own[0];
  if (lead === undefined) return [];
  const amounts: readonly SeenSign[] = [
    { sign: "always", value: 1 },
    { sign: "score", value: score },
    { sign: "dispute", value: dispute },
    { sign: "votes", value: Math.log2(own.length) },
  ];
  const present = [`ring-${ring}` as const, ...signsOfRule(lead.rule)];
  if (lead.by === "author") present.push("note-taker");
  return [...amounts, ...present.map((sign) => ({ sign, value: 1 }))];
}

/** 0 to 1, never quite either: how probably a careful reader agrees. */
export function judgeConfidence(signs: readonly SeenSign[]): number {
  const odds = signs.reduce((sum, { sign, value }) => sum + value * CONFIDENCE_WEIGHTS[sign], 0);
  return 1 / (1 + Math.exp(-odds));
}

/** "fr.hold.avoid/object/negated" is in another language, by its object, and turned. */
function signsOfRule(rule: string): ConfidenceSign[] {
  if (rule === "person") return ["person"];
  const [cue = "", way = ""] = rule.split("/");
  const signs: ConfidenceSign[] = [WAYS[way] ?? (cue.includes(".frame.") ? "way-frame" : "way-other")];
  if (cue.startsWith("any.")) signs.push("in-signs");
  else signs.push(cue.startsWith("en.") ? "in-english" : "in-other-language");
  if (TURNED.test(rule)) signs.push("turned");
  return signs;
}
