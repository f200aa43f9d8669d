import { isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { notes, talks, technologies } from "@/db/schema";
import type { RadarView } from "@/domain/radar/views";

/** How much there is of everything; what copies of notes repeat is not counted. One statement. */
export async function getTotals(db: Database): Promise<RadarView["totals"]> {
  const [totals] = await db
    .select({
      notes: sql<number>`(select count(*)::int from ${notes})`,
      talks: sql<number>`(select count(*)::int from ${talks})`,
      technologies: sql<number>`count(*)::int`,
      mentions: sql<number>`coalesce(sum(${technologies.mentionCount}), 0)::int`,
      verdicts: sql<number>`coalesce(sum(${technologies.verdictCount}), 0)::int`,
    })
    .from(technologies)
    .where(isNull(technologies.mergedInto));
  if (totals === undefined) throw new Error("Counting gave no row.");
  return totals;
}
