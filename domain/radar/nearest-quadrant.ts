import { slugOf } from "@/domain/slug";
import { QUADRANTS, type QuadrantDefinition } from "./vocabulary";

/**
 * The id of the radar's quadrant for a technology that belongs to one of the default quadrants: the radar's quadrant of that
 * id; else the one that took its place when the team removed it; else the one that is called so; else the same of its second
 * quadrant; else the one that lies where the default one does, so that on a radar of two quadrants the first two share the
 * first.
 *
 * @param quadrants clockwise
 * @param also a second quadrant that would do
 */
export function findNearestQuadrant(
  quadrants: readonly QuadrantDefinition[],
  quadrant: string,
  also: string | null = null,
): string {
  const same = findNamed(quadrants, quadrant) ?? (also === null ? undefined : findNamed(quadrants, also));
  const place = Math.max(0, (QUADRANTS as readonly string[]).indexOf(quadrant));
  const nearest = same ?? quadrants[Math.floor((place * quadrants.length) / QUADRANTS.length)];
  if (nearest === undefined) throw new Error("A radar without quadrants has no place for anything.");
  return nearest.id;
}

function findNamed(quadrants: readonly QuadrantDefinition[], wanted: string): QuadrantDefinition | undefined {
  return (
    quadrants.find(({ id }) => id === wanted) ??
    quadrants.find(({ replaces }) => replaces?.some(({ id }) => id === wanted)) ??
    quadrants.find(({ name }) => slugOf(name) === wanted)
  );
}
