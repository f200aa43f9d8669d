import { asc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { quadrants, radars, rings } from "@/db/schema";
import { groupBy } from "@/domain/group-by";
import type { QuadrantDefinition, RingDefinition } from "@/domain/radar/vocabulary";

/** The radar that every installation has. */
export const FIRST_RADAR = "radar";

/** A radar without its blips. */
export interface RadarDefinition {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  /** Counts the changes of its settings. */
  readonly version: number;
  readonly rings: readonly RingDefinition[];
  readonly quadrants: readonly QuadrantDefinition[];
}

/** The radar with this slug; null where there is none. Positions count from 0 without gaps. Three statements. */
export async function getRadarDefinition(db: Database, slug: string): Promise<RadarDefinition | null> {
  const [radar] = await db
    .select({ id: radars.id, slug: radars.slug, title: radars.title, version: radars.version })
    .from(radars)
    .where(eq(radars.slug, slug));
  if (radar === undefined) return null;
  const ringRows = await db.select().from(rings).where(eq(rings.radarId, radar.id)).orderBy(asc(rings.position));
  const quadrantRows = await db
    .select()
    .from(quadrants)
    .where(eq(quadrants.radarId, radar.id))
    .orderBy(asc(quadrants.position));
  return {
    ...radar,
    rings: defineParts(ringRows, ({ description, gateSources }) => ({
      description,
      ...(gateSources !== null && { gateSources }),
    })),
    quadrants: defineParts(quadrantRows, ({ description }) => (description === "" ? {} : { description })),
  };
}

interface StoredPart {
  readonly id: string;
  readonly name: string;
  readonly colour: string | null;
  readonly movedTo: string | null;
}

/** What stands on the radar, each with what it took the place of. */
function defineParts<Row extends StoredPart, More>(rows: readonly Row[], more: (row: Row) => More) {
  const standing = rows.filter(({ movedTo }) => movedTo === null);
  const former = groupBy(
    rows.filter(({ movedTo }) => movedTo !== null),
    (row) => followMoves(rows, row).id,
  );
  return standing.map((row, position) => {
    const { id, name, colour } = row;
    const replaces = former.get(id)?.map((each) => ({ id: each.id, name: each.name }));
    return { id, name, position, ...more(row), ...(colour !== null && { colour }), ...(replaces && { replaces }) };
  });
}

/** What stands for a part now: its successor may have been removed, too. */
function followMoves<Row extends StoredPart>(rows: readonly Row[], row: Row): Row {
  const next = row.movedTo === null ? undefined : rows.find(({ id }) => id === row.movedTo);
  return next === undefined ? row : followMoves(rows, next);
}

/** @throws Error where there is no such radar: each installation starts with one, and none is deleted */
export async function requireRadarDefinition(db: Database, slug: string): Promise<RadarDefinition> {
  const radar = await getRadarDefinition(db, slug);
  if (radar === null) throw new Error(`There is no radar "${slug}".`);
  return radar;
}
