import type { Database } from "@/db/client";
import { getRadar } from "@/db/queries/get-radar";
import { FIRST_RADAR } from "@/db/queries/get-radar-definition";
import { listLanguages } from "@/db/queries/list-languages";
import type { FilterChoices } from "@/domain/lists/list-views";
import { listEventNames } from "./list-event-names";

/** What lists can be narrowed by. Three statements where nothing was written since the last time. */
export async function getFilterChoices(db: Database, radarSlug: string = FIRST_RADAR): Promise<FilterChoices> {
  const events = await listEventNames(db);
  const { quadrants, rings } = await getRadar(db, radarSlug);
  return {
    events: events.map(({ slug, name }) => ({ slug, name })),
    years: [...new Set(events.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a),
    languages: (await listLanguages(db)).flatMap((language) => language ?? []),
    quadrants,
    rings,
  };
}
