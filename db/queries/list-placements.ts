import { and, desc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { placements } from "@/db/schema";
import { groupBy } from "@/domain/group-by";
import type { PlacementView, TechnologyView } from "@/domain/radar/views";

/** Everything that the team decided about a technology on a radar, newest first. One statement. */
export async function listPlacements(db: Database, radarId: number, technologyId: number): Promise<PlacementView[]> {
  return (await listPlacementsOf(db, radarId, [technologyId])).get(technologyId) ?? [];
}

/** The same of several technologies, by their ids. One statement. */
export async function listPlacementsOf(
  db: Database,
  radarId: number,
  technologyIds: readonly number[],
): Promise<ReadonlyMap<number, PlacementView[]>> {
  if (technologyIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(placements)
    .where(and(eq(placements.radarId, radarId), isAnyOf(placements.technologyId, technologyIds)))
    .orderBy(desc(placements.version));
  const groups = groupBy(rows, ({ technologyId }) => technologyId);
  return new Map([...groups].map(([id, group]) => [id, group.map(toPlacementView)]));
}

/** A stored placement as pages show it. */
export function toPlacementView(row: typeof placements.$inferSelect): PlacementView {
  const { version, fromRing, toRing, fromQuadrant, toQuadrant, rationale, person, at } = row;
  return { version, from: fromRing, to: toRing, fromQuadrant, toQuadrant, rationale, person, at: at.toISOString() };
}

/** The newest decision, unless it took back the one before. */
export function standingPlacement(newest: PlacementView | undefined): TechnologyView["placement"] {
  const to = newest?.to ?? null;
  return newest === undefined || to === null ? null : { ...newest, to };
}

/** The newest placement of each technology on a radar, to join with. */
export function newestPlacements(db: Database, radarId: number) {
  return db
    .selectDistinctOn([placements.technologyId])
    .from(placements)
    .where(eq(placements.radarId, radarId))
    .orderBy(placements.technologyId, desc(placements.version))
    .as("newest");
}
