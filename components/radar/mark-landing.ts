import type { PlacedBlip } from "@/domain/radar/place-blips";

/** Positions of a quadrant and a ring. */
export interface CellPosition {
  readonly quadrant: number;
  readonly ring: number;
}

/** Shows which cell a blip that is being moved would go to. */
export function markTarget(drawing: SVGSVGElement, cell: CellPosition | null): void {
  const key = cell && `${cell.quadrant} ${cell.ring}`;
  for (const path of drawing.querySelectorAll("[data-cell]")) {
    path.toggleAttribute("data-target", path.getAttribute("data-cell") === key);
  }
}

/** Shows which place in the cell it would take. */
export function markLanding(drawing: SVGSVGElement, spot: PlacedBlip | undefined): void {
  const landing = drawing.querySelector("[data-landing]");
  landing?.toggleAttribute("data-shown", spot !== undefined);
  if (spot) landing?.setAttribute("transform", `translate(${spot.x} ${spot.y})`);
}
