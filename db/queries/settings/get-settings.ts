import { asc, desc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { readSnapshot } from "@/db/queries/read-snapshot";
import { quadrants, radars, rings, settingsChanges } from "@/db/schema";
import type { RadarSettings } from "@/domain/radar/radar-settings";
import type { SettingsView } from "@/domain/radar/settings-views";

/** A radar's settings as they are, in a fixed number of statements; null where there is no such radar. */
export function getSettings(db: Database, slug: string): Promise<SettingsView | null> {
  return readSnapshot(db, async (tx) => {
    const [radar] = await tx.select().from(radars).where(eq(radars.slug, slug));
    return radar ? readSettings(tx, radar) : null;
  });
}

/** The same, of a row that is held by a transaction. */
export async function readSettings(tx: Database, radar: typeof radars.$inferSelect): Promise<SettingsView> {
  const ringRows = await tx.select().from(rings).where(eq(rings.radarId, radar.id)).orderBy(asc(rings.position));
  const quadrantRows = await tx
    .select()
    .from(quadrants)
    .where(eq(quadrants.radarId, radar.id))
    .orderBy(asc(quadrants.position));
  const [changed] = await tx
    .select({ person: settingsChanges.person, at: settingsChanges.at })
    .from(settingsChanges)
    .where(eq(settingsChanges.radarId, radar.id))
    .orderBy(desc(settingsChanges.version))
    .limit(1);
  return {
    slug: radar.slug,
    version: radar.version,
    settings: toSettings(radar, ringRows, quadrantRows),
    former: { rings: listFormer(ringRows), quadrants: listFormer(quadrantRows) },
    changed: changed ? { person: changed.person, at: changed.at.toISOString() } : null,
  };
}

function toSettings(
  { title, voteSeconds, votesNamed, votesMayAbstain }: typeof radars.$inferSelect,
  ringRows: readonly (typeof rings.$inferSelect)[],
  quadrantRows: readonly (typeof quadrants.$inferSelect)[],
): RadarSettings {
  return {
    title,
    rings: ringRows
      .filter(({ removedAt }) => removedAt === null)
      .map(({ id, name, description, colour, gateSources }) => ({ id, name, description, colour, gateSources })),
    quadrants: quadrantRows
      .filter(({ removedAt }) => removedAt === null)
      .map(({ id, name, description, colour }) => ({ id, name, description, colour })),
    voteSeconds,
    votesNamed,
    votesMayAbstain,
  };
}

function listFormer(rows: readonly { readonly id: string; readonly removedAt: Date | null }[]): string[] {
  return rows.filter(({ removedAt }) => removedAt !== null).map(({ id }) => id);
}
