import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { getRadar } from "@/db/queries/get-radar";
import { FIRST_RADAR } from "@/db/queries/get-radar-definition";
import { listTalksWhere } from "@/db/queries/list-talks";
import { readSnapshot } from "@/db/queries/read-snapshot";
import { people, talkSpeakers, talks } from "@/db/schema";
import type { SpeakerView } from "@/domain/lists/list-views";
import { listNamedTechnologies } from "./list-named-technologies";

/** Everything that a speaker's page shows, in a fixed number of statements; null where there is no such speaker. */
export async function getSpeaker(
  db: Database,
  slug: string,
  page: number,
  radarSlug: string = FIRST_RADAR,
): Promise<SpeakerView | null> {
  const radar = await getRadar(db, radarSlug);
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
      events: events.map(({ event }) => event),
      talks: given,
      technologies: await listNamedTechnologies(tx, about, radar),
      rings: radar.rings,
    };
  });
}
