import type { Database } from "@/db/client";
import { findResponsibility } from "@/db/queries/find-responsibility";
import { findTechnology, type TechnologyRow } from "@/db/queries/find-technology";
import { getProposal } from "@/db/queries/get-proposal";
import { type RadarDefinition, requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { listGates } from "@/db/queries/list-gates";
import { listPlacements, standingPlacement } from "@/db/queries/list-placements";
import { listTalkSummaries } from "@/db/queries/list-talk-summaries";
import { makeQuotes } from "@/db/queries/make-quotes";
import { readSnapshot } from "@/db/queries/read-snapshot";
import { listEvidencePage, listTalkIds } from "@/db/queries/technology/list-quotes";
import { findNearestQuadrant } from "@/domain/radar/nearest-quadrant";
import type { QuoteView } from "@/domain/radar/views";
import { draftRationales } from "@/domain/review/draft-rationale";
import { findItem } from "@/domain/review/find-item";
import type { ItemEvidenceView, RevealedRound } from "@/domain/review/review-views";
import { listRevealedRounds } from "@/domain/review/tally-votes";
import { describeMovement } from "./describe-movement";
import { findReviewBySlug, type ReviewRow } from "./find-review";

/**
 * What lies beside the ballot of an item: the notes' sentences, the team's decision so far, gates, and a draft for each ring.
 * Of a technology that was merged, what lies beside the one that it was merged into.
 * @returns null where there is no such review, or no such technology any more
 */
export function getItemEvidence(db: Database, slug: string, item: string): Promise<ItemEvidenceView | null> {
  return readSnapshot(db, async (tx) => {
    const review = await findReviewBySlug(tx, slug);
    const technology = review && (await findTechnology(tx, item));
    if (!review || !technology) return null;
    const radar = await requireRadarDefinition(tx, review.radarSlug);
    const history = await listPlacements(tx, radar.id, technology.id);
    const placement = standingPlacement(history[0]);
    const own = findNearestQuadrant(radar.quadrants, technology.quadrant, technology.quadrantAlso);
    const responsible = await findResponsibility(tx, radar.id, technology.id);
    const proposal = await getProposal(tx, radar, technology.id);
    const quotes = await listTellingQuotes(tx, radar, technology);
    const round = findLastRound(review, radar, item);
    return {
      technology: technology.slug,
      name: technology.name,
      quadrant: placement?.toQuadrant ?? own,
      placement: placement && {
        ring: placement.to,
        rationale: placement.rationale,
        person: placement.person,
        at: placement.at,
      },
      movement: await describeMovement(tx, radar, technology.id, placement?.to ?? proposal?.ring ?? null),
      version: history[0]?.version ?? 0,
      owner: responsible?.owner ?? null,
      revisitOn: responsible?.revisitOn ?? null,
      responsibilityVersion: responsible?.version ?? 0,
      proposal,
      quotes,
      mentionCount: technology.mentionCount,
      talkCount: technology.talkCount,
      gates: await listGates(tx, radar, technology.id),
      drafts: draftRationales({ rings: radar.rings, proposal, quotes, round }),
    };
  });
}

/** The first hundred sentences with a verdict, strongest first. */
async function listTellingQuotes(
  tx: Database,
  radar: RadarDefinition,
  technology: TechnologyRow,
): Promise<QuoteView[]> {
  const evidence = { ...(await listEvidencePage(tx, technology, 0)), mentions: [] };
  const talks = await listTalkSummaries(tx, [...new Set(listTalkIds(evidence))]);
  return makeQuotes(evidence, talks, radar).map(({ quote }) => quote);
}

function findLastRound({ state, options }: ReviewRow, { rings }: RadarDefinition, slug: string): RevealedRound | null {
  const item = findItem(state, slug);
  const ids = rings.map(({ id }) => id);
  return (item && listRevealedRounds(item, ids, state.participants, options.named).at(-1)) ?? null;
}
