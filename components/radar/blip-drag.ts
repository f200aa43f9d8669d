import { type D3DragEvent, drag, select } from "d3";
import { findCellAt } from "@/domain/radar/cell-at";
import type { RadarSectors } from "@/domain/radar/sectors";
import { findBlipElement, findBlipLink } from "./blip-element";

/** Less than this many px of the radar is a click with an unsteady hand. */
const CLICK_DISTANCE_PX = 5;

export interface BlipDragOptions {
  readonly sectors: () => RadarSectors;
  /** Told when a blip is let go over a ring (by position from the centre). */
  readonly onDrop: (slug: string, ring: number) => void;
}

interface Dragged {
  readonly x: number;
  readonly y: number;
  readonly slug: string;
  readonly link: Element;
  readonly group: Element;
  readonly home: string;
}

type Drag = D3DragEvent<SVGSVGElement, unknown, Dragged>;

/**
 * Lets a mouse or pen pick up blips and drop them on another ring. The blip goes back to its place when let go: where it
 * stands is for whoever is told of the drop. Fingers scroll and open instead; the form moves as well.
 *
 * @returns a function that takes it all back
 */
export function attachBlipDrag(drawing: SVGSVGElement, { sectors, onDrop }: BlipDragOptions): () => void {
  const behaviour = drag<SVGSVGElement, unknown, Dragged>()
    .filter((event: MouseEvent) => event.button === 0 && !event.ctrlKey && findBlipElement(event.target) !== null)
    .touchable(false)
    .container(() => drawing)
    .clickDistance(CLICK_DISTANCE_PX)
    .subject((event: Pick<Drag, "sourceEvent" | "x" | "y">) => pickUp(drawing, event))
    .on("drag", (event: Drag) => {
      if (!isUnderWay(event)) return;
      event.subject.link.setAttribute("data-dragged", "");
      event.subject.group.setAttribute("transform", `translate(${event.x} ${event.y})`);
      markTarget(drawing, findCellAt(sectors(), event));
    })
    .on("end", (event: Drag) => {
      const { link, group, home, slug } = event.subject;
      const wasMoved = link.hasAttribute("data-dragged");
      link.removeAttribute("data-dragged");
      group.setAttribute("transform", home);
      markTarget(drawing, null);
      const cell = wasMoved ? findCellAt(sectors(), event) : null;
      if (cell) onDrop(slug, cell.ring);
    });
  const selection = select<SVGSVGElement, unknown>(drawing).call(behaviour);
  return () => void selection.on(".drag", null);
}

/** The filter lets only events on blips come here. */
function pickUp(drawing: SVGSVGElement, { sourceEvent, x, y }: Pick<Drag, "sourceEvent" | "x" | "y">): Dragged {
  const slug = findBlipElement(sourceEvent.target)?.slug ?? "";
  const link = findBlipLink(drawing, slug);
  const group = link?.parentElement;
  if (!link || !group) throw new Error(`There is no blip ${slug} on the circle to pick up.`);
  return { x, y, slug, link, group, home: group.getAttribute("transform") ?? "" };
}

function isUnderWay({ subject, x, y }: Drag): boolean {
  return subject.link.hasAttribute("data-dragged") || Math.hypot(x - subject.x, y - subject.y) > CLICK_DISTANCE_PX;
}

/** Shows which cell a blip would be dropped on. */
function markTarget(drawing: SVGSVGElement, cell: { quadrant: number; ring: number } | null): void {
  const key = cell && `${cell.quadrant} ${cell.ring}`;
  for (const path of drawing.querySelectorAll("[data-cell]")) {
    path.toggleAttribute("data-target", path.getAttribute("data-cell") === key);
  }
}
