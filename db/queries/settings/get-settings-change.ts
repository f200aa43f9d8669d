import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { newestPlacements } from "@/db/queries/list-placements";
import { radars, settingsChanges, technologies } from "@/db/schema";
import type { SettingsChangeView } from "@/domain/radar/settings-views";

/** A change of a radar's settings that can be taken back; null where there is none of that version. Two statements. */
export async function getSettingsChange(
  db: Database,
  radarSlug: string,
  version: number,
): Promise<SettingsChangeView | null> {
  const [found] = await db
    .select({ change: settingsChanges })
    .from(settingsChanges)
    .innerJoin(radars, eq(radars.id, settingsChanges.radarId))
    .where(and(eq(radars.slug, radarSlug), eq(settingsChanges.version, version)));
  if (found === undefined || found.change.before === null) return null;
  const { before, after, moved, person, at, radarId } = found.change;
  const newest = newestPlacements(db, radarId);
  const rows = await db
    .select({ slug: technologies.slug, version: newest.version })
    .from(newest)
    .innerJoin(technologies, eq(technologies.id, newest.technologyId))
    .where(
      isAnyOf(
        technologies.slug,
        moved.map(({ technology }) => technology),
      ),
    );
  const versionOf = new Map(rows.map((row) => [row.slug, row.version]));
  const untouched = moved.filter((blip) => versionOf.get(blip.technology) === blip.version);
  return { version, before, after, moved: untouched, person, at: at.toISOString() };
}
