import type { PlacedBlip } from "./place-blips";

/** Where a blip stands on a radar: its place, and the position of its ring. */
export interface BlipSpot extends PlacedBlip {
  readonly ring: number;
}

/** A blip on an earlier radar and on a later one; null where it is not there. One of the two is. */
export type BlipWay =
  | { readonly from: BlipSpot; readonly to: BlipSpot }
  | { readonly from: BlipSpot; readonly to: null }
  | { readonly from: null; readonly to: BlipSpot };

export interface BlendedBlip extends BlipSpot {
  /** From 0, where it is not there, to 1. */
  readonly presence: number;
}

/** What left goes in the first part of the way, what is new comes in the last: in between, all that moves is what stays. */
const PART = 0.35;

/** Whether of two radars the later one is shown: from half of the way on. */
export function showsLater(share: number): boolean {
  return share >= 0.5;
}

/** A blip on its way from one radar to another, `share` of the way (0 to 1); it changes its ring half way. */
export function blendBlip(way: BlipWay, share: number): BlendedBlip {
  if (way.from === null) return { ...way.to, presence: limit((share - (1 - PART)) / PART) };
  if (way.to === null) return { ...way.from, presence: limit(1 - share / PART) };
  const { from, to } = way;
  const along = share * share * (3 - 2 * share);
  const mix = (a: number, b: number) => a + (b - a) * along;
  const place = { x: mix(from.x, to.x), y: mix(from.y, to.y), side: mix(from.side, to.side) };
  return { ...place, ring: showsLater(share) ? to.ring : from.ring, presence: 1 };
}

function limit(share: number): number {
  return Math.min(1, Math.max(0, share));
}
