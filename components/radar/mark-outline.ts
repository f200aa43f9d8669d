import type { MovementKind } from "@/domain/radar/movement";

/** Of the side of the square that a mark is drawn in: a disc's radius, leaving some to keep neighbours apart. */
export const DISC_SHARE = 0.43;
const STAR_POINTS = 9;
const STAR_TIP_SHARE = 0.5;
const STAR_DENT_SHARE = 0.385;
const PIN_DISC_SHARE = 0.375;
const PIN_TIP_SHARE = 0.56;

/**
 * The outline of a blip that moved or is new, around the origin, as an SVG path: a star for what is new, a disc with a point
 * towards the centre for what moved in, away from it for what moved out. Null for a plain disc.
 *
 * @param side of the square that it is drawn in and stays within
 * @param towards where the radar's centre lies, in radians clockwise from the right
 */
export function outlineOfMark(kind: MovementKind | null, side: number, towards: number): string | null {
  if (kind === "new") return star(side);
  if (kind === "moved-in") return pin(side, towards);
  if (kind === "moved-out") return pin(side, towards + Math.PI);
  return null;
}

function star(side: number): string {
  const corners = Array.from({ length: 2 * STAR_POINTS }, (_, index) => {
    const reach = side * (index % 2 === 0 ? STAR_TIP_SHARE : STAR_DENT_SHARE);
    return at(reach, (index / STAR_POINTS) * Math.PI - Math.PI / 2);
  });
  return `M${corners.join("L")}Z`;
}

/** A disc and the two lines that touch it from its tip. */
function pin(side: number, direction: number): string {
  const radius = side * PIN_DISC_SHARE;
  const tip = Math.min(side * PIN_TIP_SHARE, reachInSquare(side, direction));
  const opening = Math.acos(radius / tip);
  const arc = `A${round(radius)} ${round(radius)} 0 1 1 ${at(radius, direction - opening)}`;
  return `M${at(tip, direction)}L${at(radius, direction + opening)}${arc}Z`;
}

/** How far it is from a square's middle to its edge. */
function reachInSquare(side: number, direction: number): number {
  return side / 2 / Math.max(Math.abs(Math.cos(direction)), Math.abs(Math.sin(direction)));
}

function at(reach: number, direction: number): string {
  return `${round(reach * Math.cos(direction))} ${round(reach * Math.sin(direction))}`;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
