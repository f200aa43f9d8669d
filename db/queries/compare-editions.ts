import type { Database } from "@/db/client";
import { compareEditionViews } from "@/domain/radar/compare-editions";
import { compareRadars } from "@/domain/radar/compare-radars";
import type { EditionComparison } from "@/domain/radar/edition-views";
import { getEditionOrNow } from "./get-edition-or-now";
import { getLastEdition } from "./get-last-edition";
import { FIRST_RADAR, requireRadarDefinition } from "./get-radar-definition";
import { listBlips } from "./list-blips";
import { readSnapshot } from "./read-snapshot";

/**
 * What happened between two editions, whichever is named first: the earlier is compared with the later. Null where one of
 * them is not there. Editions never change, so it takes no snapshot of both.
 */
export async function compareEditions(
  db: Database,
  slug: string,
  againstSlug: string,
  radarSlug: string = FIRST_RADAR,
): Promise<EditionComparison | null> {
  const [one, other] = await Promise.all([slug, againstSlug].map((each) => getEditionOrNow(db, each, radarSlug)));
  return one && other ? compareEditionViews(one, other) : null;
}

/** What an edition would say if it were published now: the radar as it is against the last edition. */
export function previewEdition(db: Database, radarSlug: string = FIRST_RADAR): Promise<EditionComparison> {
  return readSnapshot(db, async (tx) => {
    const radar = await requireRadarDefinition(tx, radarSlug);
    const { blips } = await listBlips(tx, radar);
    const last = await getLastEdition(tx, radar.id);
    const { rings, quadrants } = radar;
    return {
      ...compareRadars(last ?? { rings, blips: [] }, { rings, blips }),
      from: last && { edition: last.summary, rings: last.rings, quadrants: last.quadrants },
      to: { edition: null, rings, quadrants },
    };
  });
}
