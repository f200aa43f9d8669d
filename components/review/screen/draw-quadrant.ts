import { type Box, boxOfCell, type Cell, type Point } from "@/domain/radar/cell";
import { findRing } from "@/domain/radar/find-ring";
import { placeBlips } from "@/domain/radar/place-blips";
import { roundPx } from "@/domain/radar/round-px";
import type { BlipView, RadarView } from "@/domain/radar/views";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { AgendaItemView } from "@/domain/review/review-views";

interface DrawnPoint extends Point {
  /** The ring's position. */
  readonly ring: number;
}

interface DrawnDot extends DrawnPoint {
  readonly slug: string;
  readonly isDecided: boolean;
}

/** A ring's name outside of the quadrant's edge, in the middle of its band, upright as far as can be. */
interface DrawnName extends Point {
  /** In degrees, clockwise. */
  readonly turn: number;
}

/** One quadrant ready to be drawn, in px from the radar's centre. */
export interface DrawnQuadrant {
  /** `share` is how much of the vote the ring has, 0 to 1; 0 before it is shown. */
  readonly cells: readonly {
    readonly cell: Cell;
    readonly ring: RingDefinition;
    readonly share: number;
    readonly name: DrawnName;
  }[];
  /** What all of it lies within, names of rings included. */
  readonly box: Box;
  readonly others: readonly DrawnDot[];
  /** What is talked about; null where it is on no ring yet. */
  readonly blip: DrawnDot | null;
  /** Where notes would have it, where that is another ring than the team's. */
  readonly suggested: DrawnPoint | null;
}

/** How far from the quadrant's edge the middle of a ring's name stands. */
const NAME_GAP_PX = 14;
const MARGIN_PX = 26;

/** Draws the quadrant that a technology stands in, every blip where the radar has it. */
export function drawQuadrant(radar: RadarView, item: AgendaItemView): DrawnQuadrant {
  const rings = [...radar.rings].sort((a, b) => a.position - b.position);
  const quadrants = [...radar.quadrants].sort((a, b) => a.position - b.position);
  const { sectors, blips: spots } = placeBlips(quadrants, rings, radar.blips);
  const own = radar.blips.find(({ slug }) => slug === item.technology);
  const wanted = own?.quadrant ?? item.quadrant;
  const quadrant = Math.max(
    0,
    quadrants.findIndex(({ id }) => id === wanted),
  );
  const cells = sectors.cells[quadrant] ?? [];
  const dots = radar.blips
    .filter((blip) => blip.quadrant === wanted)
    .map((blip) => toDot(blip, rings, spots.get(blip.slug)));
  const shares = sharesOf(item);
  return {
    cells: cells.flatMap((cell, index) => {
      const ring = rings[index];
      return ring ? [{ cell, ring, share: shares.get(ring.id) ?? 0, name: nameBeside(cell) }] : [];
    }),
    box: boxAroundAll(cells),
    others: dots.filter(({ slug }) => slug !== item.technology),
    blip: dots.find(({ slug }) => slug === item.technology) ?? null,
    suggested:
      own?.decided && own.proposal && own.proposal.ring !== own.ring ? pointFor(own.proposal.ring, rings, cells) : null,
  };
}

function toDot({ slug, ring, decided }: BlipView, rings: readonly RingDefinition[], spot: Point | undefined): DrawnDot {
  const { x, y } = spot ?? { x: 0, y: 0 };
  return { slug, x: roundPx(x, 2), y: roundPx(y, 2), ring: findRing(rings, ring).position, isDecided: decided };
}

/** The middle of a ring's band. */
function pointFor(id: string, rings: readonly RingDefinition[], cells: readonly Cell[]): DrawnPoint | null {
  const ring = findRing(rings, id);
  const cell = cells[ring.position];
  return cell ? { ...pointIn(cell, (cell.innerRadius + cell.outerRadius) / 2), ring: ring.position } : null;
}

/** At a distance from the centre, half-way between the quadrant's edges. */
function pointIn({ startAngle, endAngle }: Cell, radius: number): Point {
  const angle = (startAngle + endAngle) / 2;
  return { x: roundPx(radius * Math.sin(angle), 2), y: roundPx(-radius * Math.cos(angle), 2) };
}

/** Along whichever of the two straight edges lies flatter. */
function nameBeside({ startAngle, endAngle, innerRadius, outerRadius }: Cell): DrawnName {
  const isStart = Math.abs(Math.sin(startAngle)) >= Math.abs(Math.sin(endAngle));
  const angle = isStart ? startAngle : endAngle;
  const radius = (innerRadius + outerRadius) / 2;
  const away = isStart ? -NAME_GAP_PX : NAME_GAP_PX;
  const x = radius * Math.sin(angle) + away * Math.cos(angle);
  const y = -radius * Math.cos(angle) + away * Math.sin(angle);
  const degrees = (angle * 180) / Math.PI - 90;
  return { x: roundPx(x, 2), y: roundPx(y, 2), turn: roundPx(Math.abs(degrees) > 90 ? degrees - 180 : degrees, 2) };
}

function boxAroundAll(cells: readonly Cell[]): Box {
  const boxes = cells.map(boxOfCell);
  return {
    left: Math.min(0, ...boxes.map(({ left }) => left)) - MARGIN_PX,
    top: Math.min(0, ...boxes.map(({ top }) => top)) - MARGIN_PX,
    right: Math.max(0, ...boxes.map(({ right }) => right)) + MARGIN_PX,
    bottom: Math.max(0, ...boxes.map(({ bottom }) => bottom)) + MARGIN_PX,
  };
}

/** How much of the last shown vote each ring has, by id. */
function sharesOf({ rounds, stage }: AgendaItemView): ReadonlyMap<string, number> {
  const tally = (stage === "voting" ? undefined : rounds.at(-1))?.tally ?? [];
  const sum = tally.reduce((total, { ring, count }) => (ring === null ? total : total + count), 0);
  return new Map(tally.flatMap(({ ring, count }) => (ring === null || sum === 0 ? [] : [[ring, count / sum]])));
}
