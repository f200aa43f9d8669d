import { type Box, boxAround, type Point } from "./cell";
import { roundPx } from "./round-px";
import { estimateTextWidthPx } from "./text-width";

/** A name's place: where its text is anchored, on the middle of its line, and the box that it takes. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
  /** From the blip to the name, where it stands away from it. */
  readonly line: { readonly from: Point; readonly to: Point } | null;
}

/** A blip's mark by its middle and half its side, with the name that it should get. */
export interface Named extends Point {
  readonly half: number;
  readonly name: string;
}

const LINE_HEIGHT = 1.25;
const GAP_EM = 0.3;
/** How far away names may stand, nearest first, and in how many directions. */
const AWAY_EM = [2, 3, 4.5, 6] as const;
const DIRECTIONS = 16;

/** The places that touch the mark: left and right first, away from the centre line; then above and below; then aslant. */
export function labelsBeside({ x, y, half, name }: Named, fontPx: number): readonly PlacedLabel[] {
  const size = sizeOf(name, fontPx);
  const gap = half + fontPx * GAP_EM;
  const down = half + size.halfHeight;
  const right = labelAt("start", x + gap, y, size);
  const left = labelAt("end", x - gap, y, size);
  return [
    ...(x >= 0 ? [right, left] : [left, right]),
    labelAt("middle", x, y + down, size),
    labelAt("middle", x, y - down, size),
    ...[-down, down].flatMap((away) => [
      labelAt("start", x + half, y + away, size),
      labelAt("end", x - half, y + away, size),
    ]),
  ];
}

/** Places some way off, each with a line that leads there. */
export function labelsAway({ x, y, half, name }: Named, fontPx: number): readonly PlacedLabel[] {
  const size = sizeOf(name, fontPx);
  return AWAY_EM.flatMap((ems) =>
    Array.from({ length: DIRECTIONS }, (_, index): PlacedLabel => {
      const angle = ((index + 0.5) / DIRECTIONS) * 2 * Math.PI;
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      const reach = half + ems * fontPx;
      const label = labelAt(across > 0 ? "start" : "end", x + across * reach, y + down * reach, size);
      const pull = Math.sign(across) * fontPx * GAP_EM;
      const from = { x: roundPx(x + across * half), y: roundPx(y + down * half) };
      return { ...label, line: { from, to: { x: roundPx(label.x - pull), y: label.y } } };
    }),
  );
}

interface Size {
  readonly width: number;
  readonly halfHeight: number;
}

function sizeOf(name: string, fontPx: number): Size {
  return { width: estimateTextWidthPx(name, fontPx), halfHeight: (fontPx * LINE_HEIGHT) / 2 };
}

function labelAt(anchor: PlacedLabel["anchor"], x: number, y: number, { width, halfHeight }: Size): PlacedLabel {
  const middle = { start: x + width / 2, middle: x, end: x - width / 2 }[anchor];
  return { x: roundPx(x), y: roundPx(y), anchor, box: boxAround(middle, y, width / 2, halfHeight), line: null };
}
