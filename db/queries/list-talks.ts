import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { mentions, sections } from "@/db/schema";
import type { TalkListItem } from "@/domain/radar/views";
import { listTalkSummaries } from "./list-talk-summaries";
import { readSnapshot } from "./read-snapshot";

/** Every talk with how much is known of it, by event and title. Five statements. */
export function listTalks(db: Database): Promise<TalkListItem[]> {
  return readSnapshot(db, async (tx) => {
    const counts = await tx
      .select({
        id: sections.talkId,
        noteCount: sql<number>`count(distinct ${sections.noteId})::int`,
        technologyCount: sql<number>`count(distinct ${mentions.technologyId})::int`,
      })
      .from(sections)
      .leftJoin(mentions, and(eq(mentions.noteId, sections.noteId), eq(mentions.sectionPosition, sections.position)))
      .groupBy(sections.talkId);
    const ids = counts.map(({ id }) => id);
    const talks = await listTalkSummaries(tx, ids);
    const items = counts.flatMap(({ id, noteCount, technologyCount }) => {
      const talk = talks.get(id);
      return talk ? [{ ...talk, noteCount, technologyCount }] : [];
    });
    return items.sort(byEvent);
  });
}

function byEvent(left: TalkListItem, right: TalkListItem): number {
  return (
    Number(left.event === null) - Number(right.event === null) ||
    (left.event ?? "").localeCompare(right.event ?? "", "en") ||
    left.title.localeCompare(right.title, "en") ||
    (left.id < right.id ? -1 : 1)
  );
}
