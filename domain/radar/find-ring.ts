import type { RingDefinition } from "./vocabulary";

/**
 * The definition of a ring id. A ring that the radar no longer has stands beyond its outermost, under the name that it had,
 * so that history stays readable after the radar's settings changed.
 */
export function findRing(rings: readonly RingDefinition[], id: string): RingDefinition {
  const former = () => rings.flatMap(({ replaces = [] }) => replaces).find((ring) => ring.id === id);
  return (
    rings.find((ring) => ring.id === id) ?? {
      id,
      name: former()?.name ?? id,
      description: "",
      position: rings.length,
    }
  );
}
