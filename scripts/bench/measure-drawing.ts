import type { Page } from "@playwright/test";

export interface Box {
  readonly slug: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Drawing {
  /** The blips' squares on the screen, in CSS px. */
  readonly boxes: readonly Box[];
  /** Slugs of blips that are not wholly in the cell that they say they are in. */
  readonly outside: readonly string[];
}

/**
 * Looks at what is drawn, not at how it was computed: each blip's square on the screen, and whether its disc lies within
 * the path of the quadrant and ring that its label names.
 */
export function readDrawing(page: Page): Promise<Drawing> {
  return page.evaluate(() => {
    const namesOf = (label: string, quadrants: readonly string[], rings: readonly string[]) => {
      const rest = label.toLowerCase();
      return {
        quadrant: quadrants.findIndex((name) => rest.includes(`, ${name.toLowerCase()},`)),
        ring: rings.findIndex((name) => new RegExp(`, ${name.toLowerCase()}(,|$)`).test(rest)),
      };
    };
    const texts = (row: string) =>
      [...document.querySelectorAll(`nav[aria-label="${row} filter"] a [class*=name]`)].map(
        ({ textContent }) => textContent ?? "",
      );
    const [quadrants, rings] = [texts("Quadrant"), texts("Ring")];
    const links = [...document.querySelectorAll<SVGAElement>("a[data-blip]")];
    const boxes = links.map((link) => {
      const { left, top, right, bottom } = (link.querySelector("rect") ?? link).getBoundingClientRect();
      return { slug: link.dataset.blip ?? "", left, top, right, bottom };
    });
    const isInside = (link: SVGAElement) => {
      const { quadrant, ring } = namesOf(link.getAttribute("aria-label") ?? "", quadrants, rings);
      const cell = document.querySelector<SVGPathElement>(`path[data-cell="${quadrant} ${ring}"]`);
      const disc = link.querySelector("circle")?.getBoundingClientRect();
      const toCell = cell?.getScreenCTM()?.inverse();
      if (!cell || !disc || !toCell) return false;
      const [x, y, reach] = [disc.left + disc.width / 2, disc.top + disc.height / 2, disc.width / 2];
      return Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8).every((angle) => {
        const edge = new DOMPoint(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
        return cell.isPointInFill(edge.matrixTransform(toCell));
      });
    };
    return { boxes, outside: links.filter((link) => !isInside(link)).map((link) => link.dataset.blip ?? "") };
  });
}

/** Less than what rounding to a hundredth makes of two squares side by side. */
const TOUCH_PX = 0.03;

/** How many pairs of blips lie on each other, square against square. */
export function countOverlaps(boxes: readonly Box[]): number {
  let pairs = 0;
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > TOUCH_PX && down > TOUCH_PX) pairs += 1;
    }
  }
  return pairs;
}
