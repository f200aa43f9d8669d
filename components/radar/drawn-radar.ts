import { editionTechnologyAddress, technologyAddress } from "@/components/evidence/addresses";
import type { EditionView } from "@/domain/radar/edition-views";
import { type PlacedRadar, placeBlips } from "@/domain/radar/place-blips";
import { layOutSectors } from "@/domain/radar/sectors";
import { isUnpublishedSlug } from "@/domain/radar/unpublished-slug";
import type { BlipView, EditionSummary, RadarView } from "@/domain/radar/views";
import type { QuadrantDefinition, RingDefinition } from "@/domain/radar/vocabulary";
import { type BlipDescription, describeBlip } from "./describe-blip";

/** A blip with all that it takes to draw it and to name it. */
export interface DrawnBlip extends BlipView {
  /** As in the legend: 1 for the first. */
  readonly number: number;
  readonly quadrantDefinition: QuadrantDefinition;
  readonly ringDefinition: RingDefinition;
  readonly contested: boolean;
  readonly description: BlipDescription;
  /** Where it leads. */
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** True for what is on one of two radars that are compared, while the other is shown. */
  readonly isAbsent?: boolean;
}

/** A radar ready to be drawn, with definitions in order. */
export interface DrawnRadar {
  readonly quadrants: readonly QuadrantDefinition[];
  readonly rings: readonly RingDefinition[];
  readonly blips: readonly DrawnBlip[];
  readonly placed: PlacedRadar;
  /** What movement is relative to; null where there is nothing yet. */
  readonly edition: Pick<EditionSummary, "name"> | null;
}

const drawn = new WeakMap<RadarView, DrawnRadar>();

/** Numbers and places the blips of a radar; the same radar once. */
export function drawRadar(view: RadarView): DrawnRadar {
  const known = drawn.get(view);
  if (known) return known;
  const made = placeRadar(view);
  drawn.set(view, made);
  return made;
}

function placeRadar(view: RadarView): DrawnRadar {
  const quadrants = [...view.quadrants].sort((a, b) => a.position - b.position);
  const rings = [...view.rings].sort((a, b) => a.position - b.position);
  const placed = placeBlips(quadrants, rings, view.blips);
  const ground = { quadrants, rings, placed, edition: view.edition };
  return { ...ground, blips: drawBlips(view.blips, ground, technologyAddress) };
}

/** Draws an edition with the places that it was published with; its blips lead to what it holds of them. */
export function drawEdition(view: EditionView): DrawnRadar {
  const { quadrants, rings, blips, ringRadii } = view;
  const names = rings.map(({ name }) => name);
  const spots = blips.map(({ slug, x, y, side }) => [slug, { x, y, side }] as const);
  const placed = { sectors: layOutSectors(quadrants.length, names, ringRadii), blips: new Map(spots) };
  const ground = { quadrants, rings, placed, edition: view.before };
  const addressOf = (slug: string) =>
    isUnpublishedSlug(view.slug) ? technologyAddress(slug) : editionTechnologyAddress(view.slug, slug);
  return { ...ground, blips: drawBlips(blips, ground, addressOf) };
}

function drawBlips(
  blips: readonly BlipView[],
  { quadrants, rings, placed, edition }: Omit<DrawnRadar, "blips">,
  addressOf: (slug: string) => string,
): readonly DrawnBlip[] {
  const quadrantOf = new Map(quadrants.map((quadrant) => [quadrant.id, quadrant]));
  const ringOf = new Map(rings.map((ring) => [ring.id, ring]));
  return blips.map((blip, index): DrawnBlip => {
    const quadrantDefinition = quadrantOf.get(blip.quadrant);
    const ringDefinition = ringOf.get(blip.ring);
    const spot = placed.blips.get(blip.slug);
    if (!quadrantDefinition || !ringDefinition || !spot) throw new Error(`${blip.slug} was not placed on the radar.`);
    const contested = blip.proposal?.contested ?? false;
    const said = { description: describeBlip(blip, edition), href: addressOf(blip.slug) };
    return { ...blip, ...spot, ...said, number: index + 1, quadrantDefinition, ringDefinition, contested };
  });
}

/** "Kafka, Platforms, Trial": what assistive technology calls a blip. */
export function nameOfBlip({ name, quadrantDefinition, ringDefinition }: DrawnBlip): string {
  return `${name}, ${quadrantDefinition.name}, ${ringDefinition.name}`;
}
