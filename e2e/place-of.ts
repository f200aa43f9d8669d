import type { Locator } from "@playwright/test";

/** Where a blip is in the drawing: "translate(130.1 -166.7)". */
export async function placeOf(blip: Locator): Promise<string | null> {
  return withoutScale(await blip.locator("..").getAttribute("transform"));
}

/** Scripts write down that a blip is as large as it is. */
export function withoutScale(transform: string | null): string | null {
  return transform?.replace(" scale(1)", "") ?? null;
}
