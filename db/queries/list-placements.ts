import { and, desc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { placements } from "@/db/schema";
import type { PlacementView } from "@/domain/radar/views";

/** Every ring that the team gave a technology on a radar, newest first. One statement. */
export async function listPlacements(db: Database, radarId: number, technologyId: number): Promise<PlacementView[]> {
  const rows = await db
    .select()
    .from(placements)
    .where(and(eq(placements.radarId, radarId), eq(placements.technologyId, technologyId)))
    .orderBy(desc(placements.version));
  return rows.map(toPlacementView);
}

/** A stored placement as pages show it. */
export function toPlacementView(row: typeof placements.$inferSelect): PlacementView {
  const { version, fromRing, toRing, rationale, person, at } = row;
  return { version, from: fromRing, to: toRing, rationale, person, at: at.toISOString() };
}
