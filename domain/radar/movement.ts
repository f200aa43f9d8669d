import { findNearestRing } from "./nearest-ring";
import type { RingDefinition } from "./vocabulary";

/** How a blip stands to an edition, as far as it can be told apart at a glance. */
export const MOVEMENTS = ["new", "moved-in", "moved-out", "unchanged"] as const;
export type MovementKind = (typeof MOVEMENTS)[number];

/** How a blip stands to an edition: the last one, for the current radar. */
export interface Movement {
  readonly kind: MovementKind;
  /** The ring's id on the edition; null for what is new. */
  readonly from: string | null;
  /** How many rings it moved; 0 unless it did. */
  readonly rings: number;
}

/**
 * How a blip moved between two radars, in rings of the later one. Towards the centre is in, away from it is out. A change
 * of quadrant alone is no movement: the ring is what a team decides.
 *
 * @param before the earlier radar's rings, from the centre out
 * @param from id of the ring there; null where the blip was not on it
 * @param now the later radar's rings
 * @param to id of the ring there
 */
export function judgeMovement(
  before: readonly RingDefinition[],
  from: string | null,
  now: readonly RingDefinition[],
  to: string,
): Movement {
  if (from === null) return { kind: "new", from, rings: 0 };
  const share = before.findIndex(({ id }) => id === from) / Math.max(1, before.length - 1);
  const start = positionOf(now, findNearestRing(now, { id: from, share: Math.max(0, share) }));
  const rings = positionOf(now, to) - start;
  if (rings === 0) return { kind: "unchanged", from, rings };
  return { kind: rings < 0 ? "moved-in" : "moved-out", from, rings: Math.abs(rings) };
}

/** The movement in a few words: "moved in by one ring", "new". */
export function movementInWords({ kind, rings }: Movement): string {
  const way = { new: "new", unchanged: "unchanged", "moved-in": "moved in by", "moved-out": "moved out by" }[kind];
  if (kind === "new" || kind === "unchanged") return way;
  return `${way} ${rings === 1 ? "one ring" : `${rings} rings`}`;
}

function positionOf(rings: readonly RingDefinition[], wanted: string): number {
  return rings.findIndex(({ id }) => id === wanted);
}
