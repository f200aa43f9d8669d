import { findRing } from "@/domain/radar/find-ring";
import type { PlacementView, TechnologyView } from "@/domain/radar/views";

/** What an entry of the history did, after the name of who did it: "moved it from Trial to Adopt". */
export function describeEntry({ from, to, retired }: PlacementView, { rings }: Pick<TechnologyView, "rings">): string {
  const nameOf = (id: string) => findRing(rings, id).name;
  if (retired) return "took it off the radar";
  if (to === null) return from === null ? "brought it back" : `took back the decision for ${nameOf(from)}`;
  if (from === null) return `put it in ${nameOf(to)}`;
  return from === to ? `kept it in ${nameOf(to)}` : `moved it from ${nameOf(from)} to ${nameOf(to)}`;
}
