import { editionTechnologyAddress } from "@/components/evidence/addresses";
import { describeBlip } from "@/components/radar/describe-blip";
import { type DrawnBlip, type DrawnRadar, drawEdition } from "@/components/radar/drawn-radar";
import { type BlipSpot, type BlipWay, blendBlip } from "@/domain/radar/blend-blip";
import type { EditionView } from "@/domain/radar/edition-views";
import { judgeMovement } from "@/domain/radar/movement";
import { findNearestQuadrant } from "@/domain/radar/nearest-quadrant";

/** Two radars drawn as one, on which blips travel from where they stood to where they stand. */
export interface DrawnComparison {
  readonly before: DrawnRadar;
  readonly after: DrawnRadar;
  /** The later one, with what left it, at the moment that it is first drawn at. */
  readonly radar: DrawnRadar;
  /** By slug. */
  readonly ways: ReadonlyMap<string, BlipWay>;
  /** Slugs of what is new, moved or left. */
  readonly changed: ReadonlySet<string>;
  /** Whether both have as many rings and quadrants: then one becomes the other, else it takes its place. */
  readonly hasSameShape: boolean;
}

/** @param share where it is first drawn: 0 for the earlier one, 1 for the later */
export function drawComparison(earlier: EditionView, later: EditionView, share: number): DrawnComparison {
  const [before, after] = [drawEdition(earlier), drawEdition({ ...later, before: earlier })];
  const former = new Map(before.blips.map((blip) => [blip.slug, blip]));
  const present = new Set(after.blips.map(({ slug }) => slug));
  const kept = after.blips.map((blip) => moveSince(blip, former.get(blip.slug), before, after));
  const left = before.blips.filter(({ slug }) => !present.has(slug)).map((blip) => leave(blip, earlier, later, after));
  const ways = new Map<string, BlipWay>();
  for (const { slug } of left) ways.set(slug, { from: spotOf(before, slug), to: null });
  for (const { slug } of kept) {
    const to = spotOf(after, slug);
    ways.set(slug, former.has(slug) ? { from: spotOf(before, slug), to } : { from: null, to });
  }
  const blips = [...kept, ...left].map((blip) => {
    const way = ways.get(blip.slug);
    if (way === undefined) throw new Error(`${blip.slug} is on neither of the two radars.`);
    const { x, y, side, presence } = blendBlip(way, share);
    return { ...blip, x, y, side, isAbsent: presence === 0 };
  });
  const placed = { ...after.placed, blips: new Map(blips.map(({ slug, x, y, side }) => [slug, { x, y, side }])) };
  const moved = kept.filter((blip) => isElsewhere(blip, former.get(blip.slug)));
  return {
    before,
    after: { ...after, blips: kept },
    radar: { ...after, blips, placed },
    ways,
    changed: new Set([...moved, ...left].map(({ slug }) => slug)),
    hasSameShape: before.rings.length === after.rings.length && before.quadrants.length === after.quadrants.length,
  };
}

function isElsewhere({ ring, quadrant }: DrawnBlip, former: DrawnBlip | undefined): boolean {
  return ring !== former?.ring || quadrant !== former.quadrant;
}

function moveSince(blip: DrawnBlip, former: DrawnBlip | undefined, before: DrawnRadar, after: DrawnRadar): DrawnBlip {
  const movement = judgeMovement(before.rings, former?.ring ?? null, after.rings, blip.ring);
  return { ...blip, movement, description: describeBlip({ ...blip, movement }, after.edition) };
}

/** What the later one does not have stands in its nearest quadrant, and leads to what the earlier one holds of it. */
function leave(blip: DrawnBlip, earlier: EditionView, later: EditionView, after: DrawnRadar): DrawnBlip {
  const quadrant = findNearestQuadrant(after.quadrants, blip.quadrant);
  const description = { ...describeBlip({ ...blip, movement: null }, null), movement: `Not on ${later.name} any more` };
  return { ...blip, quadrant, movement: null, description, href: editionTechnologyAddress(earlier.slug, blip.slug) };
}

function spotOf({ blips, rings }: DrawnRadar, slug: string): BlipSpot {
  const blip = blips.find((each) => each.slug === slug);
  if (blip === undefined) throw new Error(`${slug} is not on this radar.`);
  return { x: blip.x, y: blip.y, side: blip.side, ring: rings.indexOf(blip.ringDefinition) };
}
