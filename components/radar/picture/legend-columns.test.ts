import { expect, test } from "vitest";
import { type LegendLine, placeLegend } from "./legend-columns";

const frame = { columnWidth: 200, besideWidth: 900, besideHeight: 840, aboveHeight: 150 };

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
  const legend = placeLegend(lines, frame);
  expect(legend.lines.map(({ entry }) => entry)).toEqual(lines.map(({ entry }) => entry));
  expect(new Set(legend.lines.map(({ x, y }) => `${x} ${y}`)).size).toBe(lines.length);
  expect(Math.max(...legend.lines.map(({ x }) => x))).toBe(legend.width - frame.columnWidth);
});

test("leaves no heading at the foot of a column", () => {
  const { lines } = placeLegend(makeLines(5), frame);
  for (const [index, line] of lines.entries()) {
    if (line.kind === "entry" || index === lines.length - 1) continue;
    expect(lines[index + 1]?.x).toBe(line.x);
  }
});

test("is no strip, however much there is", () => {
  const { width, height } = placeLegend(makeLines(60), frame);
  expect((width + 900) / (height + 150)).toBeLessThan(1.9);
  expect(placeLegend([], frame).width).toBe(0);
});
