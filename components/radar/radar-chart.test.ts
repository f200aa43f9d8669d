import { createElement, createRef } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { BlipView, RadarView } from "@/domain/radar/views";
import { DEFAULT_QUADRANTS, DEFAULT_RINGS } from "@/domain/radar/vocabulary";
import { RadarNavigationContext } from "./address-link";
import { drawRadar } from "./drawn-radar";
import { readRadarAddress } from "./radar-address";
import { RadarChart } from "./radar-chart";
import { viewBoxOf } from "./view-box";

const NAMES = ["Kafka", "Terraform", "Rust", "Event sourcing", "OpenTelemetry", "Svelte", "Cloud Run", "GitOps"];

const blips = DEFAULT_QUADRANTS.flatMap(({ id: quadrant }, column) =>
  DEFAULT_RINGS.flatMap(({ id: ring }, row) =>
    [0, 1].map((index): BlipView => {
      const name = `${NAMES[(column + row + index) % NAMES.length]} ${column}${row}${index}`;
      return {
        slug: name.toLowerCase().replaceAll(" ", "-"),
        name,
        quadrant,
        ring,
        decided: index === 0,
        proposal: { ring, confidence: 0.5, contested: row === 2, reasons: [] },
        movement: null,
        version: index,
        talkCount: row + 1,
        mentionCount: column + 1,
        strongestQuote: null,
      };
    }),
  ),
);

const view: RadarView = {
  radar: { slug: "main", title: "Technology radar" },
  rings: DEFAULT_RINGS,
  quadrants: DEFAULT_QUADRANTS,
  blips,
  mentioned: [],
  edition: null,
  left: [],
  retired: [],
  totals: { notes: 1, talks: 4, technologies: 32, mentions: 80, verdicts: 32 },
};

function render(quadrant: string | null = null, drawn: RadarView = view): string {
  const radar = drawRadar(drawn);
  const position = view.quadrants.find(({ id }) => id === quadrant)?.position ?? null;
  const base = viewBoxOf(radar.placed.sectors, position);
  const chart = createElement(RadarChart, {
    radar,
    title: view.radar.title,
    drawing: createRef<SVGSVGElement>(),
    quadrant,
    view: base,
    base,
    matches: new Set(blips.map(({ slug }) => slug)),
    technology: null,
  });
  const address = readRadarAddress(new URLSearchParams());
  const navigation = { address, path: "/", go: () => {}, closePanel: () => {} };
  return renderToStaticMarkup(createElement(RadarNavigationContext, { value: navigation }, chart));
}

test("the server draws every blip as a link with its name, quadrant and ring", () => {
  const html = render();
  expect(html.match(/data-blip="/g)).toHaveLength(32);
  for (const { slug } of blips) expect(html).toContain(`href="/technologies/${slug}"`);
  expect(html).toContain('aria-label="Kafka 000, Techniques, Adopt"');
  expect(html).toContain(", Languages &amp; Frameworks, Hold");
});

test("the drawing is the one that was stored, to a px", async () => {
  const rounded = render()
    .replace(/ class="[^"]*"/g, "")
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
  await expect(rounded.replaceAll("><", ">\n<")).toMatchFileSnapshot("radar-chart.snapshot.svg");
});

test("a zoomed quadrant hides what is of others", () => {
  const html = render("tools");
  expect(html).toContain('viewBox="-444 -24 468 468"');
  expect(html.match(/<g class="[^"]*" data-away="true"/g)).toHaveLength(6);
});

test("the server says of each blip how it moved, who put it there and what speaks for it, and draws it so", () => {
  const edition = { slug: "spring", name: "Spring", person: "Ada", publishedAt: "2026-01-01T00:00:00Z", blipCount: 30 };
  const kinds = ["new", "moved-in", "moved-out", "unchanged"] as const;
  const moved = blips.map((blip, index): BlipView => {
    const kind = kinds[index % kinds.length] ?? "new";
    return { ...blip, movement: { kind, from: null, rings: kind.startsWith("moved") ? 2 : 0 } };
  });
  const html = render(null, { ...view, edition, blips: moved });
  expect(html).toContain('aria-description="New since Spring. Decided by the team. 1 mention in 1 talk."');
  expect(html).toContain("Moved in by 2 rings since Spring. Suggested by the notes. 1 mention in 1 talk.");
  expect(html.match(/<path class="[^"]*(?:decided|suggested)[^"]*"/g)).toHaveLength(24);
  expect(render()).not.toContain("since");
});
