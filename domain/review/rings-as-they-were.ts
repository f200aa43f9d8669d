import type { RingSettings } from "@/domain/radar/radar-settings";
import type { RingDefinition } from "@/domain/radar/vocabulary";

/**
 * The rings that a radar had, as definitions. What it had before those or got after them keeps the name that is known of it, so
 * that whatever was voted for or decided can be read.
 *
 * @param then as they were set, from the centre out
 * @param now the radar's rings today
 */
export function ringsAsTheyWere(then: readonly RingSettings[], now: readonly RingDefinition[]): RingDefinition[] {
  const known = now.flatMap(({ id, name, replaces = [] }) => [{ id, name }, ...replaces]);
  const others = known.filter(({ id }) => !then.some((ring) => ring.id === id));
  return then.map(({ id, name, description, colour }, position) => ({
    id,
    name,
    description,
    position,
    ...(colour !== null && { colour }),
    // Names of former rings are looked for behind all of them.
    ...(position === then.length - 1 && others.length > 0 && { replaces: others }),
  }));
}
