import { eq, type SQL } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { listSentenceTexts } from "@/db/queries/list-sentence-texts";
import { listVotingVerdicts } from "@/db/queries/list-voting-verdicts";
import { proposals } from "@/db/schema";
import { inferProposal } from "@/domain/extraction/proposals/infer-proposal";
import { groupBy } from "@/domain/group-by";
import { insertAll } from "./insert-all";

type ProposalRow = typeof proposals.$inferSelect;

/**
 * Infers anew what the notes suggest for some technologies, from the verdicts that count. Writes only what differs from
 * what is stored; a technology without verdicts has no proposal.
 */
export async function refreshProposals(tx: Database, technologyIds: readonly number[]): Promise<void> {
  const stored = await tx.select().from(proposals).where(isAnyOf(proposals.technologyId, technologyIds));
  const inferred = await inferAll(tx, technologyIds);
  const kept = new Set(inferred.map(({ technologyId }) => technologyId));
  const dropped = stored.map(({ technologyId }) => technologyId).filter((id) => !kept.has(id));
  if (dropped.length > 0) await tx.delete(proposals).where(isAnyOf(proposals.technologyId, dropped));
  const storedOf = new Map(stored.map((row) => [row.technologyId, row]));
  const added = inferred.filter(({ technologyId }) => !storedOf.has(technologyId));
  await insertAll(tx, proposals, added);
  for (const row of inferred) {
    const before = storedOf.get(row.technologyId);
    if (before && !isEqual(before, row)) await tx.update(proposals).set(row).where(isProposalOf(row));
  }
}

function isProposalOf({ technologyId }: ProposalRow): SQL {
  return eq(proposals.technologyId, technologyId);
}

function isEqual(left: ProposalRow, right: ProposalRow): boolean {
  return (
    left.ring === right.ring &&
    left.confidence === right.confidence &&
    left.contested === right.contested &&
    left.strongestQuote === right.strongestQuote &&
    JSON.stringify(left.reasons) === JSON.stringify(right.reasons)
  );
}

async function inferAll(tx: Database, technologyIds: readonly number[]): Promise<ProposalRow[]> {
  const rows = await listVotingVerdicts(tx, technologyIds);
  const inferred = [...groupBy(rows, ({ technologyId }) => technologyId)].flatMap(([technologyId, own]) => {
    const proposal = inferProposal(own);
    const strongest = own.find(({ ring }) => ring === proposal?.ring);
    if (proposal === null || strongest === undefined) return [];
    const { ring, confidence, contested, reasons } = proposal;
    return [{ row: { technologyId, ring, confidence, contested, reasons }, strongest }];
  });
  const quotes = await listSentenceTexts(
    tx,
    inferred.map(({ strongest }) => strongest),
  );
  return inferred.map(({ row }, index) => ({ ...row, strongestQuote: quotes[index] ?? null }));
}
