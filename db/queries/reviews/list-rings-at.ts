import { and, asc, eq, gt } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { RadarDefinition } from "@/db/queries/get-radar-definition";
import { settingsChanges } from "@/db/schema";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import { ringsAsTheyWere } from "@/domain/review/rings-as-they-were";

/** A radar's rings as its settings named them at a time: what the first change after it found. One statement. */
export async function listRingsAt(db: Database, radar: RadarDefinition, at: Date): Promise<readonly RingDefinition[]> {
  const [next] = await db
    .select({ before: settingsChanges.before })
    .from(settingsChanges)
    .where(and(eq(settingsChanges.radarId, radar.id), gt(settingsChanges.at, at)))
    .orderBy(asc(settingsChanges.version))
    .limit(1);
  return next?.before ? ringsAsTheyWere(next.before.rings, radar.rings) : radar.rings;
}
