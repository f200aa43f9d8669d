import { and, desc, eq, getTableColumns, type SQL } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { placements, reviews } from "@/db/schema";
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
  const rows = await selectPlacements(
    db,
    and(eq(placements.radarId, radarId), isAnyOf(placements.technologyId, technologyIds)),
  );
  const groups = groupBy(rows, ({ technologyId }) => technologyId);
  return new Map([...groups].map(([id, group]) => [id, group.map(toPlacementView)]));
}

/** Stored placements with the reviews that decided them, newest first by technology. One statement. */
export function selectPlacements(db: Database, about: SQL | undefined) {
  return db
    .select({ ...getTableColumns(placements), review: { slug: reviews.slug, name: reviews.name } })
    .from(placements)
    .leftJoin(reviews, eq(reviews.id, placements.reviewId))
    .where(about)
    .orderBy(desc(placements.version));
}

type PlacementRow = typeof placements.$inferSelect & Pick<PlacementView, "review">;

/** A stored placement as pages show it. */
export function toPlacementView(row: PlacementRow): PlacementView {
  const { version, fromRing, toRing, retired, fromQuadrant, toQuadrant, rationale, evidence, againstGate } = row;
  const { review, person, at } = row;
  const places = { from: fromRing, to: toRing, retired, fromQuadrant, toQuadrant };
  return { version, ...places, rationale, evidence, againstGate, review, person, at: at.toISOString() };
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
