import type { MovementKind } from "@/domain/radar/movement";

/** Of the side of the square that a mark is drawn in: a disc's radius, leaving some to keep neighbours apart. */
export const DISC_SHARE = 0.43;
const STAR_POINTS = 9;
const STAR_TIP_SHARE = 0.5;
const STAR_DENT_SHARE = 0.385;
const PIN_DISC_SHARE = 0.375;
const PIN_TIP_SHARE = 0.56;

/** A direction as a vector of length 1, y downwards. */
export interface Direction {
  readonly x: number;
  readonly y: number;
}

/** Where the centre of the radar lies, seen from a point of it. Square roots alone: those are the same in every engine. */
export function directionOfCentre({ x, y }: Direction): Direction {
  const distance = Math.sqrt(x * x + y * y);
  return distance === 0 ? { x: 0, y: 1 } : { x: -x / distance, y: -y / distance };
}

/**
 * The outline of a blip that moved or is new, around the origin, as an SVG path: a star for what is new, a disc with a point
 * towards the centre for what moved in, away from it for what moved out. Null for a plain disc.
 *
 * @param side of the square that it is drawn in and stays within
 * @param towards where the radar's centre lies
 */
export function outlineOfMark(kind: MovementKind | null, side: number, towards: Direction): string | null {
  if (kind === "new") return star(side);
  if (kind === "moved-in") return pin(side, towards);
  if (kind === "moved-out") return pin(side, { x: -towards.x, y: -towards.y });
  return null;
}

/** Rounded, for the last digits of a cosine differ from engine to engine, and the server's drawing has to be the browser's. */
const STAR_DIRECTIONS: readonly Direction[] = Array.from({ length: 2 * STAR_POINTS }, (_, index) => {
  const angle = (index / STAR_POINTS) * Math.PI;
  return { x: Number(Math.sin(angle).toFixed(6)), y: Number((-Math.cos(angle)).toFixed(6)) };
});

function star(side: number): string {
  const corners = STAR_DIRECTIONS.map((direction, index) =>
    at(side * (index % 2 === 0 ? STAR_TIP_SHARE : STAR_DENT_SHARE), direction),
  );
  return `M${corners.join("L")}Z`;
}

/** A disc and the two lines that touch it from its tip. */
function pin(side: number, direction: Direction): string {
  const radius = side * PIN_DISC_SHARE;
  const tip = Math.min(side * PIN_TIP_SHARE, reachInSquare(side, direction));
  const cosine = radius / tip;
  const sine = Math.sqrt(1 - cosine * cosine);
  const arc = `A${round(radius)} ${round(radius)} 0 1 1 ${at(radius, turn(direction, cosine, -sine))}`;
  return `M${at(tip, direction)}L${at(radius, turn(direction, cosine, sine))}${arc}Z`;
}

/** How far it is from a square's middle to its edge. */
function reachInSquare(side: number, { x, y }: Direction): number {
  return side / 2 / Math.max(Math.abs(x), Math.abs(y));
}

/** Turned by an angle, which is given by its cosine and sine; clockwise for a sine above 0. */
function turn({ x, y }: Direction, cosine: number, sine: number): Direction {
  return { x: x * cosine - y * sine, y: x * sine + y * cosine };
}

function at(reach: number, { x, y }: Direction): string {
  return `${round(reach * x)} ${round(reach * y)}`;
}

/** To a tenth of a px, without a sign on zero. */
function round(px: number): number {
  return Math.round(px * 10) / 10 + 0;
}
