import { and, desc, eq, isNotNull, isNull, lt, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { correctionPlaces, corrections, notes, technologies } from "@/db/schema";
import { type CorrectionChange, isQuoteChange } from "@/domain/corrections/correction";
import { type DefinedNames, describeCorrection } from "@/domain/corrections/describe-correction";
import type { CorrectionMark, CorrectionView } from "@/domain/radar/correction-views";
import { findRingOfVerdict } from "@/domain/radar/nearest-ring";
import type { QuadrantDefinition, RingDefinition } from "@/domain/radar/vocabulary";

/** What ids mean on the radar that corrections are shown with. */
export interface Definitions {
  readonly rings: readonly RingDefinition[];
  readonly quadrants: readonly QuadrantDefinition[];
}

export interface CorrectionFilter {
  readonly id?: number | undefined;
  readonly person?: string | undefined;
  /** About any of these technologies, by their names of then. */
  readonly names?: readonly string[] | undefined;
  readonly noteId?: string | undefined;
  /** About names alone, not about sentences. */
  readonly onNames?: boolean | undefined;
  /** Older than the entry of this number. */
  readonly before?: number | undefined;
  readonly limit: number;
}

const undo = alias(corrections, "undo");

/** What people put right, newest first. Two statements. */
export async function listCorrections(
  db: Database,
  filter: CorrectionFilter,
  definitions: Definitions,
): Promise<CorrectionView[]> {
  const rows = await selectCorrections(db, filter);
  const slugOf = await listSlugs(db, [...new Set(rows.flatMap(({ names }) => names))]);
  return rows.map((row) => toView(row, slugOf, nameDefinitions(definitions)));
}

/** What a correction is called where its result is shown. */
export function toCorrectionMark(
  row: Pick<typeof corrections.$inferSelect, "id" | "person" | "at" | "change">,
  definitions: Definitions,
): CorrectionMark | null {
  const { id, person, at, change } = row;
  return change && { id, person, at: at.toISOString(), what: describeCorrection(change, nameDefinitions(definitions)) };
}

type Row = Awaited<ReturnType<typeof selectCorrections>>[number];

async function selectCorrections(db: Database, filter: CorrectionFilter) {
  return db
    .select({
      id: corrections.id,
      change: corrections.change,
      names: corrections.names,
      person: corrections.person,
      at: corrections.at,
      noteId: corrections.noteId,
      noteName: corrections.noteName,
      isThere: sql<boolean>`${notes.id} is not null`,
      start: correctionPlaces.startOffset,
      end: correctionPlaces.endOffset,
      undone: { id: undo.id, person: undo.person, at: undo.at },
    })
    .from(corrections)
    .leftJoin(undo, eq(undo.undoes, corrections.id))
    .leftJoin(notes, eq(notes.id, corrections.noteId))
    .leftJoin(correctionPlaces, eq(correctionPlaces.correctionId, corrections.id))
    .where(and(isNotNull(corrections.change), ...conditionsOf(filter)))
    .orderBy(desc(corrections.id))
    .limit(filter.limit);
}

function conditionsOf({ id, person, names, noteId, onNames, before }: CorrectionFilter): SQL[] {
  const conditions: SQL[] = [];
  if (id !== undefined) conditions.push(eq(corrections.id, id));
  if (person !== undefined) conditions.push(eq(corrections.person, person));
  if (noteId !== undefined) conditions.push(eq(corrections.noteId, noteId));
  if (onNames) conditions.push(isNull(corrections.noteId));
  if (names !== undefined) conditions.push(sql`${corrections.names} && ${sql.param([...names])}::text[]`);
  if (before !== undefined) conditions.push(lt(corrections.id, before));
  return conditions;
}

async function listSlugs(db: Database, names: readonly string[]): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const rows = await db
    .select({ name: technologies.name, slug: technologies.slug })
    .from(technologies)
    .where(isAnyOf(technologies.name, names));
  return new Map(rows.map(({ name, slug }) => [name, slug]));
}

function nameDefinitions({ rings, quadrants }: Definitions): DefinedNames {
  return {
    ring: (id) => rings.find((ring) => ring.id === findRingOfVerdict(rings, id))?.name ?? id,
    quadrant: (id) => quadrants.find((quadrant) => quadrant.id === id)?.name ?? id,
  };
}

function toView(row: Row, slugOf: ReadonlyMap<string, string>, names: DefinedNames): CorrectionView {
  const { change, person, undone } = row;
  if (change === null) throw new Error(`Correction ${row.id} says nothing.`);
  return {
    id: row.id,
    kind: change.kind,
    what: describeCorrection(change, names),
    person,
    at: row.at.toISOString(),
    state: stateOf(row, change),
    undone: undone && { ...undone, at: undone.at.toISOString() },
    quote: quoteOf(row, change),
    technologies: row.names.slice(0, MAX_NAMES).map((name) => ({ name, slug: slugOf.get(name) ?? null })),
  };
}

/** A file of terms may hold thousands. */
const MAX_NAMES = 10;

function stateOf(row: Row, change: CorrectionChange): CorrectionView["state"] {
  if (row.undone) return "undone";
  if (!isQuoteChange(change)) return "stands";
  if (!row.isThere) return "note-gone";
  return row.start === null ? "text-gone" : "stands";
}

function quoteOf({ noteId, noteName, start, end }: Row, change: CorrectionChange): CorrectionView["quote"] {
  if (!isQuoteChange(change) || noteId === null || noteName === null) return null;
  const span = start !== null && end !== null ? { start, end } : null;
  return { note: { id: noteId, name: noteName }, text: change.anchor.sentence, span };
}
