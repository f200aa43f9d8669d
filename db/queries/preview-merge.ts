import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { aliases } from "@/db/schema";
import { inferProposal } from "@/domain/extraction/proposals/infer-proposal";
import type { MergePreview, MergeSide } from "@/domain/radar/correction-views";
import { findRingOfVerdict } from "@/domain/radar/nearest-ring";
import type { ProposalView } from "@/domain/radar/views";
import type { Refusal } from "@/domain/refusal";
import { findTechnology, type TechnologyRow } from "./find-technology";
import { FIRST_RADAR, type RadarDefinition, requireRadarDefinition } from "./get-radar-definition";
import { listPlacements, standingPlacement } from "./list-placements";
import { listVotingVerdicts } from "./list-voting-verdicts";
import { readSnapshot } from "./read-snapshot";

/**
 * What would move if one technology were merged into another. A fixed number of statements.
 * @returns a refusal where one of them is not there, or both are the same
 */
export function previewMerge(
  db: Database,
  fromSlug: string,
  intoSlug: string,
  radarSlug: string = FIRST_RADAR,
): Promise<{ readonly ok: true; readonly value: MergePreview } | Refusal<"not-found" | "invalid">> {
  return readSnapshot(db, async (tx) => {
    const from = await findTechnology(tx, fromSlug);
    const into = await findTechnology(tx, intoSlug);
    if (from === null) return { ok: false, reason: "not-found" };
    const sentence = "Choose another technology to merge it into.";
    if (into === null || into.id === from.id) return { ok: false, reason: "invalid", field: "into", sentence };
    const radar = await requireRadarDefinition(tx, radarSlug);
    return {
      ok: true,
      value: {
        from: await describeSide(tx, from, radar),
        into: await describeSide(tx, into, radar),
        spellings: await listSpellings(tx, from),
        proposal: await propose(tx, [from.id, into.id], radar),
        rings: radar.rings,
      },
    };
  });
}

async function describeSide(tx: Database, technology: TechnologyRow, radar: RadarDefinition): Promise<MergeSide> {
  const { slug, name, mentionCount, verdictCount, talkCount } = technology;
  const history = await listPlacements(tx, radar.id, technology.id);
  return {
    slug,
    name,
    mentionCount,
    verdictCount,
    talkCount,
    decided: standingPlacement(history[0])?.to ?? null,
    decisionCount: history.length,
    proposal: await propose(tx, [technology.id], radar),
  };
}

async function listSpellings(tx: Database, { id, name }: TechnologyRow): Promise<string[]> {
  const rows = await tx.select({ spelling: aliases.spelling }).from(aliases).where(eq(aliases.technologyId, id));
  return [...new Set([name, ...rows.map(({ spelling }) => spelling)])];
}

async function propose(
  tx: Database,
  technologyIds: readonly number[],
  { rings }: RadarDefinition,
): Promise<ProposalView | null> {
  const proposal = inferProposal(await listVotingVerdicts(tx, technologyIds));
  if (proposal === null) return null;
  const { ring, confidence, contested, reasons } = proposal;
  return { ring: findRingOfVerdict(rings, ring), confidence, contested, reasons };
}
