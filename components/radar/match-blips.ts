import type { BlipView } from "@/domain/radar/views";
import type { RadarAddress, Standing } from "./radar-address";

type Filters = Pick<RadarAddress, "quadrant" | "ring" | "standing" | "search">;

/** Whether a blip is among what the address asks for. */
export function matchesFilters(blip: BlipView, filters: Filters): boolean {
  if (filters.quadrant && blip.quadrant !== filters.quadrant) return false;
  if (filters.ring && blip.ring !== filters.ring) return false;
  if (filters.standing && !hasStanding(blip, filters.standing)) return false;
  return matchesSearch(blip.name, filters.search);
}

/** Whether every word of the search stands in the name, whatever the case and the accents. */
export function matchesSearch(name: string, search: string): boolean {
  const folded = fold(name);
  return fold(search)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** A blip is either decided or suggested; either kind may be contested. */
export function hasStanding(blip: BlipView, standing: Standing): boolean {
  if (standing === "contested") return blip.proposal?.contested ?? false;
  return blip.decided === (standing === "decided");
}

/** How many blips would match if one filter had another value, the others staying as they are. */
export function countMatches(blips: readonly BlipView[], filters: Filters, change: Partial<Filters>): number {
  return blips.filter((blip) => matchesFilters(blip, { ...filters, ...change })).length;
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
