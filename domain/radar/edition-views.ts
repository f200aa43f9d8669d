import type { RadarChanges } from "./compare-radars";
import type { PlacedBlip } from "./place-blips";
import type { BlipView, EditionSummary, QuoteView } from "./views";
import type { QuadrantDefinition, RingDefinition } from "./vocabulary";

/* What pages show and the HTTP API answers of editions, in the manner of views.ts. */

/** A published radar, all of it as it was; or the radar as it is, as an edition of it would be. */
export interface EditionView extends EditionSummary {
  readonly text: string;
  /** The edition before; null for the first. */
  readonly before: { readonly slug: string; readonly name: string } | null;
  readonly radar: { readonly slug: string; readonly title: string };
  readonly rings: readonly RingDefinition[];
  readonly quadrants: readonly QuadrantDefinition[];
  /** The outer radius of each ring in px, which positions are relative to. */
  readonly ringRadii: readonly number[];
  /** Sorted by quadrant, ring (centre first), name; `movement` is against the edition before. */
  readonly blips: readonly EditionBlipView[];
}

/** What the next edition is to be called and say, while nobody has published it. */
export interface EditionDraft {
  /** May be empty. */
  readonly name: string;
  readonly text: string;
  /** Counts how often it was saved; an edit sends back the one it saw. */
  readonly version: number;
  readonly person: string;
  readonly savedAt: string;
}

export interface EditionBlipView extends BlipView, PlacedBlip {}

/** One technology on an edition: what was decided or suggested, and the sentences that spoke for it. */
export interface EditionTechnologyView extends EditionBlipView {
  readonly edition: EditionSummary;
  readonly decision: { readonly rationale: string; readonly person: string; readonly at: string } | null;
  readonly quotes: readonly QuoteView[];
  readonly rings: readonly RingDefinition[];
  readonly quadrants: readonly QuadrantDefinition[];
}

/** What happened between two radars: two editions, or an edition and the radar as it is now. */
export interface EditionComparison extends RadarChanges {
  /** Null where there is no edition yet: all is new. */
  readonly from: ComparedSide | null;
  readonly to: ComparedSide;
}

/** One of the two, with what its ids stand for; `edition` is null for the radar as it is now. */
export interface ComparedSide {
  readonly edition: EditionSummary | null;
  readonly rings: readonly RingDefinition[];
  readonly quadrants: readonly QuadrantDefinition[];
}
