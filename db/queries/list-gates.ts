import { and, eq, ne, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { mentions, sections, verdicts } from "@/db/schema";
import { judgeGates } from "@/domain/radar/judge-gate";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { RingGateView } from "@/domain/review/review-views";

/** What the team's gates say of a technology in each ring, centre first. One statement, or none where there is no gate. */
export async function listGates(
  db: Database,
  { rings }: { readonly rings: readonly RingDefinition[] },
  technologyId: number,
): Promise<RingGateView[]> {
  const isAsked = rings.some(({ gateSources }) => gateSources !== undefined);
  return judgeGates(rings, isAsked ? await listGateVerdicts(db, technologyId) : []);
}

function listGateVerdicts(db: Database, technologyId: number) {
  return db
    .selectDistinct({
      source: sql<string>`coalesce('talk ' || ${sections.talkId}, 'note ' || ${verdicts.noteId})`,
      ring: verdicts.ring,
      rule: verdicts.rule,
    })
    .from(verdicts)
    .innerJoin(mentions, and(eq(mentions.noteId, verdicts.noteId), eq(mentions.position, verdicts.mentionPosition)))
    .leftJoin(sections, and(eq(sections.noteId, mentions.noteId), eq(sections.position, mentions.sectionPosition)))
    .where(and(eq(mentions.technologyId, technologyId), ne(verdicts.repeated, true)));
}
