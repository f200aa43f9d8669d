import { and, asc, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { corrections } from "@/db/schema";
import {
  type CorrectionChange,
  isQuoteChange,
  isTermChange,
  type Numbered,
  type QuoteChange,
  TERM_KINDS,
  type TermChange,
} from "@/domain/corrections/correction";

/** The condition that nobody has taken a correction back. */
export const STANDS: SQL = sql`not exists (
  select from ${corrections} as later where later.undoes = ${corrections}.id
)`;

/** What people said about sentences of some notes and have not taken back, oldest first. One statement. */
export async function listQuoteChanges(db: Database, noteIds: readonly string[]): Promise<Numbered<QuoteChange>[]> {
  const rows = await listChanges(db, isAnyOf(corrections.noteId, noteIds));
  return rows.flatMap(({ id, change }) => (isQuoteChange(change) ? [{ id, change }] : []));
}

/** What people said about names and have not taken back, oldest first. One statement. */
export async function listTermChanges(db: Database): Promise<Numbered<TermChange>[]> {
  const rows = await listChanges(db, inArray(corrections.kind, TERM_KINDS));
  return rows.flatMap(({ id, change }) => (isTermChange(change) ? [{ id, change }] : []));
}

async function listChanges(db: Database, about: SQL): Promise<Numbered<CorrectionChange>[]> {
  const rows = await db
    .select({ id: corrections.id, change: corrections.change })
    .from(corrections)
    .where(and(about, isNotNull(corrections.change), STANDS))
    .orderBy(asc(corrections.id));
  return rows.flatMap(({ id, change }) => (change ? [{ id, change }] : []));
}
