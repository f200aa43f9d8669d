import type { Point } from "@/domain/radar/cell";
import { findCellAt } from "@/domain/radar/cell-at";
import type { PlacedBlip } from "@/domain/radar/place-blips";
import type { RadarSectors } from "@/domain/radar/sectors";
import { findBlipLink } from "./blip-element";
import { type CellPosition, markLanding, markTarget } from "./mark-landing";
import { travelBlip } from "./travel-blip";
import { noteDrop } from "./use-blip-travel";

export interface CarryOptions {
  /** False where blips stay as they are, such as on a published edition. */
  readonly mayCarry: () => boolean;
  readonly sectors: () => RadarSectors;
  /** Where a blip stands. */
  readonly homeOf: (slug: string) => PlacedBlip | undefined;
  /** Where a blip would stand in a cell. */
  readonly landingIn: (slug: string, cell: CellPosition) => PlacedBlip | undefined;
  /** Told when a blip is let go over a cell. True where that begins a move. */
  readonly onDrop: (slug: string, cell: CellPosition) => boolean;
}

/** A hand that takes blips from one cell to another, whatever moves it. Points are px of the radar. */
export interface BlipCarrier {
  readonly isCarrying: () => boolean;
  /** Takes a blip, where blips may be carried. */
  readonly pickUp: (slug: string) => void;
  readonly carryTo: (point: Point) => void;
  /** Lets go; nothing happens where nothing is carried any more. */
  readonly drop: () => void;
  readonly putBack: () => void;
}

interface Carried {
  readonly slug: string;
  readonly link: SVGAElement;
  readonly group: Element;
  readonly home: string;
  at: Point;
  cell: CellPosition | null;
}

/**
 * Carries blips straight in the document, so that a frame costs next to nothing: the cell below is marked, and so is the
 * place that the blip would take there. Escape puts back what is carried.
 */
export function createCarrier(drawing: SVGSVGElement, options: CarryOptions): BlipCarrier {
  let carried: Carried | null = null;
  const release = (): Carried | null => {
    const released = carried;
    carried = null;
    window.removeEventListener("keydown", cancel, true);
    released?.link.removeAttribute("data-dragged");
    released?.group.setAttribute("transform", released.home);
    markTarget(drawing, null);
    markLanding(drawing, undefined);
    return released;
  };
  const putBack = () => {
    const released = release();
    const home = released && options.homeOf(released.slug);
    if (home) travelBlip(released.group, released.at, home);
  };
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    putBack();
  };
  const pickUp = (slug: string) => {
    if (!options.mayCarry()) return;
    carried = findCarried(drawing, slug, options.homeOf(slug));
    if (!carried) return;
    carried.link.setAttribute("data-dragged", "");
    window.addEventListener("keydown", cancel, true);
  };
  const carryTo = (point: Point) => {
    if (!carried) return;
    carried.at = point;
    carried.group.setAttribute("transform", `translate(${point.x} ${point.y})`);
    const cell = findCellAt(options.sectors(), point);
    if (isSameCell(cell, carried.cell)) return;
    carried.cell = cell;
    markTarget(drawing, cell);
    markLanding(drawing, cell ? options.landingIn(carried.slug, cell) : undefined);
  };
  const drop = () => {
    const released = carried;
    if (released?.cell && options.onDrop(released.slug, released.cell)) {
      noteDrop(drawing, { slug: released.slug, at: released.at });
      release();
    } else putBack();
  };
  return { isCarrying: () => carried !== null, pickUp, carryTo, drop, putBack };
}

/** Null where it has left the radar while the hand was on it. */
function findCarried(drawing: SVGSVGElement, slug: string, home: PlacedBlip | undefined): Carried | null {
  const link = findBlipLink(drawing, slug);
  const group = link?.parentElement;
  if (!link || !group || !home) return null;
  return { slug, link, group, home: group.getAttribute("transform") ?? "", at: home, cell: null };
}

function isSameCell(a: CellPosition | null, b: CellPosition | null): boolean {
  return a?.quadrant === b?.quadrant && a?.ring === b?.ring;
}
