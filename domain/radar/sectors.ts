import type { Box, Cell } from "./cell";
import { placeRingRadii } from "./ring-radii";
import { roundPx } from "./round-px";
import { estimateTextWidthPx } from "./text-width";

/** The radar is drawn in a square of this side; at 1440 x 900 a unit is a CSS px. */
export const RADAR_SIDE_PX = 840;
/** The outermost ring's radius: the rest of the square holds the quadrants' names. */
export const RADAR_RADIUS_PX = 394;
const FULL_TURN = 2 * Math.PI;

const RING_NAME_FONT_PX = 11;
const RING_NAME_HEIGHT_PX = 16;
const RING_NAME_INSET_PX = 4;
const RING_NAME_LETTER_SPACING_EM = 0.1;

/** A radar without its blips: where rings and quadrants lie. All lengths in px from the centre. */
export interface RadarSectors {
  readonly ringRadii: readonly number[];
  readonly quadrantAngles: readonly { readonly start: number; readonly end: number }[];
  /** By quadrant, then by ring from the centre out. */
  readonly cells: readonly (readonly Cell[])[];
  /** Where the names of rings stand, and what blips and labels leave free for them. */
  readonly ringNames: readonly RingName[];
}

export interface RingName {
  readonly ring: number;
  readonly name: string;
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly box: Box;
}

/**
 * Lays out 2 to 8 quadrants clockwise from twelve o'clock and 2 to 8 rings from the centre.
 *
 * @param ringNames names from the centre out
 * @param fullestCells for each ring, the number of blips in its fullest cell
 */
export function placeSectors(
  quadrantCount: number,
  ringNames: readonly string[],
  fullestCells: readonly number[],
): RadarSectors {
  return layOutSectors(quadrantCount, ringNames, placeRingRadii(fullestCells, quadrantCount, RADAR_RADIUS_PX));
}

/** The same around rings whose outer radii are known, such as those of a published edition. */
export function layOutSectors(
  quadrantCount: number,
  ringNames: readonly string[],
  ringRadii: readonly number[],
): RadarSectors {
  const quadrantAngles = Array.from({ length: quadrantCount }, (_, quadrant) => ({
    start: (quadrant * FULL_TURN) / quadrantCount,
    end: ((quadrant + 1) * FULL_TURN) / quadrantCount,
  }));
  const names = placeRingNames(ringNames, ringRadii, quadrantCount);
  const cells = quadrantAngles.map(({ start, end }) =>
    ringRadii.map((outerRadius, ring) => ({
      innerRadius: ringRadii[ring - 1] ?? 0,
      outerRadius,
      startAngle: start,
      endAngle: end,
      keepOut: names.map(({ box }) => box).filter((box) => reachesInto(box, ringRadii[ring - 1] ?? 0, outerRadius)),
    })),
  );
  return { ringRadii, quadrantAngles, cells, ringNames: names };
}

/** Whether a box around the line to twelve or six has something between two radii: a long name reaches into the next ring. */
function reachesInto({ right, top, bottom }: Box, innerRadius: number, outerRadius: number): boolean {
  const nearest = Math.min(Math.abs(top), Math.abs(bottom));
  const height = Math.max(Math.abs(top), Math.abs(bottom));
  const farthest = Math.sqrt(right * right + height * height);
  return nearest < outerRadius && farthest > innerRadius;
}

/** Up the line to twelve o'clock, and down the one to six where quadrants meet there too. */
function placeRingNames(names: readonly string[], radii: readonly number[], quadrantCount: number): RingName[] {
  const directions = quadrantCount % 2 === 0 ? [-1, 1] : [-1];
  const inset = RING_NAME_INSET_PX + RING_NAME_HEIGHT_PX / 2;
  return directions.flatMap((direction) =>
    radii.map((radius, ring) => {
      const name = names[ring] ?? "";
      const y = roundPx(direction * (radius - inset));
      return { ring, name, x: 0, y, box: ringNameBox(name, y) };
    }),
  );
}

function ringNameBox(name: string, y: number): Box {
  const letters = name.toUpperCase();
  const spacing = letters.length * RING_NAME_LETTER_SPACING_EM * RING_NAME_FONT_PX;
  const half = roundPx((estimateTextWidthPx(letters, RING_NAME_FONT_PX) + spacing) / 2 + RING_NAME_INSET_PX);
  return { left: -half, right: half, top: y - RING_NAME_HEIGHT_PX / 2, bottom: y + RING_NAME_HEIGHT_PX / 2 };
}
