import { count, desc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { editionBlips, editions, radars } from "@/db/schema";
import type { EditionSummary } from "@/domain/radar/views";
import { FIRST_RADAR } from "./get-radar-definition";

/** Every published edition of a radar, newest first. One statement. */
export async function listEditions(db: Database, radarSlug: string = FIRST_RADAR): Promise<EditionSummary[]> {
  const rows = await db
    .select({
      slug: editions.slug,
      name: editions.name,
      person: editions.person,
      publishedAt: editions.publishedAt,
      blipCount: count(editionBlips.technologyId),
    })
    .from(editions)
    .innerJoin(radars, eq(radars.id, editions.radarId))
    .leftJoin(editionBlips, eq(editionBlips.editionId, editions.id))
    .where(eq(radars.slug, radarSlug))
    .groupBy(editions.id)
    .orderBy(desc(editions.id));
  return rows.map(({ publishedAt, ...row }) => ({ ...row, publishedAt: publishedAt.toISOString() }));
}
