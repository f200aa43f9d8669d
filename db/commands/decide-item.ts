import type { Database } from "@/db/client";
import { findResponsibility } from "@/db/queries/find-responsibility";
import { findTechnology } from "@/db/queries/find-technology";
import { requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { tidyText } from "@/domain/review/judge-text";
import type { DecideAction } from "@/domain/review/review-event";
import type { ActRequest, EventOutcome } from "./act-in-review";
import { appendPlacement } from "./append-placement";
import { appendResponsibility } from "./append-responsibility";
import type { LockedReview } from "./lock-review";
import { lockTechnology } from "./place-technology";

/**
 * Makes a decision the next placement of its technology (of what it was merged into, where it was), with who looks after it,
 * within the transaction that holds the review. Somebody else's placement in the meantime refuses it as stale.
 */
export async function decideItem(
  tx: Database,
  review: LockedReview,
  action: DecideAction,
  { participant, at }: Pick<ActRequest, "participant" | "at">,
): Promise<EventOutcome> {
  const found = await findTechnology(tx, action.technology);
  const technologyId = found && (await lockTechnology(tx, found.slug));
  if (technologyId === null) {
    const sentence = "No note names this any more, so there is nothing to decide on. Skip it or park it.";
    return { ok: false, reason: "blocked", sentence };
  }
  const by = { person: nameOf(review, participant), at, reviewId: review.id };
  const { ring, evidence, version } = action;
  const rationale = tidyText(action.rationale);
  const againstGate = tidyText(action.againstGate ?? "") || null;
  const radar = await requireRadarDefinition(tx, review.radarSlug);
  const change = { ring, rationale, evidence, againstGate, version, ...by };
  const placed = await appendPlacement(tx, radar, technologyId, change);
  if (!placed.ok) return placed;
  const responsible = await settleResponsibility(tx, review.radarId, technologyId, action);
  await appendResponsibility(tx, review.radarId, technologyId, { ...responsible, ...by });
  // As it was kept: the sentences that it cites were held against their notes, the word on why against the gate.
  const { from, version: placementVersion, ...kept } = placed.value;
  const cited = { evidence: kept.evidence, againstGate: kept.againstGate };
  const decision = { ring, from, rationale, ...responsible, placementVersion, ...cited };
  return { ok: true, value: { kind: "decided", technology: action.technology, decision } };
}

/** What the person changed of owner and date is as they say; the rest is as it is now, whoever said so meanwhile. */
async function settleResponsibility(
  tx: Database,
  radarId: number,
  technologyId: number,
  action: DecideAction,
): Promise<{ readonly owner: string | null; readonly revisitOn: string | null }> {
  const owner = tidyText(action.owner ?? "") || null;
  const { revisitOn, responsibilityVersion } = action;
  const now = await findResponsibility(tx, radarId, technologyId);
  if ((now?.version ?? 0) === responsibilityVersion) return { owner, revisitOn };
  const seen = await findResponsibility(tx, radarId, technologyId, responsibilityVersion);
  return {
    owner: owner === (seen?.owner ?? null) ? (now?.owner ?? null) : owner,
    revisitOn: revisitOn === (seen?.revisitOn ?? null) ? (now?.revisitOn ?? null) : revisitOn,
  };
}

function nameOf({ state }: LockedReview, participant: string): string {
  return state.participants.find(({ id }) => id === participant)?.name ?? "Anonymous";
}
