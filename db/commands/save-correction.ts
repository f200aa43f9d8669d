import type { Database } from "@/db/client";
import { FIRST_RADAR, requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { getTerms } from "@/db/queries/get-terms";
import { listCorrections } from "@/db/queries/list-corrections";
import { corrections } from "@/db/schema";
import { type CorrectionChange, listNames, type TermChange } from "@/domain/corrections/correction";
import type { CorrectionView } from "@/domain/radar/correction-views";
import { applyTermChange } from "./apply-term-change";
import type {
  CorrectionOutcome,
  CorrectionRequest,
  MarkRequest,
  QuoteRequest,
  TermRequest,
} from "./correction-request";
import { judgeMark } from "./judge-mark";
import { type JudgedQuote, judgeQuote } from "./judge-quote";
import { judgeTerm } from "./judge-term";
import { lockNotes } from "./lock-notes";
import { readAgain } from "./read-again";

/** Who puts something right, and when. */
export interface Corrector {
  readonly person: string;
  readonly at: Date;
  /** The radar by whose names what was done is told; the first where left out. */
  readonly radarSlug?: string | undefined;
}

/**
 * Puts something right in what was read, and makes all that follows anew: the evidence of the notes that it is about and
 * the proposals. One transaction. Of two who saw the same, one is written; the other is refused as `stale` with what was
 * done meanwhile. What the team has placed is not touched.
 */
export function saveCorrection(db: Database, request: CorrectionRequest, by: Corrector): Promise<CorrectionOutcome> {
  return db.transaction(async (tx): Promise<CorrectionOutcome> => {
    await lockNotes(tx);
    return isTermRequest(request) ? saveTermChange(tx, request, by) : saveQuoteChange(tx, request, by);
  });
}

function isTermRequest(request: CorrectionRequest): request is TermRequest {
  return !("noteId" in request);
}

async function saveQuoteChange(
  tx: Database,
  request: QuoteRequest | MarkRequest,
  by: Corrector,
): Promise<CorrectionOutcome> {
  const isMark = request.kind === "mark-mention" || request.kind === "mark-verdict";
  const judged = await (isMark ? judgeMark(tx, request) : judgeQuote(tx, request, by.radarSlug));
  if (!judged.ok) return judged;
  const id = await record(tx, judged.value, by);
  await readAgain(tx, [judged.value.noteId]);
  return { ok: true, value: await getCorrection(tx, id, by.radarSlug) };
}

async function saveTermChange(tx: Database, request: TermRequest, by: Corrector): Promise<CorrectionOutcome> {
  const judged = await judgeTerm(tx, request, by.radarSlug);
  if (!judged.ok) return judged;
  const before = await getTerms(tx);
  const id = await record(tx, { change: judged.value, noteId: null, noteName: null }, by);
  await applyTermChange(tx, judged.value, "done", { before, after: await getTerms(tx) });
  return { ok: true, value: await getCorrection(tx, id, by.radarSlug) };
}

type Entry = JudgedQuote | { readonly change: TermChange; readonly noteId: null; readonly noteName: null };

async function record(tx: Database, { change, noteId, noteName }: Entry, { person, at }: Corrector): Promise<number> {
  const kept: CorrectionChange = change;
  const [row] = await tx
    .insert(corrections)
    .values({ kind: kept.kind, change: kept, noteId, noteName, names: [...listNames(kept)], person, at })
    .returning({ id: corrections.id });
  if (row === undefined) throw new Error("The correction was not stored.");
  return row.id;
}

/** @throws Error where there is none of this number */
export async function getCorrection(
  tx: Database,
  id: number,
  radarSlug: string = FIRST_RADAR,
): Promise<CorrectionView> {
  const radar = await requireRadarDefinition(tx, radarSlug);
  const [correction] = await listCorrections(tx, { id, limit: 1 }, radar);
  if (correction === undefined) throw new Error(`There is no correction ${id}.`);
  return correction;
}
