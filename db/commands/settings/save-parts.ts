import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { quadrants, rings } from "@/db/schema";
import type { Moves, RadarSettings } from "@/domain/radar/radar-settings";

interface PartsChange {
  readonly moves: Moves;
  readonly at: Date;
}

/**
 * Stores a radar's rings and quadrants as settings have them. Those that are removed stay, for what was decided names them,
 * with no position and with what stands for them now; one that comes back under its id is the same one again.
 */
export async function saveParts(
  tx: Database,
  radarId: number,
  settings: RadarSettings,
  { moves, at }: PartsChange,
): Promise<void> {
  for (const table of [rings, quadrants]) {
    // No two may have one position even for a moment, so none has any while they change places.
    await tx.update(table).set({ position: null }).where(eq(table.radarId, radarId));
  }
  const back = { removedAt: null, movedTo: null };
  await tx
    .insert(rings)
    .values(settings.rings.map((ring, position) => ({ ...ring, ...back, radarId, position })))
    .onConflictDoUpdate({
      target: [rings.radarId, rings.id],
      set: { ...TAKEN_OVER, gateSources: sql`excluded.gate_sources` },
    });
  await tx
    .insert(quadrants)
    .values(settings.quadrants.map((quadrant, position) => ({ ...quadrant, ...back, radarId, position })))
    .onConflictDoUpdate({ target: [quadrants.radarId, quadrants.id], set: TAKEN_OVER });
  await remove(tx, rings, radarId, moves.rings, at);
  await remove(tx, quadrants, radarId, moves.quadrants, at);
}

const TAKEN_OVER = {
  position: sql`excluded.position`,
  name: sql`excluded.name`,
  description: sql`excluded.description`,
  colour: sql`excluded.colour`,
  removedAt: sql`excluded.removed_at`,
  movedTo: sql`excluded.moved_to`,
};

async function remove(
  tx: Database,
  table: typeof rings | typeof quadrants,
  radarId: number,
  moves: Readonly<Record<string, string>>,
  removedAt: Date,
): Promise<void> {
  for (const [id, movedTo] of Object.entries(moves)) {
    await tx
      .update(table)
      .set({ removedAt, movedTo })
      .where(and(eq(table.radarId, radarId), eq(table.id, id)));
  }
}
