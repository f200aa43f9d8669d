import type { Database } from "@/db/client";
import { findResponsibility } from "@/db/queries/find-responsibility";
import { responsibilities } from "@/db/schema";

/** Who is to look after a technology on a radar, and when the team wants to see it again. */
export interface ResponsibilityChange {
  /** A name; null for nobody. */
  readonly owner: string | null;
  /** "2027-05-20"; null for no date. */
  readonly revisitOn: string | null;
  readonly person: string;
  readonly at: Date;
  /** The review that decides it; null outside of one. */
  readonly reviewId: number | null;
}

/**
 * Appends who looks after a technology to its history, within the caller's transaction, which holds the technology's lock
 * (`lockTechnology`). Where nothing changes nothing is written.
 *
 * @returns the version of the newest entry; 0 where there is none
 */
export async function appendResponsibility(
  tx: Database,
  radarId: number,
  technologyId: number,
  { owner, revisitOn, person, at, reviewId }: ResponsibilityChange,
): Promise<number> {
  const current = await findResponsibility(tx, radarId, technologyId);
  const version = current?.version ?? 0;
  if ((current?.owner ?? null) === owner && (current?.revisitOn ?? null) === revisitOn) return version;
  await tx
    .insert(responsibilities)
    .values({ radarId, technologyId, version: version + 1, owner, revisitOn, person, at, reviewId });
  return version + 1;
}
