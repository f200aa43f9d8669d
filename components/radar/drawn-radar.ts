import { type PlacedRadar, placeBlips } from "@/domain/radar/place-blips";
import type { BlipView, RadarView } from "@/domain/radar/views";
import type { QuadrantDefinition, RingDefinition } from "@/domain/radar/vocabulary";

/** A blip with all that it takes to draw it and to name it. */
export interface DrawnBlip extends BlipView {
  /** As in the legend: 1 for the first. */
  readonly number: number;
  readonly quadrantDefinition: QuadrantDefinition;
  readonly ringDefinition: RingDefinition;
  readonly contested: boolean;
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** A radar ready to be drawn, with definitions in order. */
export interface DrawnRadar {
  readonly quadrants: readonly QuadrantDefinition[];
  readonly rings: readonly RingDefinition[];
  readonly blips: readonly DrawnBlip[];
  readonly placed: PlacedRadar;
}

/** Numbers and places the blips of a radar. */
export function drawRadar(view: RadarView): DrawnRadar {
  const quadrants = [...view.quadrants].sort((a, b) => a.position - b.position);
  const rings = [...view.rings].sort((a, b) => a.position - b.position);
  const placed = placeBlips(quadrants, rings, view.blips);
  const quadrantOf = new Map(quadrants.map((quadrant) => [quadrant.id, quadrant]));
  const ringOf = new Map(rings.map((ring) => [ring.id, ring]));
  const blips = view.blips.map((blip, index): DrawnBlip => {
    const quadrantDefinition = quadrantOf.get(blip.quadrant);
    const ringDefinition = ringOf.get(blip.ring);
    const spot = placed.blips.get(blip.slug);
    if (!quadrantDefinition || !ringDefinition || !spot) throw new Error(`${blip.slug} was not placed on the radar.`);
    const contested = blip.proposal?.contested ?? false;
    return { ...blip, ...spot, number: index + 1, quadrantDefinition, ringDefinition, contested };
  });
  return { quadrants, rings, blips, placed };
}

/** "Kafka, Platforms, Trial": what assistive technology calls a blip. */
export function nameOfBlip({ name, quadrantDefinition, ringDefinition }: DrawnBlip): string {
  return `${name}, ${quadrantDefinition.name}, ${ringDefinition.name}`;
}
