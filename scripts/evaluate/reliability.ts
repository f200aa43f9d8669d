import { listFound } from "@/domain/extraction/annotated/list-found";
import { pairTechnologies } from "@/domain/extraction/annotated/pair-found";
import type { AnnotatedNote } from "@/domain/extraction/annotated/read-annotated";
import { explainConfidence, inferProposal } from "@/domain/extraction/proposals/infer-proposal";
import type { SeenSign } from "@/domain/extraction/proposals/judge-confidence";
import type { NoteReading } from "@/domain/extraction/reading";
import type { Ring } from "@/domain/radar/vocabulary";
import { listVotesOfNote } from "../votes-of-note";

/** A proposal, and whether a careful reader of the note agrees. */
export interface JudgedProposal {
  readonly note: string;
  readonly confidence: number;
  readonly right: boolean;
  /** What its confidence was judged by. */
  readonly signs: readonly SeenSign[];
}

type Believed = Pick<JudgedProposal, "confidence" | "right">;

/**
 * What one note alone would propose for each technology of which it says something. Right where an annotator accepts the
 * ring; a technology that no annotator sees has nothing to be right about.
 */
export function judgeProposals(name: string, annotated: AnnotatedNote, reading: NoteReading): JudgedProposal[] {
  const expectedOf = new Map(
    pairTechnologies(annotated, listFound(name, annotated.text, reading)).map((pair) => [
      pair.found.name,
      pair.expected,
    ]),
  );
  return reading.technologies.flatMap((technology) => {
    const votes = listVotesOfNote(name, technology.name, reading);
    const proposal = inferProposal(votes);
    if (proposal === null) return [];
    const accepted: readonly string[] = expectedOf.get(technology.name)?.verdicts ?? [];
    const right = accepted.includes(proposal.ring satisfies Ring);
    return [{ note: name, confidence: proposal.confidence, right, signs: explainConfidence(votes) }];
  });
}

/** Where each bin begins; the last one ends at 1. */
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9];

/**
 * A table of how often proposals of about one confidence are right, for sets of them by name: where they are calibrated,
 * the share of right ones is about the confidence.
 */
export function formatReliability(sets: Readonly<Record<string, readonly Believed[]>>): string {
  const header = `${"confidence".padEnd(14)}${Object.keys(sets)
    .map((name) => `${name}: number, mean, right`.padStart(34))
    .join("")}`;
  const rows = BINS.map((from, place) => {
    const to = BINS[place + 1] ?? 1.01;
    const cells = Object.values(sets).map((all) => describeBin(all.filter((each) => isWithin(each, from, to))));
    return `${`${from.toFixed(2)} to ${Math.min(to, 1).toFixed(2)}`.padEnd(14)}${cells.join("")}`;
  });
  const totals = Object.values(sets).map((all) => describeBin(all));
  return [header, ...rows, `${"all".padEnd(14)}${totals.join("")}`].join("\n");
}

function isWithin({ confidence }: Believed, from: number, to: number): boolean {
  return from <= confidence && confidence < to;
}

function describeBin(proposals: readonly Believed[]): string {
  if (proposals.length === 0) return "-".padStart(34);
  const mean = proposals.reduce((sum, { confidence }) => sum + confidence, 0) / proposals.length;
  const right = proposals.filter((each) => each.right).length / proposals.length;
  return `${proposals.length}`.padStart(14) + percent(mean) + percent(right);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`.padStart(10);
}
