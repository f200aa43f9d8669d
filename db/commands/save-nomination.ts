import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { nominations, rings } from "@/db/schema";
import { type Nomination, nominationReason } from "@/domain/review/nomination-reason";
import type { AgendaReason } from "@/domain/review/review-state";

/** Keeps a nomination, and gives the reason that it is for the agenda. Two statements. */
export async function saveNomination(
  tx: Database,
  radarId: number,
  technologyId: number,
  nomination: Nomination & { readonly at: Date },
): Promise<AgendaReason> {
  await tx.insert(nominations).values({ radarId, technologyId, ...nomination });
  const [ring] = await tx
    .select({ name: rings.name })
    .from(rings)
    .where(and(eq(rings.radarId, radarId), eq(rings.id, nomination.ring)));
  return nominationReason(nomination, ring?.name ?? nomination.ring);
}
