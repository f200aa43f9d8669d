import { and, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import type { RadarDefinition } from "@/db/queries/get-radar-definition";
import { technologies } from "@/db/schema";
import { findNearestQuadrant } from "@/domain/radar/nearest-quadrant";

/** The technologies with these numbers that stand for themselves, in their own quadrants. One statement. */
export async function findSlugs(tx: Database, ids: readonly number[], radar: Pick<RadarDefinition, "quadrants">) {
  const rows = await tx
    .select()
    .from(technologies)
    .where(and(isAnyOf(technologies.id, ids), isNull(technologies.mergedInto)));
  return rows.map(({ id, slug, name, quadrant, quadrantAlso }) => ({
    technologyId: id,
    slug,
    name,
    quadrant: findNearestQuadrant(radar.quadrants, quadrant, quadrantAlso),
  }));
}
