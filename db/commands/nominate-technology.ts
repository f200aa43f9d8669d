import type { Database } from "@/db/client";
import { findTechnology } from "@/db/queries/find-technology";
import { getRadarDefinition } from "@/db/queries/get-radar-definition";
import type { Outcome } from "@/domain/refusal";
import { judgeText, tidyText } from "@/domain/review/judge-text";
import type { AgendaReason } from "@/domain/review/review-state";
import { lockTechnology } from "./place-technology";
import { saveNomination } from "./save-nomination";

export interface NominationRequest {
  readonly radarSlug: string;
  readonly technology: string;
  readonly ring: string;
  readonly why: string;
  readonly person: string;
  readonly at: Date;
}

/** Keeps that somebody wants a technology to be talked about in the next review, in a ring. One transaction. */
export function nominateTechnology(
  db: Database,
  { radarSlug, technology: slug, ring, why, person, at }: NominationRequest,
): Promise<Outcome<AgendaReason, "invalid" | "not-found", never>> {
  return db.transaction(async (tx) => {
    const radar = await getRadarDefinition(tx, radarSlug);
    const technology = await findTechnology(tx, slug);
    // Held, so that it is not dropped meanwhile because no note names it any more.
    const technologyId = technology && (await lockTechnology(tx, technology.slug));
    if (radar === null || technologyId === null) return { ok: false, reason: "not-found" } as const;
    if (!radar.rings.some(({ id }) => id === ring)) {
      return { ok: false, reason: "invalid", field: "ring", sentence: "Choose one of the radar's rings." } as const;
    }
    const refusal = judgeText("why", why, { wanted: "Say in a sentence why it belongs there." });
    if (refusal) return refusal;
    const reason = await saveNomination(tx, radar.id, technologyId, { ring, why: tidyText(why), person, at });
    return { ok: true, value: reason } as const;
  });
}
