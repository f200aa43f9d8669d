import type { Database } from "@/db/client";

/** Where a value is kept. */
export interface KeepingPlace {
  readonly db: Database;
  /** Such as "note". */
  readonly kind: string;
  /** So many of its kind are kept, those that were asked for last. */
  readonly most: number;
  /** Names it among its kind. */
  readonly key: string;
}

interface Kept {
  readonly state: string;
  readonly value: unknown;
}

/** By kind, then by key, those asked for last behind the others. */
const keptOf = new WeakMap<Database, Map<string, Map<string, Kept>>>();

/** What is kept there if it is of that state of the database, else undefined. Who kept it vouches for its type. */
export function findKept<Value>(place: KeepingPlace, state: string): { readonly value: Value } | undefined {
  const last = listKept(place).get(place.key);
  if (last?.state !== state) return undefined;
  keep(place, state, last.value);
  return { value: last.value as Value };
}

/** Keeps a value in place of what was kept there. */
export function keep({ most, key, ...shelf }: KeepingPlace, state: string, value: unknown): void {
  const kept = listKept(shelf);
  kept.delete(key);
  kept.set(key, { state, value });
  for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
}

/** Keeps a value no longer, unless another is kept there by now. */
export function forget(place: KeepingPlace, value: unknown): void {
  const kept = listKept(place);
  if (kept.get(place.key)?.value === value) kept.delete(place.key);
}

function listKept({ db, kind }: Pick<KeepingPlace, "db" | "kind">): Map<string, Kept> {
  const kinds = keptOf.get(db) ?? new Map<string, Map<string, Kept>>();
  keptOf.set(db, kinds);
  const kept = kinds.get(kind) ?? new Map<string, Kept>();
  kinds.set(kind, kept);
  return kept;
}
