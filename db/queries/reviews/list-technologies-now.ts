import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { RadarDefinition } from "@/db/queries/get-radar-definition";
import { placements, technologies } from "@/db/schema";
import { findNearestQuadrant } from "@/domain/radar/nearest-quadrant";
import type { TechnologyNow } from "@/domain/review/make-review-view";

interface Row extends Record<string, unknown> {
  readonly given: string;
  readonly slug: string;
  readonly name: string;
  readonly quadrant: string;
  readonly quadrant_also: string | null;
  readonly to_quadrant: string | null;
}

/**
 * What technologies are now, by the slugs that they had: renamed, merged into another, in the quadrant that the team chose.
 * One that is gone is missing. One statement.
 */
export async function listTechnologiesNow(
  db: Database,
  radar: Pick<RadarDefinition, "id" | "quadrants">,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, TechnologyNow>> {
  const rows = await db.execute<Row>(sql`
    with recursive led (given, id, merged_into) as (
      select slug, id, merged_into from ${technologies} where slug = any(${sql.param([...slugs])}::text[])
      union select led.given, next.id, next.merged_into from ${technologies} as next join led on led.merged_into = next.id
    )
    select led.given, now.slug, now.name, now.quadrant, now.quadrant_also, newest.to_quadrant
    from led join ${technologies} as now on now.id = led.id and now.merged_into is null
    left join lateral (
      select ${placements.toQuadrant} as to_quadrant from ${placements}
      where ${placements.radarId} = ${radar.id} and ${placements.technologyId} = now.id
      order by ${placements.version} desc limit 1
    ) as newest on true`);
  const toNow = ({ slug, name, quadrant, quadrant_also, to_quadrant }: Row): TechnologyNow => ({
    slug,
    name,
    quadrant: to_quadrant ?? findNearestQuadrant(radar.quadrants, quadrant, quadrant_also),
  });
  return new Map(rows.map((row) => [row.given, toNow(row)]));
}
