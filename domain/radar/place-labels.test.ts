import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxAround, boxesTouch } from "./cell";
import { placeBlips } from "./place-blips";
import { type BlipToLabel, placeLabels } from "./place-labels";
import { DEFAULT_QUADRANTS, DEFAULT_RINGS } from "./vocabulary";

const SIZES = { fontPx: 11, markShare: 0.9, mayStandAway: false };

const names = fc.constantFrom("Go", "Kubernetes", "OpenTelemetry Collector", "Svelte", "Domain-driven design", "C++");
const blips = fc
  .array(fc.record({ name: names, quadrant: fc.nat({ max: 3 }), ring: fc.nat({ max: 3 }) }), { maxLength: 200 })
  .map((list): readonly BlipToLabel[] => list.map((blip, index) => ({ ...blip, slug: `technology-${index}` })));

function place(toLabel: readonly BlipToLabel[]) {
  return placeBlips(
    DEFAULT_QUADRANTS,
    DEFAULT_RINGS,
    toLabel.map(({ slug, quadrant, ring }) => ({
      slug,
      quadrant: DEFAULT_QUADRANTS[quadrant]?.id ?? "",
      ring: DEFAULT_RINGS[ring]?.id ?? "",
    })),
  );
}

describe("placeLabels", () => {
  test("lets no name touch a blip, another name or the name of a ring", () => {
    fc.assert(
      fc.property(blips, fc.boolean(), (toLabel, mayStandAway) => {
        const placed = place(toLabel);
        const boxes = [...placeLabels(placed, toLabel, { ...SIZES, mayStandAway }).values()].map(({ box }) => box);
        const marks = [...placed.blips.values()].map(({ x, y, side }) => boxAround(x, y, side * 0.45, side * 0.45));
        const rings = placed.sectors.ringNames.map(({ box }) => box);
        for (const [index, box] of boxes.entries()) {
          const others = [...boxes.slice(index + 1), ...marks, ...rings];
          expect(others.some((other) => boxesTouch(box, other))).toBe(false);
          expect(Math.hypot(Math.max(-box.left, box.right), Math.max(-box.top, box.bottom))).toBeLessThan(394);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("names every blip of a radar with room", () => {
    const toLabel = DEFAULT_QUADRANTS.flatMap((_, quadrant) =>
      [0, 1, 2, 3].map((ring) => ({ slug: `${quadrant}-${ring}`, name: "Kafka", quadrant, ring })),
    );
    expect(placeLabels(place(toLabel), toLabel, SIZES).size).toBe(16);
  });

  test("names more of a crowded radar when drawn smaller", () => {
    const toLabel = Array.from({ length: 160 }, (_, index) => ({
      slug: `technology-${index}`,
      name: "Kubernetes",
      quadrant: index % 4,
      ring: Math.floor(index / 4) % 4,
    }));
    const placed = place(toLabel);
    const zoomed = placeLabels(placed, toLabel, { ...SIZES, fontPx: 5.5, markShare: 0.55 });
    expect(zoomed.size).toBeGreaterThan(placeLabels(placed, toLabel, SIZES).size);
    const away = placeLabels(placed, toLabel, { fontPx: 5.5, markShare: 0.55, mayStandAway: true });
    expect(away.size).toBe(160);
  });
});
