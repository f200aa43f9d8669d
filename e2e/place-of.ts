import type { Locator } from "@playwright/test";
import { roundPx } from "@/domain/radar/round-px";

/** Where the target of a blip is seen in the drawing: "130.1 -166.7". */
export async function placeOf(blip: Locator): Promise<string> {
  const target = blip.locator("rect");
  const drawn = [await target.getAttribute("x"), await target.getAttribute("y")];
  // "none", "12px" (and nothing downwards) or "12px 3px".
  const way = await blip.locator("..").evaluate((group) => getComputedStyle(group).translate);
  const moved = way === "none" ? [] : way.split(" ").map(Number.parseFloat);
  return drawn.map((px, axis) => roundPx(Number(px) + (moved[axis] ?? 0))).join(" ");
}
