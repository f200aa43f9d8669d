import type { DrawnRadar } from "./drawn-radar";

/** How much there is for a sheet of paper to hold. */
export type PaperDensity = "sparse" | "usual" | "crowded";

/** With fewer blips than this the circle may take more of the sheet; with more, letters have to be smaller. */
const SPARSE = 82;
const CROWDED = 110;

export function densityOnPaper({ blips }: DrawnRadar): PaperDensity {
  if (blips.length > CROWDED) return "crowded";
  return blips.length < SPARSE ? "sparse" : "usual";
}
