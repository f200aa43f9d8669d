import { cellPath } from "@/components/radar/arc-path";
import { findBlipLink } from "@/components/radar/blip-element";
import { type DrawnRadar, nameOfBlip } from "@/components/radar/drawn-radar";
import { blendBlip, showsLater } from "@/domain/radar/blend-blip";
import { roundPx } from "@/domain/radar/round-px";
import { layOutSectors } from "@/domain/radar/sectors";
import type { DrawnComparison } from "./draw-comparison";

/** Shows two radars at a moment between them: 0 for the earlier, 1 for the later. */
export type ShowMoment = (share: number) => void;

/** Prepares a drawing to be shown at any moment, straight in the document, so that a frame costs next to nothing. */
export function createMoments(drawing: SVGSVGElement, comparison: DrawnComparison): ShowMoment {
  const showBlips = prepareBlips(drawing, comparison);
  const showNames = prepareNames(drawing, comparison);
  const showGround = comparison.hasSameShape ? prepareRings(drawing, comparison) : prepareExchange(drawing);
  return (share) => {
    showGround(share);
    showBlips(share);
    showNames(share);
    drawing.setAttribute("data-moment", nameMoment(share));
    keepStop(drawing);
  };
}

function nameMoment(share: number): string {
  if (share === 0) return "before";
  return share === 1 ? "after" : "between";
}

function prepareBlips(drawing: SVGSVGElement, { ways, radar }: DrawnComparison): ShowMoment {
  const blips = [...ways].flatMap(([slug, way]) => {
    const group = findBlipLink(drawing, slug)?.parentElement;
    const drawn = radar.placed.blips.get(slug);
    return group && drawn ? [{ group, way, drawnSide: drawn.side }] : [];
  });
  return (share) => {
    for (const { group, way, drawnSide } of blips) {
      const { x, y, side, ring, presence } = blendBlip(way, share);
      const scale = (side / drawnSide) * (0.4 + 0.6 * presence);
      group.setAttribute("transform", `translate(${roundPx(x, 2)} ${roundPx(y, 2)}) scale(${roundPx(scale, 3)})`);
      group.setAttribute("data-ring", String(ring));
      group.setAttribute("opacity", String(presence));
      if (presence === 0) group.setAttribute("visibility", "hidden");
      else group.removeAttribute("visibility");
    }
  };
}

/** Numbers, and what blips are called, are those of the radar that they stand on. */
function prepareNames(drawing: SVGSVGElement, { before, after }: DrawnComparison): ShowMoment {
  const [former, later] = [before, after].map((radar) => findNames(drawing, radar));
  let shown: readonly BlipName[] | undefined;
  return (share) => {
    const wanted = showsLater(share) ? later : former;
    if (wanted === shown) return;
    shown = wanted;
    for (const { link, number, name } of wanted ?? []) {
      link.setAttribute("aria-label", name);
      if (link.nextElementSibling) link.nextElementSibling.textContent = number;
    }
  };
}

interface BlipName {
  readonly link: Element;
  readonly number: string;
  readonly name: string;
}

function findNames(drawing: SVGSVGElement, { blips }: DrawnRadar): readonly BlipName[] {
  return blips.flatMap((blip) => {
    const link = findBlipLink(drawing, blip.slug);
    return link ? [{ link, number: String(blip.number), name: nameOfBlip(blip) }] : [];
  });
}

/** Rings grow and shrink with what stands in them. */
function prepareRings(drawing: SVGSVGElement, { before, after }: DrawnComparison): ShowMoment {
  const cells = [...drawing.querySelectorAll("[data-cell]")];
  const ringNames = [...drawing.querySelectorAll("[data-ring-name]")];
  const [from, to] = [before.placed.sectors.ringRadii, after.placed.sectors.ringRadii];
  const names = after.rings.map(({ name }) => name);
  return (share) => {
    const radii = to.map((radius, ring) => roundPx((from[ring] ?? radius) * (1 - share) + radius * share, 2));
    const sectors = layOutSectors(after.quadrants.length, names, radii);
    for (const path of cells) {
      const [quadrant = 0, ring = 0] = (path.getAttribute("data-cell") ?? "").split(" ").map(Number);
      const cell = sectors.cells[quadrant]?.[ring];
      if (cell) path.setAttribute("d", cellPath(cell));
    }
    for (const [index, group] of ringNames.entries()) {
      const place = sectors.ringNames[index];
      if (place) group.setAttribute("transform", `translate(${place.x} ${place.y})`);
    }
  };
}

/** Where settings changed in between, the ground of the earlier radar lies upon the later one's and fades. */
function prepareExchange(drawing: SVGSVGElement): ShowMoment {
  const former = drawing.querySelector("[data-former-ground]");
  return (share) => {
    former?.setAttribute("opacity", String(1 - share));
    drawing.toggleAttribute("data-former-names", share < 0.5);
    if (share === 1) former?.setAttribute("visibility", "hidden");
    else former?.removeAttribute("visibility");
  };
}

/** The Tab key has to find a blip that is to be seen. */
function keepStop(drawing: SVGSVGElement): void {
  const stop = drawing.querySelector('a[data-blip][tabindex="0"]');
  if (!stop?.parentElement?.hasAttribute("visibility")) return;
  stop.setAttribute("tabindex", "-1");
  drawing.querySelector("g:not([visibility]) > a[data-blip]")?.setAttribute("tabindex", "0");
}
