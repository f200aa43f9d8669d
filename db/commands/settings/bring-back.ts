import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { insertAll } from "@/db/commands/insert-all";
import { isAnyOf } from "@/db/is-any-of";
import { newestPlacements } from "@/db/queries/list-placements";
import { placements, settingsChanges, technologies } from "@/db/schema";
import type { RadarSettings } from "@/domain/radar/radar-settings";

interface BringingBack {
  readonly radarId: number;
  readonly settings: RadarSettings;
  readonly takesBack?: number | null | undefined;
  readonly person: string;
  readonly at: Date;
}

/** Blips that an earlier change of the settings moved go back to where they were, unless somebody has moved them since. */
export async function bringBack(
  tx: Database,
  { radarId, settings, takesBack, person, at }: BringingBack,
): Promise<void> {
  if (takesBack == null) return;
  const isOfIt = and(eq(settingsChanges.radarId, radarId), eq(settingsChanges.version, takesBack));
  const [change] = await tx.select({ moved: settingsChanges.moved }).from(settingsChanges).where(isOfIt);
  const moved = change?.moved ?? [];
  const newest = newestPlacements(tx, radarId);
  const rows = await tx
    .select({ slug: technologies.slug, newest: placements })
    .from(newest)
    .innerJoin(placements, eq(placements.id, newest.id))
    .innerJoin(technologies, eq(technologies.id, newest.technologyId))
    .where(
      isAnyOf(
        technologies.slug,
        moved.map(({ technology }) => technology),
      ),
    );
  const back = rows.filter(
    ({ slug, newest: { version, fromRing, fromQuadrant } }) =>
      moved.some((blip) => blip.technology === slug && blip.version === version) &&
      settings.rings.some(({ id }) => id === fromRing) &&
      (fromQuadrant === null || settings.quadrants.some(({ id }) => id === fromQuadrant)),
  );
  await insertAll(
    tx,
    placements,
    back.map(({ newest: { technologyId, version, fromRing, toRing, fromQuadrant, toQuadrant } }) => ({
      radarId,
      technologyId,
      version: version + 1,
      fromRing: toRing,
      toRing: fromRing,
      fromQuadrant: toQuadrant,
      toQuadrant: fromQuadrant,
      rationale: "Back to where it stood: the settings that moved it were taken back.",
      person,
      at,
    })),
  );
}
