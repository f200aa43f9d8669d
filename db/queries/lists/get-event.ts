import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { getRadar } from "@/db/queries/get-radar";
import { FIRST_RADAR } from "@/db/queries/get-radar-definition";
import { listTalksWhere } from "@/db/queries/list-talks";
import { readSnapshot } from "@/db/queries/read-snapshot";
import { people, talkSpeakers, talks } from "@/db/schema";
import type { EventView } from "@/domain/lists/list-views";
import { listEventNames } from "./list-event-names";
import { countEvents } from "./list-events";
import { listNamedTechnologies } from "./list-named-technologies";

const MOST_SPEAKERS = 100;

/** Everything that an event's page shows, in a fixed number of statements; null where there is no such event. */
export async function getEvent(
  db: Database,
  slug: string,
  page: number,
  radarSlug: string = FIRST_RADAR,
): Promise<EventView | null> {
  const event = (await listEventNames(db)).find((each) => each.slug === slug);
  if (event === undefined) return null;
  const radar = await getRadar(db, radarSlug);
  const about = isAnyOf(talks.event, event.spellings);
  return readSnapshot(db, async (tx) => {
    const [counted] = await countEvents(tx, [event]);
    if (counted === undefined) return null;
    return {
      ...counted,
      talks: await listTalksWhere(tx, [about], page),
      speakers: await listSpeakersAt(tx, event.spellings),
      technologies: await listNamedTechnologies(tx, about, radar),
      rings: radar.rings,
    };
  });
}

async function listSpeakersAt(tx: Database, events: readonly string[]): Promise<EventView["speakers"]> {
  const rows = await tx.execute<{ slug: string; name: string; talks: number }>(sql`
    select slug, name, count(*)::int as talks from ${talks}
    join ${talkSpeakers} on ${talkSpeakers.talkId} = ${talks.id} join ${people} on ${people.id} = ${talkSpeakers.personId}
    where ${isAnyOf(talks.event, events)} group by slug, name order by talks desc, name limit ${MOST_SPEAKERS}`);
  return rows.map((row) => ({ slug: row.slug, name: row.name, talkCount: row.talks }));
}
