import { and, eq, ne, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { mentions, sections, talks, verdicts } from "@/db/schema";

/** Lists the verdicts on some technologies that count, strongest first, as proposals are inferred from them. One statement. */
export async function listVotingVerdicts(db: Database, technologyIds: readonly number[]) {
  return db
    .select({
      technologyId: mentions.technologyId,
      note: verdicts.noteId,
      talk: sections.talkId,
      event: talks.event,
      ring: verdicts.ring,
      by: verdicts.by,
      strength: verdicts.strength,
      rule: verdicts.rule,
      sentence: verdicts.sentencePosition,
    })
    .from(verdicts)
    .innerJoin(mentions, and(eq(mentions.noteId, verdicts.noteId), eq(mentions.position, verdicts.mentionPosition)))
    .leftJoin(sections, and(eq(sections.noteId, mentions.noteId), eq(sections.position, mentions.sectionPosition)))
    .leftJoin(talks, eq(talks.id, sections.talkId))
    .where(and(isAnyOf(mentions.technologyId, technologyIds), ne(verdicts.repeated, true)))
    .orderBy(sql`${verdicts.strength} desc`, verdicts.noteId, verdicts.position);
}
