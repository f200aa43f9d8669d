import { type PlacedBlip, placeBlip } from "@/domain/radar/place-blips";
import type { DrawnRadar } from "./drawn-radar";
import type { CellPosition } from "./mark-landing";

/** Where a blip would stand if it were moved to a cell; undefined where there is no such cell. */
export function findLanding(
  { quadrants, rings, blips }: DrawnRadar,
  slug: string,
  cell: CellPosition,
): PlacedBlip | undefined {
  const [quadrant, ring] = [quadrants[cell.quadrant]?.id, rings[cell.ring]?.id];
  if (!quadrant || !ring) return undefined;
  const moved = blips.map((blip) => (blip.slug === slug ? { slug, quadrant, ring } : blip));
  return placeBlip(quadrants, rings, moved, slug);
}
