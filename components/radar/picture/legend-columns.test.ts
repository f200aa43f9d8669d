import { expect, test } from "vitest";
import { COLUMN_WIDTH_PX, type LegendLine, placeLegend } from "./legend-columns";

function makeLines(entriesPerRing: number): LegendLine<string>[] {
  return ["Tools", "Platforms", "Techniques", "Languages"].flatMap((quadrant) => [
    { kind: "quadrant" as const, entry: quadrant },
    ...["Adopt", "Trial", "Assess", "Hold"].flatMap((ring) => [
      { kind: "ring" as const, entry: `${quadrant} ${ring}` },
      ...Array.from({ length: entriesPerRing }, (_, index) => ({
        kind: "entry" as const,
        entry: `${quadrant} ${ring} ${index}`,
      })),
    ]),
  ]);
}

test.each([0, 1, 4, 8, 60])("places every line once, no two on each other, %i entries a ring", (entries) => {
  const lines = makeLines(entries);
  const legend = placeLegend(lines, 900, 840);
  expect(legend.lines.map(({ entry }) => entry)).toEqual(lines.map(({ entry }) => entry));
  expect(new Set(legend.lines.map(({ x, y }) => `${x} ${y}`)).size).toBe(lines.length);
  expect(Math.max(...legend.lines.map(({ x }) => x))).toBe(legend.width - COLUMN_WIDTH_PX);
});

test("leaves no heading at the foot of a column", () => {
  const { lines } = placeLegend(makeLines(5), 900, 840);
  for (const [index, line] of lines.entries()) {
    if (line.kind === "entry" || index === lines.length - 1) continue;
    expect(lines[index + 1]?.x).toBe(line.x);
  }
});

test("is no strip, however much there is", () => {
  const { width, height } = placeLegend(makeLines(60), 900, 840);
  expect((width + 900) / height).toBeLessThan(2.2);
  expect(placeLegend([], 900, 840).width).toBe(0);
});
