import { editionTechnologyAddress } from "@/components/evidence/addresses";
import { describeBlip } from "@/components/radar/describe-blip";
import { type DrawnBlip, type DrawnRadar, drawEdition } from "@/components/radar/drawn-radar";
import { type BlipSpot, type BlipWay, blendBlip, showsLater } from "@/domain/radar/blend-blip";
import type { EditionView } from "@/domain/radar/edition-views";
import { judgeMovement } from "@/domain/radar/movement";
import { findNearestQuadrant } from "@/domain/radar/nearest-quadrant";

/** Two radars drawn as one, on which blips travel from where they stood to where they stand. */
export interface DrawnComparison {
  /** Each with its own numbers and places, and with the marks that the circle shows all the way. */
  readonly before: DrawnRadar;
  readonly after: DrawnRadar;
  /** The later one, with what left it, at the moment that it is first drawn at. */
  readonly radar: DrawnRadar;
  /** By slug. */
  readonly ways: ReadonlyMap<string, BlipWay>;
  /** From where what moved came to where it went, by slug. */
  readonly trails: ReadonlyMap<string, BlipTrail>;
  /** Slugs of what is new, moved or left. */
  readonly changed: ReadonlySet<string>;
  /** Whether both have as many rings and quadrants: then one becomes the other, else it takes its place. */
  readonly hasSameShape: boolean;
}

/** The way of what stands on both, elsewhere. */
export type BlipTrail = Extract<BlipWay, { readonly from: BlipSpot; readonly to: BlipSpot }>;

/** @param share where it is first drawn: 0 for the earlier one, 1 for the later */
export function drawComparison(earlier: EditionView, later: EditionView, share: number): DrawnComparison {
  const [before, after] = [drawEdition(earlier), drawEdition({ ...later, before: earlier })];
  const former = bySlug(before.blips);
  const kept = after.blips.map((blip) => moveSince(blip, former.get(blip.slug), before, after));
  const present = bySlug(kept);
  const left = before.blips.filter(({ slug }) => !present.has(slug)).map((blip) => leave(blip, earlier, later, after));
  const [starts, ends] = [spotsOf(before), spotsOf(after)];
  const onEither = [...kept, ...left].map((blip) => ({ blip, way: wayOf(blip.slug, starts, ends) }));
  const blips = onEither.map(({ blip, way }) => {
    const { x, y, side, presence } = blendBlip(way, share);
    const number = (showsLater(share) ? null : former.get(blip.slug)?.number) ?? blip.number;
    return { ...blip, x, y, side, number, isAbsent: presence === 0 };
  });
  const placed = { ...after.placed, blips: new Map(blips.map(({ slug, x, y, side }) => [slug, { x, y, side }])) };
  const moved = kept.filter((blip) => isElsewhere(blip, former.get(blip.slug)));
  const changed = new Set([...moved, ...left].map(({ slug }) => slug));
  const ways = new Map(onEither.map(({ blip, way }) => [blip.slug, way]));
  return {
    before: { ...before, blips: before.blips.map((blip) => ({ ...blip, ...markOf(present.get(blip.slug)) })) },
    after: { ...after, blips: kept },
    radar: { ...after, blips, placed },
    ways,
    trails: new Map([...ways].flatMap(([slug, way]) => (changed.has(slug) && isTrail(way) ? [[slug, way]] : []))),
    changed,
    hasSameShape: before.rings.length === after.rings.length && before.quadrants.length === after.quadrants.length,
  };
}

function bySlug(blips: readonly DrawnBlip[]): ReadonlyMap<string, DrawnBlip> {
  return new Map(blips.map((blip) => [blip.slug, blip]));
}

function isTrail(way: BlipWay): way is BlipTrail {
  return way.from !== null && way.to !== null;
}

function isElsewhere({ ring, quadrant }: DrawnBlip, former: DrawnBlip | undefined): boolean {
  return ring !== former?.ring || quadrant !== former.quadrant;
}

function moveSince(blip: DrawnBlip, former: DrawnBlip | undefined, before: DrawnRadar, after: DrawnRadar): DrawnBlip {
  const movement = judgeMovement(before.rings, former?.ring ?? null, after.rings, blip.ring);
  return { ...blip, movement, description: describeBlip({ ...blip, movement }, after.edition) };
}

/** What a blip's mark says. */
function markOf(blip: DrawnBlip | undefined): Pick<DrawnBlip, "decided" | "contested" | "movement"> | undefined {
  return blip && { decided: blip.decided, contested: blip.contested, movement: blip.movement };
}

/** What the later one does not have stands in its nearest quadrant, and leads to what the earlier one holds of it. */
function leave(blip: DrawnBlip, earlier: EditionView, later: EditionView, after: DrawnRadar): DrawnBlip {
  const quadrant = findNearestQuadrant(after.quadrants, blip.quadrant);
  const description = { ...describeBlip({ ...blip, movement: null }, null), movement: `Not on ${later.name} any more` };
  return { ...blip, quadrant, movement: null, description, href: editionTechnologyAddress(earlier.slug, blip.slug) };
}

type Spots = ReadonlyMap<string, BlipSpot>;

function wayOf(slug: string, starts: Spots, ends: Spots): BlipWay {
  const [from, to] = [starts.get(slug), ends.get(slug)];
  if (from) return to ? { from, to } : { from, to: null };
  if (!to) throw new Error(`${slug} is on neither of the two radars.`);
  return { from: null, to };
}

function spotsOf({ blips, rings }: DrawnRadar): Spots {
  return new Map(
    blips.map(({ slug, x, y, side, ringDefinition }) => [slug, { x, y, side, ring: rings.indexOf(ringDefinition) }]),
  );
}
