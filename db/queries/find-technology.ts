import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { aliases, technologies } from "@/db/schema";
import { slugOf } from "@/domain/slug";
import { getTeamTerms } from "./get-terms";

export type TechnologyRow = typeof technologies.$inferSelect;

/**
 * The technology at an address; of one that was merged, the one that it was merged into. Where nothing is stored at the
 * address, the one that is called so, or was before people renamed it. One statement; up to four where nothing is stored there.
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
  return row ?? findCalled(db, slug);
}

/** By the name that the address spells: its own before another spelling, and a former one after those. */
async function findCalled(db: Database, slug: string): Promise<TechnologyRow | null> {
  const key = sql`fold_name(${slug.replaceAll("-", " ")})`;
  const [called] = await db.execute<{ slug: string }>(sql`
    select ${technologies.slug} as slug from ${technologies} left join ${aliases} on ${aliases.technologyId} = ${technologies.id}
    where ${technologies.searchKey} = ${key} or ${aliases.searchKey} = ${key}
    order by ${technologies.searchKey} = ${key} desc, ${technologies.mentionCount} desc, ${technologies.id} limit 1`);
  if (called && called.slug !== slug) return findTechnology(db, called.slug);
  const { terms } = await getTeamTerms(db);
  const renamed = terms.find(({ replaces = [] }) => replaces.some((name) => slugOf(name) === slug));
  const found = renamed && (await findTechnologyByName(db, renamed.name));
  return found ? findTechnology(db, found.slug) : null;
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

/** The technology of exactly this name, whether it was merged or not; null where there is none. */
export async function findTechnologyByName(db: Database, name: string): Promise<TechnologyRow | null> {
  const [row] = await db.select().from(technologies).where(eq(technologies.name, name));
  return row ?? null;
}
