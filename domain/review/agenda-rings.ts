import type { RingDefinition } from "@/domain/radar/vocabulary";

/** How far two rings lie apart: 0 for the same, 1 for the centre and the outermost. */
export function findRingsApart(rings: readonly RingDefinition[], one: string, other: string): number {
  const places = [one, other].map((ring) => rings.findIndex(({ id }) => id === ring));
  const [from = 0, to = 0] = places;
  if (places.includes(-1) || rings.length < 2) return 0;
  return Math.abs(from - to) / (rings.length - 1);
}
