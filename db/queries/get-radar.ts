import type { Database } from "@/db/client";
import { compareRadars } from "@/domain/radar/compare-radars";
import { judgeMovement } from "@/domain/radar/movement";
import type { BlipView, RadarView } from "@/domain/radar/views";
import { getLastEdition, type LastEdition } from "./get-last-edition";
import { FIRST_RADAR, type RadarDefinition, requireRadarDefinition } from "./get-radar-definition";
import { getTotals } from "./get-totals";
import { listBlips, type StandingBlip } from "./list-blips";
import { readCached } from "./read-cached";
import { readSnapshot } from "./read-snapshot";

/**
 * Everything that the radar's page shows, in a fixed number of statements; in one where nothing was written since the last
 * time.
 */
export function getRadar(db: Database, slug: string = FIRST_RADAR): Promise<RadarView> {
  return readCached(db, `radar ${slug}`, () => readRadar(db, slug));
}

function readRadar(db: Database, slug: string): Promise<RadarView> {
  return readSnapshot(db, async (tx) => {
    const radar = await requireRadarDefinition(tx, slug);
    const { blips, mentioned, retired } = await listBlips(tx, radar);
    const last = await getLastEdition(tx, radar.id);
    return {
      radar: { slug: radar.slug, title: radar.title },
      rings: radar.rings,
      quadrants: radar.quadrants,
      blips: addMovement(blips, radar, last),
      mentioned,
      edition: last?.summary ?? null,
      left: last ? compareRadars(last, { rings: radar.rings, blips }).left : [],
      retired,
      totals: await getTotals(tx),
    };
  });
}

/** Blips as pages show them, each held against the last edition. */
export function addMovement(
  blips: readonly StandingBlip[],
  { rings }: Pick<RadarDefinition, "rings">,
  last: LastEdition | null,
): BlipView[] {
  const former = new Map(last?.blips.map(({ slug, ring }) => [slug, ring]));
  return blips.map(({ technologyId: _, placement: __, ...blip }) => ({
    ...blip,
    movement: last && judgeMovement(last.rings, former.get(blip.slug) ?? null, rings, blip.ring),
  }));
}
