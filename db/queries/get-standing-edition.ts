import type { Database } from "@/db/client";
import type { EditionView } from "@/domain/radar/edition-views";
import { placeBlips } from "@/domain/radar/place-blips";
import { getLastEdition } from "./get-last-edition";
import { addMovement } from "./get-radar";
import { requireRadarDefinition } from "./get-radar-definition";
import { listBlips } from "./list-blips";
import { readSnapshot } from "./read-snapshot";

/** What an edition says beside its blips. */
export type EditionWords = Pick<EditionView, "slug" | "name" | "text" | "person" | "publishedAt">;

/** The radar as an edition of it would be if it were published now, blip for blip on the same places. */
export function getStandingEdition(db: Database, radarSlug: string, words: EditionWords): Promise<EditionView> {
  return readSnapshot(db, async (tx) => {
    const radar = await requireRadarDefinition(tx, radarSlug);
    const { blips } = await listBlips(tx, radar);
    const last = await getLastEdition(tx, radar.id);
    const { title, rings, quadrants } = radar;
    const placed = placeBlips(quadrants, rings, blips);
    return {
      ...words,
      blipCount: blips.length,
      before: last && { slug: last.summary.slug, name: last.summary.name },
      radar: { slug: radarSlug, title },
      rings,
      quadrants,
      ringRadii: placed.sectors.ringRadii,
      blips: addMovement(blips, radar, last).map((blip) => {
        const spot = placed.blips.get(blip.slug);
        if (spot === undefined) throw new Error(`${blip.slug} was not placed on the radar.`);
        return { ...blip, ...spot };
      }),
    };
  });
}
