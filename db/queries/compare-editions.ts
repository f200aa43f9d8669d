import type { Database } from "@/db/client";
import { compareEditionViews } from "@/domain/radar/compare-editions";
import { compareRadars } from "@/domain/radar/compare-radars";
import type { EditionComparison, EditionView } from "@/domain/radar/edition-views";
import { NOW } from "@/domain/radar/unpublished-slug";
import { getEdition } from "./get-edition";
import { getLastEdition } from "./get-last-edition";
import { FIRST_RADAR, requireRadarDefinition } from "./get-radar-definition";
import { getStandingEdition } from "./get-standing-edition";
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
  at: Date = new Date(0),
): Promise<EditionComparison | null> {
  const [one, other] = await Promise.all([slug, againstSlug].map((each) => getEditionOrNow(db, each, radarSlug, at)));
  return one && other ? compareEditionViews(one, other) : null;
}

/** A published edition, or the radar as it is where the slug is `now`. */
export function getEditionOrNow(db: Database, slug: string, radarSlug: string, at: Date): Promise<EditionView | null> {
  if (slug !== NOW) return getEdition(db, slug, radarSlug);
  const words = { slug, name: "Now", text: "", person: "", publishedAt: at.toISOString() };
  return getStandingEdition(db, radarSlug, words);
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
