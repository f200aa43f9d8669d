import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { links, people, talkSpeakers, talks } from "@/db/schema";
import { groupBy } from "@/domain/group-by";
import type { TalkSummary } from "@/domain/radar/views";

/** The talks with these ids, by id, each with its speakers and links in order. Three statements, however many there are. */
export async function listTalkSummaries(db: Database, ids: readonly string[]): Promise<Map<string, TalkSummary>> {
  const told = await db
    .select({ id: talks.id, title: talks.title, event: talks.event, day: talks.day })
    .from(talks)
    .where(isAnyOf(talks.id, ids));
  const speakers = await db
    .select({ talkId: talkSpeakers.talkId, name: people.name })
    .from(talkSpeakers)
    .innerJoin(people, eq(people.id, talkSpeakers.personId))
    .where(isAnyOf(talkSpeakers.talkId, ids))
    .orderBy(talkSpeakers.talkId, talkSpeakers.position);
  const urls = await db
    .select({ talkId: links.talkId, kind: links.kind, url: links.url })
    .from(links)
    .where(isAnyOf(links.talkId, ids))
    .orderBy(links.talkId, links.position);
  const speakersOf = groupBy(speakers, ({ talkId }) => talkId);
  const linksOf = groupBy(urls, ({ talkId }) => talkId);
  const summaries = told.map((talk) => ({
    ...talk,
    speakers: (speakersOf.get(talk.id) ?? []).map(({ name }) => name),
    links: (linksOf.get(talk.id) ?? []).map(({ kind, url }) => ({ kind, url })),
  }));
  return new Map(summaries.map((talk) => [talk.id, talk]));
}
