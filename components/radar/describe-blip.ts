import { countWords } from "@/domain/count-words";
import { movementInWords } from "@/domain/radar/movement";
import type { BlipView, EditionSummary } from "@/domain/radar/views";

/** What there is to know of a blip beyond its name and place, in one sentence each. */
export interface BlipDescription {
  /** "Moved in by one ring since Spring 2026"; null before the first edition. */
  readonly movement: string | null;
  /** "Suggested by the notes, which disagree" */
  readonly standing: string;
  /** "12 mentions in 4 talks" */
  readonly evidence: string;
}

/** Says how a blip moved, who put it there, and how much speaks for it. */
export function describeBlip(
  { movement, decided, proposal, mentionCount, talkCount }: BlipView,
  edition: Pick<EditionSummary, "name"> | null,
): BlipDescription {
  const standing = decided ? "Decided by the team" : "Suggested by the notes";
  const disagreement = decided ? "; the notes disagree" : ", which disagree";
  const mentions = countWords(mentionCount, "mention");
  return {
    movement: movement && edition ? `${capitalise(movementInWords(movement))} since ${edition.name}` : null,
    standing: proposal?.contested ? standing + disagreement : standing,
    evidence: talkCount === 0 ? mentions : `${mentions} in ${countWords(talkCount, "talk")}`,
  };
}

/** The same as text that is read out after the blip's name. */
export function readOutBlip({ movement, standing, evidence }: BlipDescription): string {
  return [movement, standing, evidence].flatMap((sentence) => (sentence === null ? [] : `${sentence}.`)).join(" ");
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
