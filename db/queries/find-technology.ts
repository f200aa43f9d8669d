import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { technologies } from "@/db/schema";

export type TechnologyRow = typeof technologies.$inferSelect;

/**
 * The technology at an address; of one that was merged, the one that it was merged into. One statement.
 * @returns null where there is none
 */
export async function findTechnology(db: Database, slug: string): Promise<TechnologyRow | null> {
  const [row] = await db
    .select()
    .from(technologies)
    .where(
      sql`${technologies.mergedInto} is null and ${technologies.id} in (
        with recursive led (id, merged_into) as (
          select given.id, given.merged_into from ${technologies} as given where given.slug = ${slug}
          union select next.id, next.merged_into from ${technologies} as next join led on led.merged_into = next.id
        ) select id from led)`,
    );
  return row ?? null;
}

/** The technologies that were merged into one, directly or by way of another, by name. One statement. */
export function listMerged(db: Database, id: number): Promise<TechnologyRow[]> {
  return db
    .select()
    .from(technologies)
    .where(
      sql`${technologies.id} in (
        with recursive merged (id) as (
          select given.id from ${technologies} as given where given.merged_into = ${id}
          union select next.id from ${technologies} as next join merged on next.merged_into = merged.id
        ) select id from merged)`,
    )
    .orderBy(technologies.name);
}

/** The technology of exactly this name that stands for itself; null where there is none. */
export async function findTechnologyByName(db: Database, name: string): Promise<TechnologyRow | null> {
  const [row] = await db.select().from(technologies).where(eq(technologies.name, name));
  return row ?? null;
}
