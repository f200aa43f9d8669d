import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { getRadar } from "@/db/queries/get-radar";
import { FIRST_RADAR } from "@/db/queries/get-radar-definition";
import { listTalksWhere } from "@/db/queries/list-talks";
import { readSnapshot } from "@/db/queries/read-snapshot";
import { people, talkSpeakers, talks } from "@/db/schema";
import type { SpeakerView } from "@/domain/lists/list-views";
import { slugOf } from "@/domain/slug";
import { type EventName, listEventNames } from "./list-event-names";
import { listNamedTechnologies } from "./list-named-technologies";

/** Everything that a speaker's page shows, in a fixed number of statements; null where there is no such speaker. */
export async function getSpeaker(
  db: Database,
  slug: string,
  page: number,
  radarSlug: string = FIRST_RADAR,
): Promise<SpeakerView | null> {
  const radar = await getRadar(db, radarSlug);
  const known = await listEventNames(db);
  return readSnapshot(db, async (tx) => {
    const [person] = await tx.select({ id: people.id, name: people.name }).from(people).where(eq(people.slug, slug));
    if (person === undefined) return null;
    const about = sql`${talks.id} in (
      select ${talkSpeakers.talkId} from ${talkSpeakers} where ${talkSpeakers.personId} = ${person.id})`;
    const events = await tx.execute<{ event: string }>(
      sql`select distinct ${talks.event} as event from ${talks} where ${about} and ${talks.event} is not null order by 1`,
    );
    const given = await listTalksWhere(tx, [about], page);
    return {
      slug,
      name: person.name,
      talkCount: given.total,
      events: nameEach(known, events),
      talks: given,
      technologies: await listNamedTechnologies(tx, about, radar),
      rings: radar.rings,
    };
  });
}

/** An event that notes spell in several ways is one, under the name that its page has. */
function nameEach(known: readonly EventName[], events: readonly { readonly event: string }[]): readonly string[] {
  const names = new Map(known.map(({ slug, name }) => [slug, name]));
  return [...new Set(events.map(({ event }) => names.get(slugOf(event)) ?? event))];
}
