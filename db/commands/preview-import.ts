import { TransactionRollbackError } from "drizzle-orm";
import type { Database } from "@/db/client";
import { FIRST_RADAR, requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { listHolding } from "@/db/queries/list-holding";
import { listStanding, type Standing } from "@/db/queries/list-standing";
import type { ReadableNote, RingChange } from "@/domain/notes/uploads/upload-views";
import { findRingOfVerdict } from "@/domain/radar/nearest-ring";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import { importNote, type NoteImport } from "./import-note";
import { lockNotes } from "./lock-notes";

/**
 * What would come in with a note, and what the radar would suggest otherwise. The note is imported and all of it taken back
 * again, so that corrections, copies and what other notes say count as they would.
 */
export async function previewImport(
  db: Database,
  note: NoteImport,
  radarSlug: string = FIRST_RADAR,
): Promise<ReadableNote> {
  let preview: ReadableNote | undefined;
  try {
    await db.transaction(async (tx) => {
      await lockNotes(tx);
      preview = await tryOut(tx, note, radarSlug);
      tx.rollback();
    });
  } catch (error) {
    if (!(error instanceof TransactionRollbackError)) throw error;
  }
  if (preview === undefined) throw new Error(`Trying out ${note.location} gave nothing.`);
  return preview;
}

async function tryOut(tx: Database, note: NoteImport, radarSlug: string): Promise<ReadableNote> {
  const { rings } = await requireRadarDefinition(tx, radarSlug);
  const before = await listStanding(tx);
  const former = await listHolding(tx, note.location);
  const state = await importNote(tx, note);
  const after = await listStanding(tx);
  const { talks, technologies, sentences, namesake, language } = await listHolding(tx, note.location);
  return {
    name: note.name,
    state,
    seen: former.sha256,
    namesake,
    language,
    talks: talks.map(({ id, title, speakers, isShared }) => {
      return { title, speakers, isNew: !isShared && !former.talks.some((each) => each.id === id) };
    }),
    technologies: technologies.map(({ id, name, mentionCount }) => {
      return { name, mentionCount, isNew: (before.get(id)?.mentionCount ?? 0) === 0 };
    }),
    sentences: sentences.map(({ text, verdicts }) => ({
      text,
      verdicts: verdicts.map(({ technology, ring }) => ({ technology, ring: findRingOfVerdict(rings, ring) })),
    })),
    changes: listChanges(rings, before, after),
  };
}

type Standings = ReadonlyMap<number, Standing>;

function listChanges(rings: readonly RingDefinition[], before: Standings, after: Standings): RingChange[] {
  const ringIn = (standings: Standings, id: number) => {
    const ring = standings.get(id)?.ring;
    return ring ? findRingOfVerdict(rings, ring) : null;
  };
  return [...new Map([...before, ...after])]
    .map(([id, { name }]) => ({ technology: name, from: ringIn(before, id), to: ringIn(after, id) }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => (a.technology < b.technology ? -1 : 1));
}
