/* What pages show and the HTTP API answers of who looks after what, in the manner of views.ts. */

/** Who looks after a technology, and when the team wants to see it again. */
export interface ResponsibilityView {
  /** Counts its changes from 1; an edit sends it back. */
  readonly version: number;
  /** A name; null for nobody. */
  readonly owner: string | null;
  /** "2027-05-20"; null for no date. */
  readonly revisitOn: string | null;
  /** Who said so, and when. */
  readonly person: string;
  readonly at: string;
}

/** A technology that the team wants to look at again. */
export interface DueView {
  readonly slug: string;
  readonly name: string;
  readonly quadrant: string;
  /** Where it stands; null where it is on no ring. */
  readonly ring: string | null;
  readonly decided: boolean;
  readonly owner: string | null;
  readonly revisitOn: string;
  /** How many days ago that was; below 0 for days to come. */
  readonly lateDays: number;
}

/** A decision that nobody looks after, or that has no day on which it is looked at again. */
export interface UnattendedView {
  readonly slug: string;
  readonly name: string;
  readonly quadrant: string;
  readonly ring: string;
  readonly owner: string | null;
  readonly revisitOn: string | null;
}

/** What is due on a radar: `GET /api/due`. */
export interface DueListView {
  /** "2026-11-20", by which days are counted. */
  readonly today: string;
  /** Overdue first, those that are so the longest before. */
  readonly due: readonly DueView[];
  /** Decisions without an owner or without a date, by name. */
  readonly unattended: readonly UnattendedView[];
  /** Everyone who looks after something, by name. */
  readonly owners: readonly { readonly name: string; readonly count: number }[];
}
