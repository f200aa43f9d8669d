import { asc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { quadrants, radars, rings } from "@/db/schema";
import type { QuadrantDefinition, RingDefinition } from "@/domain/radar/vocabulary";

/** The radar that every installation has. */
export const FIRST_RADAR = "radar";

/** A radar without its blips. */
export interface RadarDefinition {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly rings: readonly RingDefinition[];
  readonly quadrants: readonly QuadrantDefinition[];
}

/** The radar with this slug; null where there is none. Positions count from 0 without gaps. Three statements. */
export async function getRadarDefinition(db: Database, slug: string): Promise<RadarDefinition | null> {
  const [radar] = await db
    .select({ id: radars.id, slug: radars.slug, title: radars.title })
    .from(radars)
    .where(eq(radars.slug, slug));
  if (radar === undefined) return null;
  const ringRows = await db
    .select({ id: rings.id, name: rings.name, description: rings.description, colour: rings.colour })
    .from(rings)
    .where(eq(rings.radarId, radar.id))
    .orderBy(asc(rings.position));
  const quadrantRows = await db
    .select({ id: quadrants.id, name: quadrants.name, colour: quadrants.colour })
    .from(quadrants)
    .where(eq(quadrants.radarId, radar.id))
    .orderBy(asc(quadrants.position));
  return { ...radar, rings: ringRows.map(toDefinition), quadrants: quadrantRows.map(toDefinition) };
}

function toDefinition<Row extends { readonly colour: string | null }>({ colour, ...row }: Row, position: number) {
  return { ...row, position, ...(colour !== null && { colour }) };
}

/** @throws Error where there is no such radar: each installation starts with one, and none is deleted */
export async function requireRadarDefinition(db: Database, slug: string): Promise<RadarDefinition> {
  const radar = await getRadarDefinition(db, slug);
  if (radar === null) throw new Error(`There is no radar "${slug}".`);
  return radar;
}
