import type { RingGateView } from "@/domain/review/review-views";
import { findRingOfVerdict } from "./nearest-ring";
import type { RingDefinition } from "./vocabulary";

/** What one source says, as far as a gate asks. */
export interface GateVerdict {
  /** The talk, or the note where it stands outside talks: what several notes say of one talk is one source. */
  readonly source: string;
  /** A ring of verdicts, not yet one of the radar. */
  readonly ring: string;
  /** What read it: "en.adopt.we-use/object/hedged". */
  readonly rule: string;
}

const COUNTS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** What a rule's name ends in where its sentence passes on a rumour, asks, supposes, or is a talk's announcement. */
const SECOND_HAND = /\/(?:hedged|asked|conditional|abstract)(?:\/|$)/;

/**
 * Holds the evidence for each ring against the number of first-hand sources that the team wants to see there, centre first.
 * It advises and never blocks.
 *
 * A source is a talk, or what a note says outside of talks; a copied note is none of its own (callers leave copies out). It
 * is first-hand for a ring where its note-taker or its speaker says so of their own knowledge in at least one sentence: what
 * is hearsay ("apparently", "they claim"), a question, a supposition or an announcement does not count. It speaks for a ring
 * where the sentence names that ring or one nearer the centre: who says "use it" would not advise against trying it. The ring
 * for what to stay away from is the exception: only what advises against a technology speaks for that.
 */
export function judgeGates(rings: readonly RingDefinition[], verdicts: readonly GateVerdict[]): RingGateView[] {
  const told = verdicts
    .filter(({ rule }) => !SECOND_HAND.test(rule))
    .map(({ source, ring }) => ({ source, position: positionOf(rings, findRingOfVerdict(rings, ring)) }));
  const avoided = positionOf(rings, findRingOfVerdict(rings, "hold"));
  return rings.map((ring, position) => {
    const speaksFor = (at: number) => at === position || (at < position && position !== avoided);
    const sources = new Set(told.filter((each) => speaksFor(each.position)).map(({ source }) => source)).size;
    const wanted = ring.gateSources ?? 0;
    return { ring: ring.id, met: sources >= wanted, sentence: wanted === 0 ? null : describe(ring, wanted, sources) };
  });
}

/** "Adopt wants two first-hand sources; there is one." */
function describe({ name }: RingDefinition, wanted: number, sources: number): string {
  const noun = wanted === 1 ? "source" : "sources";
  return `${name} wants ${inWords(wanted)} first-hand ${noun}; there ${sources === 1 ? "is" : "are"} ${inWords(sources)}.`;
}

function inWords(count: number): string {
  return COUNTS[count] ?? String(count);
}

function positionOf(rings: readonly RingDefinition[], id: string): number {
  return rings.findIndex((ring) => ring.id === id);
}
