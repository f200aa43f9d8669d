import { and, desc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { RadarDefinition } from "@/db/queries/get-radar-definition";
import { editionBlips, editions } from "@/db/schema";
import { judgeMovement, movementInWords } from "@/domain/radar/movement";

/**
 * How a technology stands now (in a ring, by id) against the radar's last edition: "moved in by one ring since Spring 2026".
 * Null before the first edition, and for what is in no ring. One statement.
 */
export async function describeMovement(
  db: Database,
  radar: RadarDefinition,
  technologyId: number,
  ring: string | null,
): Promise<string | null> {
  if (ring === null) return null;
  const [last] = await db
    .select({ name: editions.name, rings: editions.rings, from: editionBlips.ring })
    .from(editions)
    .leftJoin(editionBlips, and(eq(editionBlips.editionId, editions.id), eq(editionBlips.technologyId, technologyId)))
    .where(eq(editions.radarId, radar.id))
    .orderBy(desc(editions.id))
    .limit(1);
  if (last === undefined) return null;
  return `${movementInWords(judgeMovement(last.rings, last.from, radar.rings, ring))} since ${last.name}`;
}
