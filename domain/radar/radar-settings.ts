/** What a team sets about its radar, as it is edited, sent and kept. */
export interface RadarSettings {
  readonly title: string;
  /** From the centre out. */
  readonly rings: readonly RingSettings[];
  /** Clockwise from the upper right. */
  readonly quadrants: readonly QuadrantSettings[];
  /** Length of the timer that a vote starts with, in seconds; null for none. */
  readonly voteSeconds: number | null;
  /** False: revealed votes are shown without the names of who cast them. */
  readonly votesNamed: boolean;
  /** False: everyone has to choose a ring. */
  readonly votesMayAbstain: boolean;
}

export interface QuadrantSettings {
  /** Stable, whatever the name becomes: letters, digits and hyphens. */
  readonly id: string;
  readonly name: string;
  /** What it is for, in a sentence; may be empty. */
  readonly description: string;
  /** "#rrggbb", or null for the theme's own. */
  readonly colour: string | null;
}

export interface RingSettings extends QuadrantSettings {
  /** How many first-hand sources the team wants to see behind a technology in this ring; null for no gate. */
  readonly gateSources: number | null;
}

/** Where the blips of what is removed go: ids of removed rings and quadrants to ids of those that stay. */
export interface Moves {
  readonly rings: Readonly<Record<string, string>>;
  readonly quadrants: Readonly<Record<string, string>>;
}

/** A decision that was moved because its ring or quadrant was removed. */
export interface ResettledBlip {
  /** A slug. */
  readonly technology: string;
  readonly name: string;
  /** The placement that moved it. */
  readonly version: number;
}

export const FEWEST_PARTS = 2;
export const MOST_PARTS = 8;
export const MOST_GATE_SOURCES = 20;
export const VOTE_SECONDS = { least: 10, most: 3600 } as const;
