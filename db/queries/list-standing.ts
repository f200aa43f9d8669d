import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { proposals, technologies } from "@/db/schema";

/** How often notes name a technology, and what they suggest for it. */
export interface Standing {
  readonly name: string;
  readonly mentionCount: number;
  readonly ring: string | null;
}

/** Every technology by its number. One statement. */
export async function listStanding(db: Database): Promise<Map<number, Standing>> {
  const rows = await db
    .select({
      id: technologies.id,
      name: technologies.name,
      mentionCount: technologies.mentionCount,
      ring: proposals.ring,
    })
    .from(technologies)
    .leftJoin(proposals, eq(proposals.technologyId, technologies.id));
  return new Map(rows.map(({ id, ...standing }) => [id, standing]));
}
