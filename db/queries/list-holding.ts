import { and, desc, eq, min, ne, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { mentions, notes, sections, sentences, technologies, verdicts } from "@/db/schema";
import type { PreviewSentence, PreviewVerdict } from "@/domain/notes/uploads/upload-views";
import type { NoteSummary, TalkSummary } from "@/domain/radar/views";
import { listTalkSummaries } from "./list-talk-summaries";

/** What the note at a location holds; empty where there is none. */
export interface Holding {
  readonly sha256: string | null;
  readonly language: string | null;
  /** In order of appearance; `isShared` where another note holds the talk too. */
  readonly talks: readonly (TalkSummary & { readonly isShared: boolean })[];
  /** Most mentioned first. */
  readonly technologies: readonly { readonly id: number; readonly name: string; readonly mentionCount: number }[];
  /** What carries verdicts, in order of appearance. */
  readonly sentences: readonly PreviewSentence[];
  /** Another note of the same name. */
  readonly namesake: NoteSummary | null;
}

const NOTHING: Holding = { sha256: null, language: null, talks: [], technologies: [], sentences: [], namesake: null };

/** Eight statements, however large the note. */
export async function listHolding(db: Database, location: string): Promise<Holding> {
  const [note] = await db
    .select({ id: notes.id, name: notes.name, sha256: notes.sha256, language: notes.language })
    .from(notes)
    .where(eq(notes.location, location));
  if (note === undefined) return NOTHING;
  return {
    sha256: note.sha256,
    language: note.language,
    talks: await listTalks(db, note.id),
    technologies: await listTechnologies(db, note.id),
    sentences: await listSentences(db, note.id),
    namesake: await findNamesake(db, note),
  };
}

async function listTalks(db: Database, noteId: string): Promise<Holding["talks"]> {
  const rows = await db
    .select({
      id: sections.talkId,
      isShared: sql<boolean>`exists (select from ${sections} as other
        where other.talk_id = ${sections.talkId} and other.note_id <> ${noteId})`,
    })
    .from(sections)
    .where(eq(sections.noteId, noteId))
    .orderBy(sections.position);
  const shared = new Map(rows.map(({ id, isShared }) => [id, isShared]));
  const summaries = await listTalkSummaries(db, [...shared.keys()]);
  return [...shared].flatMap(([id, isShared]) => {
    const talk = summaries.get(id);
    return talk ? [{ ...talk, isShared }] : [];
  });
}

function listTechnologies(db: Database, noteId: string) {
  const mentionCount = sql<number>`count(*)::int`;
  return db
    .select({ id: technologies.id, name: technologies.name, mentionCount })
    .from(mentions)
    .innerJoin(technologies, eq(technologies.id, mentions.technologyId))
    .where(eq(mentions.noteId, noteId))
    .groupBy(technologies.id)
    .orderBy(desc(mentionCount), technologies.name);
}

/** The text of each once, however many verdicts it carries. */
function listSentences(db: Database, noteId: string) {
  const told = sql`json_build_object('technology', ${technologies.name}, 'ring', ${verdicts.ring})`;
  return db
    .select({
      text: sentences.text,
      verdicts: sql<PreviewVerdict[]>`json_agg(${told} order by ${verdicts.position})`,
    })
    .from(verdicts)
    .innerJoin(mentions, and(eq(mentions.noteId, verdicts.noteId), eq(mentions.position, verdicts.mentionPosition)))
    .innerJoin(technologies, eq(technologies.id, mentions.technologyId))
    .innerJoin(sentences, and(eq(sentences.noteId, verdicts.noteId), eq(sentences.position, verdicts.sentencePosition)))
    .where(eq(verdicts.noteId, noteId))
    .groupBy(sentences.noteId, sentences.position)
    .orderBy(min(verdicts.position));
}

async function findNamesake(db: Database, { id, name }: NoteSummary): Promise<NoteSummary | null> {
  const [other] = await db
    .select({ id: notes.id, name: notes.name })
    .from(notes)
    .where(and(eq(notes.name, name), ne(notes.id, id)))
    .limit(1);
  return other ?? null;
}
