import { count, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { mentions, notes, sections, verdicts } from "@/db/schema";
import type { NoteListItem } from "@/domain/radar/views";

/** Every note with how much was read from it, by location. One statement. */
export async function listNotes(db: Database): Promise<NoteListItem[]> {
  const talkCounts = db
    .select({ noteId: sections.noteId, talks: sql<number>`count(distinct ${sections.talkId})::int`.as("talks") })
    .from(sections)
    .groupBy(sections.noteId)
    .as("talk_counts");
  const mentionCounts = db
    .select({ noteId: mentions.noteId, named: count().as("named") })
    .from(mentions)
    .groupBy(mentions.noteId)
    .as("mention_counts");
  const verdictCounts = db
    .select({ noteId: verdicts.noteId, judged: count().as("judged") })
    .from(verdicts)
    .groupBy(verdicts.noteId)
    .as("verdict_counts");
  const rows = await db
    .select({
      id: notes.id,
      name: notes.name,
      language: notes.language,
      talkCount: talkCounts.talks,
      mentionCount: mentionCounts.named,
      verdictCount: verdictCounts.judged,
    })
    .from(notes)
    .leftJoin(talkCounts, eq(talkCounts.noteId, notes.id))
    .leftJoin(mentionCounts, eq(mentionCounts.noteId, notes.id))
    .leftJoin(verdictCounts, eq(verdictCounts.noteId, notes.id))
    .orderBy(notes.location);
  return rows.map(({ talkCount, mentionCount, verdictCount, ...note }) => ({
    ...note,
    talkCount: talkCount ?? 0,
    mentionCount: mentionCount ?? 0,
    verdictCount: verdictCount ?? 0,
  }));
}
