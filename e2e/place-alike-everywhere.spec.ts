import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { build } from "esbuild";
import { placeBlips } from "@/domain/radar/place-blips";

const PLACING = fileURLToPath(new URL("../domain/radar/place-blips.ts", import.meta.url));

/** What `placeBlips` is given. */
type Radar = Parameters<typeof placeBlips>;

test("the browser places every blip where the server does, to the last digit", async ({ page }) => {
  const { outputFiles } = await build({
    entryPoints: [PLACING],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "placing",
  });
  const script = outputFiles[0]?.text ?? "";
  await page.goto("about:blank");
  await page.addScriptTag({ content: script });
  for (const [quadrants, rings, count] of [
    [4, 4, 50],
    [4, 4, 200],
    [4, 4, 1000],
    [2, 8, 120],
    [3, 5, 90],
    [5, 2, 200],
    [7, 3, 300],
    [8, 8, 640],
  ] as const) {
    const radar = makeRadar(quadrants, rings, count);
    const here = [...placeBlips(...radar).blips];
    const there = await page.evaluate((given) => {
      const { placing } = globalThis as unknown as { placing: { placeBlips: typeof placeBlips } };
      return [...placing.placeBlips(...given).blips];
    }, radar);
    expect(here).toHaveLength(count);
    expect(JSON.stringify(there)).toBe(JSON.stringify(here));
  }
});

/** Full inner cells and emptier outer ones, so that both ways of placing a cell come to their turn. */
function makeRadar(quadrantCount: number, ringCount: number, count: number): Radar {
  const quadrants = Array.from({ length: quadrantCount }, (_, position) => ({
    id: `q${position}`,
    name: `Quadrant ${position}`,
    position,
  }));
  const rings = Array.from({ length: ringCount }, (_, position) => ({
    id: `r${position}`,
    name: `Ring ${position}`,
    description: "",
    position,
  }));
  const blips = Array.from({ length: count }, (_, index) => ({
    slug: `technology-${index}`,
    quadrant: `q${(index * index) % quadrantCount}`,
    ring: `r${Math.floor(Math.sqrt(index)) % ringCount}`,
  }));
  return [quadrants, rings, blips];
}
