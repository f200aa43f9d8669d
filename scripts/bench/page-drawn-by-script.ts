import { placeBlips } from "@/domain/radar/place-blips";
import { RADAR_SIDE_PX } from "@/domain/radar/sectors";
import type { RadarView } from "@/domain/radar/views";

export interface DrawnByScript {
  readonly html: string;
  readonly script: string;
  readonly json: string;
}

/**
 * The same radar as the pages of other generators have it: names in lists in the HTML, and a script that asks for the places
 * and draws a numbered circle each. It can do nothing else: it stands for the time that drawing alone takes.
 *
 * @param base path of the files that the page asks for
 */
export function drawByScript({ radar, quadrants, rings, blips }: RadarView, base: string): DrawnByScript {
  const placed = placeBlips(quadrants, rings, blips);
  const lists = quadrants.map(({ id, name }) => {
    const names = blips
      .filter(({ quadrant }) => quadrant === id)
      .map((blip) => `<li><a href="#">${blip.name}</a></li>`);
    return `<section><h2>${name}</h2><ol>${names.join("")}</ol></section>`;
  });
  const half = RADAR_SIDE_PX / 2;
  const circle = `<svg viewBox="${-half} ${-half} ${RADAR_SIDE_PX} ${RADAR_SIDE_PX}" role="group"></svg>`;
  const json = {
    radii: placed.sectors.ringRadii,
    blips: blips.map(({ slug, name }, index) => ({ slug, name, number: index + 1, ...placed.blips.get(slug) })),
  };
  return {
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Radar</title><style>${STYLE}</style>
      <main>${circle}<div><h1>${radar.title}</h1>${lists.join("")}</div></main>
      <script defer src="${base}/radar.js"></script></html>`,
    script: SCRIPT,
    json: JSON.stringify(json),
  };
}

const STYLE = `
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif }
  main { display: grid; grid-template-columns: 840px 1fr; gap: 2rem }
  main > div { columns: 2 }
  svg { width: 840px }
  circle { fill: none; stroke: #999 }
  a circle { fill: #00755f; stroke: none }
  text { fill: white; font-size: 10px; text-anchor: middle; dominant-baseline: central }`;

const SCRIPT = `
  const make = (name, attributes, parent) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    parent.append(element);
    return element;
  };
  fetch(new URL("radar.json", document.currentScript.src)).then((answer) => answer.json()).then(({ radii, blips }) => {
    const svg = document.querySelector("svg");
    for (const r of radii) make("circle", { r }, svg);
    for (const { slug, name, number, x, y, side } of blips) {
      const link = make("a", { href: "#", "aria-label": name, "data-blip": slug }, svg);
      make("circle", { cx: x, cy: y, r: side * 0.43 }, link);
      make("text", { x, y }, link).textContent = number;
    }
  });`;
