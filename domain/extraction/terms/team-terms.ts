import type { MatchPolicy } from "@/domain/extraction/catalogue/entry";
import type { Quadrant } from "@/domain/radar/vocabulary";

/** A technology that the team knows by a name of its own: confirmed, renamed, merged or split by a person. */
export interface TeamTerm {
  /** Canonical name. Where the catalogue has it too, this entry adds to it; `quadrant` then wins. */
  readonly name: string;
  readonly quadrant: Quadrant;
  readonly also?: Quadrant;
  /** Other spellings. Each belongs to this technology from then on, whatever the catalogue says. */
  readonly aliases?: readonly string[];
  readonly match?: MatchPolicy;
  readonly home?: string;
  /** Canonical names that are this technology: the old name of a renamed one, those that were merged into it. */
  readonly replaces?: readonly string[];
}

/** What a team has decided about names. */
export interface TeamTerms {
  readonly terms: readonly TeamTerm[];
  /** Names that are never taken for a technology, nor suggested. */
  readonly ignored: readonly string[];
}

export const NO_TEAM_TERMS: TeamTerms = { terms: [], ignored: [] };
