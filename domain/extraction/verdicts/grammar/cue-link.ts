import type { PlacedMention } from "./sentence-view";

/** What a cue was found to speak of, and how: the last part of a verdict's rule. */
export interface CueLink {
  readonly mentions: readonly PlacedMention[];
  readonly how:
    | "object"
    | "label"
    | "subject"
    | "bracket"
    | "label-subject"
    | "carried"
    | "examples"
    | "back"
    | "row"
    | "relative";
  /** 0 to 1, multiplies the cue's strength. */
  readonly trust: number;
}
