import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { corrections, mentions, notes, sections, sentences, verdicts } from "@/db/schema";

/** What notes say about something, as rows: mentions and verdicts point to the sentences that carry them. */
export interface Evidence {
  /** By note and place in it. */
  readonly mentions: readonly MentionRow[];
  readonly verdicts: readonly VerdictRow[];
  /** By {@link sentenceKey}. */
  readonly sentences: ReadonlyMap<string, SentenceRow>;
  /** What people put right in it, by number. */
  readonly corrections: ReadonlyMap<number, typeof corrections.$inferSelect>;
}

export interface MentionRow {
  readonly noteId: string;
  readonly technologyId: number;
  readonly talkId: string | null;
  readonly sentencePosition: number;
  readonly start: number;
  readonly end: number;
  readonly correctionId: number | null;
}

export interface VerdictRow extends MentionRow {
  readonly ring: string;
  readonly cueStart: number;
  readonly cueEnd: number;
  readonly by: "author" | "speaker";
  readonly strength: number;
  readonly rule: string;
}

export interface SentenceRow {
  readonly noteId: string;
  readonly noteName: string;
  readonly location: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Tells one sentence of all notes from another. */
export function sentenceKey(noteId: string, sentencePosition: number): string {
  return `${noteId}#${sentencePosition}`;
}

/**
 * Lists the evidence that counts, repeats in copies of notes left out. Four statements.
 * @param about a condition on `mentions` and `sections`: `eq(mentions.technologyId, 7)`
 */
export async function listEvidence(db: Database, about: SQL): Promise<Evidence> {
  const named = await listMentions(db, about);
  const said = await listVerdicts(db, about);
  const made = [...named, ...said].flatMap(({ correctionId }) => correctionId ?? []);
  return {
    mentions: named,
    verdicts: said,
    sentences: await listSentences(db, about),
    corrections: await listMade(db, [...new Set(made)]),
  };
}

/** How a mention stands in a section, and a verdict on a mention. */
export const IN_SECTION = and(eq(sections.noteId, mentions.noteId), eq(sections.position, mentions.sectionPosition));
export const ON_MENTION = and(eq(mentions.noteId, verdicts.noteId), eq(mentions.position, verdicts.mentionPosition));

/** What is read of a mention, and of a verdict with the mention that it is on. */
export const MENTION_FIELDS = {
  noteId: mentions.noteId,
  technologyId: mentions.technologyId,
  talkId: sections.talkId,
  start: mentions.startOffset,
  end: mentions.endOffset,
};

export const VERDICT_FIELDS = {
  ...MENTION_FIELDS,
  sentencePosition: verdicts.sentencePosition,
  ring: verdicts.ring,
  cueStart: verdicts.cueStart,
  cueEnd: verdicts.cueEnd,
  by: verdicts.by,
  strength: verdicts.strength,
  rule: verdicts.rule,
  correctionId: sql<number | null>`coalesce(${verdicts.correctionId}, ${mentions.correctionId})`,
};

function listMentions(db: Database, about: SQL): Promise<MentionRow[]> {
  return db
    .select({
      ...MENTION_FIELDS,
      sentencePosition: mentions.sentencePosition,
      correctionId: mentions.correctionId,
    })
    .from(mentions)
    .leftJoin(sections, IN_SECTION)
    .where(and(about, eq(mentions.repeated, false)))
    .orderBy(mentions.noteId, mentions.position);
}

function listVerdicts(db: Database, about: SQL): Promise<VerdictRow[]> {
  return db
    .select(VERDICT_FIELDS)
    .from(verdicts)
    .innerJoin(mentions, ON_MENTION)
    .leftJoin(sections, IN_SECTION)
    .where(and(about, eq(verdicts.repeated, false)))
    .orderBy(verdicts.noteId, verdicts.position);
}

/** Corrections by number. At most one statement. */
export async function listMade(db: Database, ids: readonly number[]): Promise<Evidence["corrections"]> {
  if (ids.length === 0) return new Map();
  const rows = await db.select().from(corrections).where(isAnyOf(corrections.id, ids));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Each sentence once, however many mentions it carries: a whole note may be one line. */
async function listSentences(db: Database, about: SQL): Promise<Map<string, SentenceRow>> {
  const carrying = sql`(${sentences.noteId}, ${sentences.position}) in (
    select ${mentions.noteId}, unnest(array[${mentions.sentencePosition}, ${verdicts.sentencePosition}])
    from ${mentions}
    left join ${sections} on ${IN_SECTION}
    left join ${verdicts} on ${ON_MENTION}
    where ${about})`;
  const rows = await db
    .select({
      noteId: sentences.noteId,
      noteName: notes.name,
      location: notes.location,
      position: sentences.position,
      start: sentences.startOffset,
      end: sentences.endOffset,
      text: sentences.text,
    })
    .from(sentences)
    .innerJoin(notes, eq(notes.id, sentences.noteId))
    .where(carrying);
  return new Map(rows.map((row) => [sentenceKey(row.noteId, row.position), row]));
}
