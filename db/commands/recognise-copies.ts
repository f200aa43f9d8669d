import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { notes } from "@/db/schema";
import { COPY_CONTAINMENT, noteShingles, shingleContainment } from "@/domain/notes/copies/note-shingles";
import { sampleShingles } from "./sample-shingles";

/** So many of the notes that share most of a sample are compared in full. */
const MAX_CANDIDATES = 8;

type Shingles = ReturnType<typeof noteShingles>;

interface ComparedNote {
  readonly id: string;
  readonly shingles: Shingles;
}

/**
 * Finds out again which note repeats which after one was stored or changed. Of two notes with much the same text, the one
 * that came later or holds less is the copy; a copy is never itself copied.
 * @returns the ids of the notes whose evidence may count differently now
 */
export async function recogniseCopies(tx: Database, noteId: string): Promise<readonly string[]> {
  const orphans = await releaseCopies(tx, [noteId]);
  const note = await readShingles(tx, noteId);
  // A note that was copied stays the original, whichever of them is read again.
  const isCopy = await saveOriginal(tx, note, orphans);
  const freed = new Set([...orphans, ...(isCopy ? [] : await absorbShorter(tx, note))]);
  await findNewOriginals(tx, [...freed]);
  return [noteId, ...freed];
}

/** Makes notes of their own out of all copies of the given ones. @returns their ids, by location */
export async function releaseCopies(tx: Database, originals: readonly string[]): Promise<string[]> {
  const copies = await tx
    .update(notes)
    .set({ copyOf: null })
    .where(isAnyOf(notes.copyOf, originals))
    .returning({ id: notes.id, location: notes.location });
  return copies.sort((a, b) => (a.location < b.location ? -1 : 1)).map(({ id }) => id);
}

/** Records for each note, in this order, the original that it repeats, if any. */
export async function findNewOriginals(tx: Database, noteIds: readonly string[]): Promise<void> {
  for (const id of noteIds) await saveOriginal(tx, await readShingles(tx, id));
}

/** @returns whether the note repeats another that is not among the exceptions */
async function saveOriginal(tx: Database, note: ComparedNote, except: readonly string[] = []): Promise<boolean> {
  let best: { id: string | null; share: number } = { id: null, share: 0 };
  for (const { id, shingles } of await listCandidates(tx, note)) {
    const share = shingleContainment(note.shingles, shingles);
    if (share >= COPY_CONTAINMENT && share > best.share && !except.includes(id)) best = { id, share };
  }
  await tx.update(notes).set({ copyOf: best.id }).where(eq(notes.id, note.id));
  return best.id !== null;
}

/** Frees the originals that the note holds the greater part of, and their copies, for copying this note instead. */
async function absorbShorter(tx: Database, note: ComparedNote): Promise<string[]> {
  const candidates = await listCandidates(tx, note);
  const shorter = candidates.filter(({ shingles }) => shingleContainment(shingles, note.shingles) >= COPY_CONTAINMENT);
  const ids = shorter.map(({ id }) => id);
  return [...ids, ...(await releaseCopies(tx, ids))];
}

async function readShingles(tx: Database, noteId: string): Promise<ComparedNote> {
  const [note] = await tx.select({ text: notes.text }).from(notes).where(eq(notes.id, noteId));
  if (note === undefined) throw new Error(`There is no note ${noteId} to compare.`);
  return { id: noteId, shingles: noteShingles(note.text) };
}

/**
 * Lists the originals that share most of the note's sample. They are looked up shingle by shingle: some shingles are in
 * thousands of notes, and counting what is shared note by note would compare each of those samples in full.
 */
async function listCandidates(tx: Database, note: ComparedNote): Promise<ComparedNote[]> {
  const sample = sql`${sql.param(sampleShingles(note.shingles))}::int[]`;
  const rows = await tx.execute<{ id: string; text: string }>(sql`
    with shared as (
      select ${notes.id} as id, count(*) as shingles, ${notes.location} as location
      from unnest(${sample}) as asked (shingle) join ${notes} on ${notes.shingles} @> array[asked.shingle]
      where ${notes.copyOf} is null and ${notes.id} <> ${note.id}
      group by ${notes.id} order by shingles desc, ${notes.location} limit ${MAX_CANDIDATES}
    )
    select ${notes.id} as id, ${notes.text} as text from shared join ${notes} on ${notes.id} = shared.id
    order by shared.shingles desc, shared.location`);
  return rows.map(({ id, text }) => ({ id, shingles: noteShingles(text) }));
}
