import { judgeMovement, type Movement } from "./movement";
import type { RingDefinition } from "./vocabulary";

/** Where a blip stands, by ids of its radar. */
export interface Standpoint {
  readonly slug: string;
  readonly name: string;
  readonly quadrant: string;
  readonly ring: string;
}

/** One side of a comparison. */
export interface ComparedRadar {
  /** From the centre out. */
  readonly rings: readonly RingDefinition[];
  readonly blips: readonly Standpoint[];
}

/** A blip on both radars; `from` and `to` are ids of the earlier and of the later one. */
export interface ComparedBlip {
  readonly slug: string;
  readonly name: string;
  readonly from: Pick<Standpoint, "quadrant" | "ring">;
  readonly to: Pick<Standpoint, "quadrant" | "ring">;
  readonly movement: Movement;
}

/** What happened between two radars. Each list keeps the order of the radar that it is taken from: the later, but for `left`. */
export interface RadarChanges {
  readonly new: readonly Standpoint[];
  /** To another ring, another quadrant or both. */
  readonly moved: readonly ComparedBlip[];
  readonly left: readonly Standpoint[];
  readonly unchanged: readonly ComparedBlip[];
}

/** Compares an earlier radar with a later one, technology by technology. */
export function compareRadars(before: ComparedRadar, after: ComparedRadar): RadarChanges {
  const was = new Map(before.blips.map((blip) => [blip.slug, blip]));
  const is = new Set(after.blips.map(({ slug }) => slug));
  const kept = after.blips.flatMap((blip): ComparedBlip[] => {
    const former = was.get(blip.slug);
    if (former === undefined) return [];
    const movement = judgeMovement(before.rings, former.ring, after.rings, blip.ring);
    return [{ slug: blip.slug, name: blip.name, from: placeOf(former), to: placeOf(blip), movement }];
  });
  return {
    new: after.blips.filter(({ slug }) => !was.has(slug)).map(toStandpoint),
    moved: kept.filter(isMoved),
    left: before.blips.filter(({ slug }) => !is.has(slug)).map(toStandpoint),
    unchanged: kept.filter((blip) => !isMoved(blip)),
  };
}

function isMoved({ from, to }: ComparedBlip): boolean {
  return from.ring !== to.ring || from.quadrant !== to.quadrant;
}

function placeOf({ quadrant, ring }: Standpoint): Pick<Standpoint, "quadrant" | "ring"> {
  return { quadrant, ring };
}

function toStandpoint({ slug, name, quadrant, ring }: Standpoint): Standpoint {
  return { slug, name, quadrant, ring };
}
