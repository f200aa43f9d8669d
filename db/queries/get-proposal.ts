import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { proposals } from "@/db/schema";
import { findRingOfVerdict } from "@/domain/radar/nearest-ring";
import type { ProposalView } from "@/domain/radar/views";
import type { RingDefinition } from "@/domain/radar/vocabulary";

/** What notes suggest for a technology, in a ring of the radar; null where they suggest nothing. One statement. */
export async function getProposal(
  db: Database,
  { rings }: { readonly rings: readonly RingDefinition[] },
  technologyId: number,
): Promise<ProposalView | null> {
  const [proposal] = await db
    .select({
      ring: proposals.ring,
      confidence: proposals.confidence,
      contested: proposals.contested,
      reasons: proposals.reasons,
    })
    .from(proposals)
    .where(eq(proposals.technologyId, technologyId));
  return proposal ? { ...proposal, ring: findRingOfVerdict(rings, proposal.ring) } : null;
}
