import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { notes, sections } from "@/db/schema";
import { COPY_CONTAINMENT, noteShingles, shingleContainment } from "@/domain/notes/copies/note-shingles";
import type { NewSection } from "./regroup-talks";

/**
 * Where a note is a copy: the keys of the original's sections that its own sections repeat, by index of the given section.
 * Empty for a note that is no copy. Linear in the length of both notes.
 */
export async function listRepeatedKeys(
  tx: Database,
  noteId: string,
  own: readonly NewSection[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const [note] = await tx.select({ text: notes.text, copyOf: notes.copyOf }).from(notes).where(eq(notes.id, noteId));
  if (!note?.copyOf) return new Map();
  const originals = await listOriginals(tx, note.copyOf);
  const sectionWith = new Map<number, OriginalSection>();
  for (const original of originals) for (const shingle of original.shingles) sectionWith.set(shingle, original);
  return new Map(
    own.flatMap(({ startOffset, endOffset }, place) => {
      const shingles = noteShingles(note.text.slice(startOffset, endOffset));
      const original = findMostShared(shingles, sectionWith);
      const [key] = original?.keys ?? [];
      if (!original || !key || shingleContainment(shingles, original.shingles) < COPY_CONTAINMENT) return [];
      return [[place, [key]] as const];
    }),
  );
}

interface OriginalSection {
  readonly keys: readonly string[];
  readonly shingles: ReadonlySet<number>;
}

async function listOriginals(tx: Database, originalId: string): Promise<OriginalSection[]> {
  const [original] = await tx.select({ text: notes.text }).from(notes).where(eq(notes.id, originalId));
  const rows = await tx
    .select({ start: sections.startOffset, end: sections.endOffset, keys: sections.keys })
    .from(sections)
    .where(eq(sections.noteId, originalId))
    .orderBy(sections.position);
  return rows.map(({ start, end, keys }) => ({ keys, shingles: noteShingles(original?.text.slice(start, end) ?? "") }));
}

function findMostShared(
  shingles: ReadonlySet<number>,
  sectionWith: ReadonlyMap<number, OriginalSection>,
): OriginalSection | null {
  const counts = new Map<OriginalSection, number>();
  for (const shingle of shingles) {
    const section = sectionWith.get(shingle);
    if (section) counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
