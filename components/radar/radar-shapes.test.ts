import { createElement, createRef } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { RadarColours } from "@/components/evidence/radar-colours";
import { boxAround, boxesTouch } from "@/domain/radar/cell";
import type { BlipView, RadarView } from "@/domain/radar/views";
import { RadarNavigationContext } from "./address-link";
import { drawRadar } from "./drawn-radar";
import { readRadarAddress } from "./radar-address";
import { RadarChart } from "./radar-chart";
import { RadarLegend } from "./radar-legend";
import { viewBoxOf } from "./view-box";

/** A radar of so many quadrants and rings, with names of its own and three blips in each cell. */
function makeView(quadrantCount: number, ringCount: number): RadarView {
  const quadrants = Array.from({ length: quadrantCount }, (_, position) => ({
    id: `q${position}`,
    name: `Part ${position}`,
    position,
    ...(position === 0 && { colour: "#cc0088" }),
  }));
  const rings = Array.from({ length: ringCount }, (_, position) => ({
    id: `r${position}`,
    name: `Level ${position}`,
    description: "",
    position,
    ...(position === 1 && { colour: "#ffcc00" }),
  }));
  const blips = quadrants.flatMap((quadrant) =>
    rings.flatMap((ring) =>
      [0, 1, 2].map((index): BlipView => {
        const slug = `${quadrant.id}-${ring.id}-${index}`;
        const place = { slug, name: slug, quadrant: quadrant.id, ring: ring.id, decided: index > 0, proposal: null };
        return { ...place, movement: null, version: 0, talkCount: 1, mentionCount: 1, strongestQuote: null };
      }),
    ),
  );
  const totals = { notes: 1, talks: 1, technologies: blips.length, mentions: 1, verdicts: 1 };
  const radar = { slug: "other", title: "Another radar" };
  return { radar, rings, quadrants, blips, mentioned: [], edition: null, left: [], retired: [], totals };
}

function render(view: RadarView): string {
  const radar = drawRadar(view);
  const base = viewBoxOf(radar.placed.sectors, null);
  const matches = new Set(view.blips.map(({ slug }) => slug));
  const drawing = createRef<SVGSVGElement>();
  const look = { title: view.radar.title, quadrant: null, technology: null };
  const chart = createElement(RadarChart, { ...look, radar, drawing, view: base, base, matches });
  const legend = createElement(RadarLegend, { radar, matches });
  const address = readRadarAddress(new URLSearchParams());
  const value = { address, path: "/", go: () => {}, closePanel: () => {} };
  return renderToStaticMarkup(createElement(RadarNavigationContext, { value }, chart, legend));
}

describe.each([
  [2, 2],
  [8, 8],
  [3, 5],
])("a radar of %i quadrants and %i rings", (quadrantCount, ringCount) => {
  const view = makeView(quadrantCount, ringCount);
  const html = render(view);

  test("has a cell for each, every blip once on the circle and once in the lists, and all names", () => {
    expect(html.match(/data-cell="/g)).toHaveLength(quadrantCount * ringCount);
    expect(html.match(/data-blip="/g)).toHaveLength(view.blips.length);
    expect(html.match(/data-legend="/g)).toHaveLength(view.blips.length);
    for (const { name } of [...view.quadrants, ...view.rings]) expect(html).toContain(`>${name}<`);
    expect(html).toContain(`aria-label="q1-r1-0, Part 1, Level 1"`);
  });

  test("has no two blips that touch", () => {
    const boxes = drawRadar(view).blips.map(({ x, y, side }) => boxAround(x, y, side / 2 - 1e-6, side / 2 - 1e-6));
    const touching = boxes.filter((box, index) => boxes.some((other, at) => at < index && boxesTouch(box, other)));
    expect(touching).toEqual([]);
  });

  test("wears the colours that were chosen, and the house's own elsewhere", () => {
    expect(html.match(/stroke:light-dark\(/g)).toHaveLength(1);
    const style = renderToStaticMarkup(createElement(RadarColours, { rings: view.rings }));
    expect(style).toMatch(/^<style>:root\{--ring-1:light-dark\(#[0-9a-f]{6},#ffcc00\);--ring-1-tint:/);
    expect(style).not.toContain("--ring-0");
  });
});

test("a radar without colours of its own adds no styles", () => {
  const [ring] = makeView(2, 2).rings;
  expect(renderToStaticMarkup(createElement(RadarColours, { rings: ring ? [ring] : [] }))).toBe("");
});
