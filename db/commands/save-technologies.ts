import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { technologies } from "@/db/schema";
import type { TechnologyReading } from "@/domain/extraction/reading";
import { slugOf } from "@/domain/slug";
import { addressOf } from "./address";
import { insertAll } from "./insert-all";

type TechnologyRow = typeof technologies.$inferSelect;
type NewTechnology = typeof technologies.$inferInsert;

const MAX_SLUG_LENGTH = 80;

/**
 * Stores the technologies that a note names. One that is known already takes over what the catalogue or the team's terms
 * say now; what syntax alone suggests about a known name changes nothing.
 * @returns the ids by name
 */
export async function saveTechnologies(
  tx: Database,
  readings: readonly TechnologyReading[],
): Promise<ReadonlyMap<string, number>> {
  const names = readings.map(({ name }) => name);
  const known = await findByName(tx, names);
  for (const reading of readings) {
    const row = known.get(reading.name);
    if (row && isOutdated(row, reading)) await editTechnology(tx, row.id, reading);
  }
  const unknown = readings.filter(({ name }) => !known.has(name));
  await insertAll(tx, technologies, await withSlugs(tx, unknown));
  return new Map([...(await findByName(tx, names)).values()].map(({ name, id }) => [name, id]));
}

async function findByName(tx: Database, names: readonly string[]): Promise<Map<string, TechnologyRow>> {
  const rows = await tx.select().from(technologies).where(isAnyOf(technologies.name, names));
  return new Map(rows.map((row) => [row.name, row]));
}

function isOutdated(row: TechnologyRow, reading: TechnologyReading): boolean {
  if (reading.source === "discovered") return false;
  const { quadrant, quadrantAlso, home, source } = reading;
  return row.quadrant !== quadrant || row.quadrantAlso !== quadrantAlso || row.home !== home || row.source !== source;
}

async function editTechnology(tx: Database, id: number, reading: TechnologyReading): Promise<void> {
  const { quadrant, quadrantAlso, home, source } = reading;
  await tx.update(technologies).set({ quadrant, quadrantAlso, home, source }).where(eq(technologies.id, id));
}

async function withSlugs(tx: Database, readings: readonly TechnologyReading[]): Promise<NewTechnology[]> {
  const wanted = readings.map(({ name }) => shortSlugOf(name));
  const rows = await tx
    .select({ slug: technologies.slug })
    .from(technologies)
    .where(isAnyOf(technologies.slug, wanted));
  const taken = new Set(rows.map(({ slug }) => slug));
  return readings.map(({ name, quadrant, quadrantAlso, home, source }, index) => {
    const plain = wanted[index] ?? shortSlugOf(name);
    const slug = taken.has(plain) ? addressOf(name, name) : plain;
    taken.add(slug);
    return { slug, name, quadrant, quadrantAlso, home, source };
  });
}

function shortSlugOf(name: string): string {
  return [...slugOf(name)].slice(0, MAX_SLUG_LENGTH).join("");
}
