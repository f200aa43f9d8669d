import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { notes } from "@/db/schema";
import type { NoteReading } from "@/domain/extraction/reading";
import { noteShingles } from "@/domain/notes/copies/note-shingles";
import { addressOf } from "./address";
import { adoptKeys, adoptKeysAgain } from "./adopt-keys";
import { listNewSections } from "./list-new-sections";
import { listTechnologiesOf } from "./list-technologies-of";
import { lockNotes } from "./lock-notes";
import { markRepeated } from "./mark-repeated";
import { recogniseCopies } from "./recognise-copies";
import { refreshTechnologies } from "./refresh-technologies";
import { regroupTalks } from "./regroup-talks";
import { sampleShingles } from "./sample-shingles";
import { savePassages } from "./save-passages";
import { saveReading } from "./save-reading";
import { saveTags } from "./save-tags";
import { sha256 } from "./sha256";

/** A note that was decoded and read. */
export interface NoteImport {
  /** Where it is, with "/" between folders: "notes/2024/kubecon.md". What recognises it at the next reading. */
  readonly location: string;
  /** The folder that was read: "notes". */
  readonly source: string;
  /** The location below the source: "2024/kubecon.md". */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly encoding: string;
  /** Who sent it from the browser, and when; null for a file. Left out, it stays as it is stored. */
  readonly imported?: { readonly person: string; readonly at: Date } | null;
  readonly reading: NoteReading;
}

export type ImportResult = "new" | "changed" | "unchanged";

/**
 * Stores a note in place of what was stored for its location, with all that follows: talks, technologies, evidence and
 * proposals. One transaction: a kill at any moment leaves the old state or the new. A note with the same bytes and the same
 * reading as stored is left alone, and nothing is written. What the team has placed is not touched.
 */
export async function importNote(db: Database, note: NoteImport): Promise<ImportResult> {
  const hashes = hashesOf(note);
  if (isSame(await findStored(db, note.location), hashes)) return "unchanged";
  return db.transaction(async (tx) => {
    await lockNotes(tx);
    const { result, technologyIds } = await storeNote(tx, note, hashes);
    await refreshTechnologies(tx, [...technologyIds]);
    return result;
  });
}

/**
 * Stores several notes as {@link importNote} does, in one transaction. What follows from all of them about technologies is
 * made once, which for thousands of notes is most of the work.
 */
export async function importNotes(db: Database, notesToStore: readonly NoteImport[]): Promise<void> {
  await db.transaction(async (tx) => {
    await lockNotes(tx);
    const affected = new Set<number>();
    for (const note of notesToStore) {
      const { technologyIds } = await storeNote(tx, note, hashesOf(note));
      for (const id of technologyIds) affected.add(id);
    }
    await refreshTechnologies(tx, [...affected]);
  });
}

function hashesOf(note: NoteImport): Hashes {
  return { sha256: sha256(note.bytes), readingSha256: sha256(JSON.stringify(note.reading)) };
}

interface Hashes {
  readonly sha256: string;
  readonly readingSha256: string;
}

async function findStored(db: Database, location: string): Promise<(Hashes & { id: string }) | undefined> {
  const [stored] = await db
    .select({ id: notes.id, sha256: notes.sha256, readingSha256: notes.readingSha256 })
    .from(notes)
    .where(eq(notes.location, location));
  return stored;
}

function isSame(stored: Hashes | undefined, hashes: Hashes): boolean {
  return stored?.sha256 === hashes.sha256 && stored.readingSha256 === hashes.readingSha256;
}

/** What became of a note, and the technologies of which counts and proposals are to be made anew. */
interface Stored {
  readonly result: ImportResult;
  readonly technologyIds: ReadonlySet<number>;
}

async function storeNote(tx: Database, note: NoteImport, hashes: Hashes): Promise<Stored> {
  const stored = await findStored(tx, note.location);
  if (isSame(stored, hashes)) return { result: "unchanged", technologyIds: new Set() };
  const id = stored?.id ?? addressOf(baseName(note.name), note.location);
  return { result: stored ? "changed" : "new", technologyIds: await replaceNote(tx, id, note, hashes) };
}

async function replaceNote(tx: Database, id: string, note: NoteImport, hashes: Hashes): Promise<Set<number>> {
  const formerTechnologies = await listTechnologiesOf(tx, [id]);
  await saveNote(tx, id, note, hashes);
  await saveTags(tx, id, note.reading.tags);
  const affectedNotes = await recogniseCopies(tx, id);
  await regroupTalks(tx, id, await adoptKeys(tx, id, listNewSections(id, note.reading.talks)));
  await adoptKeysAgain(
    tx,
    affectedNotes.filter((each) => each !== id),
  );
  await saveReading(tx, { noteId: id, text: note.text, reading: note.reading });
  await savePassages(tx, {
    noteId: id,
    text: note.text,
    language: note.reading.language,
    breaks: note.reading.talks.map(({ section }) => section.start),
  });
  await markRepeated(tx, affectedNotes);
  return new Set([...formerTechnologies, ...(await listTechnologiesOf(tx, affectedNotes))]);
}

async function saveNote(tx: Database, id: string, note: NoteImport, hashes: Hashes): Promise<void> {
  const content = {
    bytes: Buffer.from(note.bytes),
    text: note.text,
    ...hashes,
    encoding: note.encoding,
    language: note.reading.language,
    shingles: sampleShingles(noteShingles(note.text)),
    ...(note.imported !== undefined && {
      importedBy: note.imported?.person ?? null,
      importedAt: note.imported?.at ?? null,
    }),
  };
  await tx
    .insert(notes)
    .values({ id, location: note.location, source: note.source, name: note.name, ...content })
    .onConflictDoUpdate({ target: notes.id, set: { ...content, updatedAt: sql`now()` } });
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
}
