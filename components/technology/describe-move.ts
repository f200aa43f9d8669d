import { findRing } from "@/domain/radar/find-ring";
import type { TechnologyView } from "@/domain/radar/views";
import type { MadeMove } from "./use-move";

/** What came of a move, in a sentence. */
export function describeMove({ name, rings, quadrants }: TechnologyView, { from, to }: MadeMove): string {
  if (to.retired) return `${name} has left the radar.`;
  if (to.ring === null && from.retired) return `${name} is back on the radar, where the notes suggest.`;
  if (to.ring === null) return `The decision on ${name} is taken back: it stands where the notes suggest.`;
  const quadrant = from.quadrant === to.quadrant ? undefined : quadrants.find(({ id }) => id === to.quadrant);
  return `${name} is now in ${findRing(rings, to.ring).name}${quadrant ? `, ${quadrant.name}` : ""}.`;
}
