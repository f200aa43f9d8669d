import type { Database } from "@/db/client";
import { getRadarDefinition } from "@/db/queries/get-radar-definition";
import { getResponsibility } from "@/db/queries/list-responsibilities";
import type { ResponsibilityView } from "@/domain/radar/due-views";
import type { Outcome, Refusal } from "@/domain/refusal";
import { isDay } from "@/domain/review/is-day";
import { appendResponsibility } from "./append-responsibility";
import { lockTechnology } from "./place-technology";

const MAX_NAME_LENGTH = 80;

export interface ResponsibilityRequest {
  readonly radarSlug: string;
  readonly technologySlug: string;
  /** Null, or nothing but spaces, for nobody. */
  readonly owner: string | null;
  /** "2027-05-20"; null for no date. */
  readonly revisitOn: string | null;
  /** The version that the person saw: 0 where nobody had said anything yet. */
  readonly version: number;
  readonly person: string;
  readonly at: Date;
}

export type ResponsibilityOutcome = Outcome<
  ResponsibilityView | null,
  "invalid" | "not-found" | "stale",
  ResponsibilityView | null
>;

/**
 * Says who looks after a technology on a radar, and when the team wants to see it again. Of two that saw the same version one
 * is written; the other is refused as `stale` with the newer entry. Where nothing changes nothing is written.
 */
export function saveResponsibility(db: Database, request: ResponsibilityRequest): Promise<ResponsibilityOutcome> {
  const owner = request.owner?.replace(/[\p{C}\s]+/gu, " ").trim() || null;
  const refusal = judge(owner, request.revisitOn);
  if (refusal) return Promise.resolve(refusal);
  return db.transaction(async (tx): Promise<ResponsibilityOutcome> => {
    const radar = await getRadarDefinition(tx, request.radarSlug);
    const technologyId = await lockTechnology(tx, request.technologySlug);
    if (radar === null || technologyId === null) return { ok: false, reason: "not-found" };
    const current = await getResponsibility(tx, radar.id, technologyId);
    if ((current?.version ?? 0) !== request.version) return { ok: false, reason: "stale", current };
    const { revisitOn, person, at } = request;
    await appendResponsibility(tx, radar.id, technologyId, { owner, revisitOn, person, at, reviewId: null });
    return { ok: true, value: await getResponsibility(tx, radar.id, technologyId) };
  });
}

function judge(owner: string | null, revisitOn: string | null): Refusal<"invalid", never> | null {
  if (owner !== null && owner.length > MAX_NAME_LENGTH) {
    return { ok: false, reason: "invalid", field: "owner", sentence: "Keep the name under 80 characters." };
  }
  if (revisitOn === null || isDay(revisitOn)) return null;
  return { ok: false, reason: "invalid", field: "revisitOn", sentence: "Write the date as 2027-05-20." };
}
