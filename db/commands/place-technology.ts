import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { getRadarDefinition } from "@/db/queries/get-radar-definition";
import { technologies } from "@/db/schema";
import { appendPlacement, type PlacementChange, type PlacementOutcome } from "./append-placement";

export interface PlacementRequest extends PlacementChange {
  readonly radarSlug: string;
  readonly technologySlug: string;
}

/**
 * Gives a technology the ring and the quadrant that the team decided, takes the decision back, or takes the technology off
 * the radar, as the next entry of its history. Of two that saw the same version one is written; the other is refused as
 * `stale` with the newer placement.
 */
export function placeTechnology(db: Database, request: PlacementRequest): Promise<PlacementOutcome> {
  return db.transaction(async (tx): Promise<PlacementOutcome> => {
    const radar = await getRadarDefinition(tx, request.radarSlug);
    const technologyId = await lockTechnology(tx, request.technologySlug);
    if (radar === null || technologyId === null) return { ok: false, reason: "not-found" };
    return appendPlacement(tx, radar, technologyId, request);
  });
}

/**
 * The lock makes others who decide about the same technology wait until this transaction ends. It is not the strongest one,
 * which would also keep an edition from pointing to the technology while its publisher holds the radar.
 *
 * @returns the technology's number; null where none stands for itself under this slug
 */
export async function lockTechnology(tx: Database, slug: string): Promise<number | null> {
  const [technology] = await tx
    .select({ id: technologies.id })
    .from(technologies)
    .where(and(eq(technologies.slug, slug), isNull(technologies.mergedInto)))
    .for("no key update");
  return technology?.id ?? null;
}
