import { asc, desc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { editionBlips, editions } from "@/db/schema";
import type { ComparedRadar } from "@/domain/radar/compare-radars";
import type { EditionSummary } from "@/domain/radar/views";
import type { QuadrantDefinition } from "@/domain/radar/vocabulary";

/** What stood on the edition that was published last. */
export interface LastEdition extends ComparedRadar {
  readonly summary: EditionSummary;
  readonly quadrants: readonly QuadrantDefinition[];
}

/** The radar's newest edition with where its blips stood; null before the first. At most two statements. */
export async function getLastEdition(db: Database, radarId: number): Promise<LastEdition | null> {
  const [edition] = await db
    .select()
    .from(editions)
    .where(eq(editions.radarId, radarId))
    .orderBy(desc(editions.id))
    .limit(1);
  if (edition === undefined) return null;
  const blips = await db
    .select({
      slug: editionBlips.slug,
      name: editionBlips.name,
      quadrant: editionBlips.quadrant,
      ring: editionBlips.ring,
    })
    .from(editionBlips)
    .where(eq(editionBlips.editionId, edition.id))
    .orderBy(asc(editionBlips.name));
  const { slug, name, person, publishedAt, rings, quadrants } = edition;
  const summary = { slug, name, person, publishedAt: publishedAt.toISOString(), blipCount: blips.length };
  return { summary, rings, quadrants, blips };
}
