import { slugOf } from "@/domain/slug";
import { RING_ALIASES, RINGS, type RingDefinition } from "./vocabulary";

/** A ring that another radar, or this one before its settings changed, knows. */
export interface ForeignRing {
  readonly id: string;
  /** How far out it lies: 0 for the innermost ring, 1 for the outermost. */
  readonly share: number;
}

/**
 * The id of the radar's ring that stands for a ring which it may not have: the one of that id; else the one that took its
 * place when the team removed it; else the one that is called so, or is another word for it ("Caution" for `hold`); else the
 * one as far out, so that on a radar of two rings `adopt` and `trial` are the inner one.
 *
 * @param rings from the centre out
 */
export function findNearestRing(rings: readonly RingDefinition[], wanted: ForeignRing): string {
  const same =
    rings.find(({ id }) => id === wanted.id) ??
    rings.find(({ replaces }) => replaces?.some(({ id }) => id === wanted.id)) ??
    rings.find((ring) => namesOf(ring).includes(meaningOf(wanted.id)));
  const nearest = same ?? rings[Math.round(wanted.share * (rings.length - 1))];
  if (nearest === undefined) throw new Error("A radar without rings has no place for anything.");
  return nearest.id;
}

/** The radar's ring for one that a proposal or a verdict names. */
export function findRingOfVerdict(rings: readonly RingDefinition[], id: string): string {
  const place = (RINGS as readonly string[]).indexOf(meaningOf(id));
  return findNearestRing(rings, { id, share: Math.max(0, place) / (RINGS.length - 1) });
}

function namesOf({ id, name }: RingDefinition): readonly string[] {
  return [meaningOf(id), meaningOf(slugOf(name))];
}

function meaningOf(word: string): string {
  return RING_ALIASES.get(word) ?? word;
}
