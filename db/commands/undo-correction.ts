import { and, desc, eq, gt, isNotNull, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { getTerms } from "@/db/queries/get-terms";
import { STANDS } from "@/db/queries/list-standing-changes";
import { corrections } from "@/db/schema";
import { isQuoteChange } from "@/domain/corrections/correction";
import type { CorrectionView } from "@/domain/radar/correction-views";
import type { Refusal } from "@/domain/refusal";
import { applyTermChange } from "./apply-term-change";
import type { CorrectionOutcome } from "./correction-request";
import { lockNotes } from "./lock-notes";
import { readAgain } from "./read-again";
import { type Corrector, getCorrection } from "./save-correction";

type CorrectionRow = typeof corrections.$inferSelect;

/**
 * Takes one correction back, as a new entry of the log, and makes all that follows anew. One transaction. Refused as `stale`
 * where someone has taken it back already, and as `blocked` where a later one about the same name builds on it.
 */
export function undoCorrection(db: Database, id: number, by: Corrector): Promise<CorrectionOutcome> {
  return db.transaction(async (tx): Promise<CorrectionOutcome> => {
    await lockNotes(tx);
    const [row] = await tx
      .select()
      .from(corrections)
      .where(and(eq(corrections.id, id), isNotNull(corrections.change)));
    if (row === undefined || row.change === null) return { ok: false, reason: "not-found" };
    const current = await getCorrection(tx, id, by.radarSlug);
    if (current.state === "undone") return { ok: false, reason: "stale", current };
    const blocked = await findBlocking(tx, row, by);
    if (blocked) return blocked;
    const before = await getTerms(tx);
    await recordUndo(tx, row, by);
    if (!isQuoteChange(row.change)) {
      await applyTermChange(tx, row.change, "undone", { before, after: await getTerms(tx) });
    } else if (row.noteId !== null) await readAgain(tx, [row.noteId]);
    return { ok: true, value: await getCorrection(tx, id, by.radarSlug) };
  });
}

/** What is said of a name builds on what was said of it before: the newest is taken back first. */
async function findBlocking(
  tx: Database,
  row: CorrectionRow,
  { radarSlug }: Corrector,
): Promise<Refusal<"blocked", CorrectionView> | null> {
  if (row.noteId !== null) return null;
  const [later] = await tx
    .select({ id: corrections.id })
    .from(corrections)
    .where(
      and(
        gt(corrections.id, row.id),
        isNull(corrections.noteId),
        isNotNull(corrections.change),
        sql`${corrections.names} && ${sql.param(row.names)}::text[]`,
        STANDS,
      ),
    )
    .orderBy(desc(corrections.id))
    .limit(1);
  if (later === undefined) return null;
  const current = await getCorrection(tx, later.id, radarSlug);
  const sentence = `Take back first what came after it: “${current.what}”, by ${current.person}.`;
  return { ok: false, reason: "blocked", sentence, current };
}

async function recordUndo(tx: Database, row: CorrectionRow, { person, at }: Corrector): Promise<void> {
  const { id, noteId, noteName, names } = row;
  await tx.insert(corrections).values({ kind: "undo", undoes: id, noteId, noteName, names, person, at });
}
