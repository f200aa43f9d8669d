import { asc, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { aliases, technologies } from "@/db/schema";
import { groupBy } from "@/domain/group-by";
import type { NamesView } from "@/domain/search/names";
import { FIRST_RADAR, requireRadarDefinition } from "./get-radar-definition";
import { readSnapshot } from "./read-snapshot";

/** The name of every technology, for choosing one. A fixed number of statements. */
export function listNames(db: Database, radarSlug: string = FIRST_RADAR): Promise<NamesView> {
  return readSnapshot(db, async (tx) => {
    const { quadrants } = await requireRadarDefinition(tx, radarSlug);
    return { technologies: await listTechnologyNames(tx, new Map(quadrants.map(({ id, name }) => [id, name]))) };
  });
}

async function listTechnologyNames(
  tx: Database,
  quadrantNames: ReadonlyMap<string, string>,
): Promise<NamesView["technologies"]> {
  const rows = await tx
    .select({ id: technologies.id, slug: technologies.slug, name: technologies.name, quadrant: technologies.quadrant })
    .from(technologies)
    .where(isNull(technologies.mergedInto))
    .orderBy(asc(technologies.name));
  const spellings = await tx.select({ technologyId: aliases.technologyId, spelling: aliases.spelling }).from(aliases);
  const spellingsOf = groupBy(spellings, ({ technologyId }) => technologyId);
  return rows.map(({ id, slug, name, quadrant }) => ({
    slug,
    name,
    aliases: listOthers(name, spellingsOf.get(id)?.map(({ spelling }) => spelling) ?? []),
    quadrant: quadrantNames.get(quadrant) ?? quadrant,
  }));
}

/** Spellings that differ from the name by more than capitals, each once. */
function listOthers(name: string, spellings: readonly string[]): string[] {
  const known = new Set([name.toLowerCase()]);
  return spellings.filter((spelling) => {
    const isNew = !known.has(spelling.toLowerCase());
    known.add(spelling.toLowerCase());
    return isNew;
  });
}
