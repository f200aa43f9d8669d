import { and, desc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { responsibilities } from "@/db/schema";

export type ResponsibilityRow = typeof responsibilities.$inferSelect;

/**
 * The newest entry about who looks after a technology on a radar, or an earlier one by its version; null where there is none.
 * One statement.
 */
export async function findResponsibility(
  db: Database,
  radarId: number,
  technologyId: number,
  version?: number,
): Promise<ResponsibilityRow | null> {
  const isOfIt = and(eq(responsibilities.radarId, radarId), eq(responsibilities.technologyId, technologyId));
  const [row] = await db
    .select()
    .from(responsibilities)
    .where(version === undefined ? isOfIt : and(isOfIt, eq(responsibilities.version, version)))
    .orderBy(desc(responsibilities.version))
    .limit(1);
  return row ?? null;
}
