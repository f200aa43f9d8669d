import { eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { proposals, technologies } from "@/db/schema";
import { findNearestQuadrant } from "@/domain/radar/nearest-quadrant";
import { findRingOfVerdict } from "@/domain/radar/nearest-ring";
import type { BlipView, MentionedView, PlacementView } from "@/domain/radar/views";
import type { RadarDefinition } from "./get-radar-definition";
import { newestPlacements, standingPlacement, toPlacementView } from "./list-placements";

/** A technology as it stands on a radar, before it is held against an edition. */
export interface StandingBlip extends Omit<BlipView, "movement"> {
  readonly technologyId: number;
  /** The decision that stands, if any. */
  readonly placement: PlacementView | null;
}

/** Everything that stands on a radar or could. */
export interface Standings {
  /** Sorted by quadrant, ring (centre first), name. */
  readonly blips: readonly StandingBlip[];
  /** Named by notes without a verdict, and not placed; most mentioned first. */
  readonly mentioned: readonly MentionedView[];
}

/**
 * Where every technology stands: in the team's ring and quadrant where they are decided, else in those that notes suggest,
 * or in the nearest that the radar has. One statement.
 */
export async function listBlips(db: Database, radar: RadarDefinition): Promise<Standings> {
  const rows = (await listTechnologies(db, radar.id)).map((row) => ({
    ...row,
    placement: standingPlacement(row.newest ? toPlacementView(row.newest) : undefined),
  }));
  const mentioned = rows.filter(({ placement, proposal, mentionCount }) => !placement && !proposal && mentionCount > 0);
  return {
    blips: rows.flatMap((row) => toBlip(row, radar)).sort(byPlace(radar)),
    mentioned: mentioned.map((row) => toMentioned(row, radar)).sort(byMentions),
  };
}

type TechnologyRow = Awaited<ReturnType<typeof listTechnologies>>[number] & {
  readonly placement: ReturnType<typeof standingPlacement>;
};

async function listTechnologies(db: Database, radarId: number) {
  const newest = newestPlacements(db, radarId);
  return (
    db
      .select({
        technologyId: technologies.id,
        slug: technologies.slug,
        name: technologies.name,
        quadrant: technologies.quadrant,
        quadrantAlso: technologies.quadrantAlso,
        mentionCount: technologies.mentionCount,
        talkCount: technologies.talkCount,
        newest: {
          id: newest.id,
          radarId: newest.radarId,
          technologyId: newest.technologyId,
          version: newest.version,
          fromRing: newest.fromRing,
          toRing: newest.toRing,
          fromQuadrant: newest.fromQuadrant,
          toQuadrant: newest.toQuadrant,
          rationale: newest.rationale,
          person: newest.person,
          at: newest.at,
          retired: newest.retired,
          reviewId: newest.reviewId,
          evidence: newest.evidence,
          againstGate: newest.againstGate,
        },
        proposal: {
          ring: proposals.ring,
          confidence: proposals.confidence,
          contested: proposals.contested,
          reasons: proposals.reasons,
        },
        strongestQuote: proposals.strongestQuote,
      })
      .from(technologies)
      // What was merged stands on the radar as what it was merged into.
      .where(isNull(technologies.mergedInto))
      .leftJoin(proposals, eq(proposals.technologyId, technologies.id))
      .leftJoin(newest, eq(newest.technologyId, technologies.id))
  );
}

/** One blip, or none where neither the team nor the notes say anything. */
function toBlip(row: TechnologyRow, radar: RadarDefinition): StandingBlip[] {
  const { placement, newest, proposal: found, talkCount, mentionCount, strongestQuote } = row;
  const proposal = found && { ...found, ring: findRingOfVerdict(radar.rings, found.ring) };
  const ring = placement?.to ?? proposal?.ring;
  if (ring === undefined) return [];
  const quadrant = placement?.toQuadrant ?? quadrantOf(row, radar);
  const { technologyId, slug, name } = row;
  const standing = { quadrant, ring, decided: placement !== null, placement, version: newest?.version ?? 0 };
  return [{ technologyId, slug, name, ...standing, proposal, talkCount, mentionCount, strongestQuote }];
}

function toMentioned(row: TechnologyRow, radar: RadarDefinition): MentionedView {
  const { slug, name, mentionCount, talkCount } = row;
  return { slug, name, quadrant: quadrantOf(row, radar), version: row.newest?.version ?? 0, mentionCount, talkCount };
}

function quadrantOf({ quadrant, quadrantAlso }: TechnologyRow, radar: RadarDefinition): string {
  return findNearestQuadrant(radar.quadrants, quadrant, quadrantAlso);
}

function byPlace(radar: RadarDefinition): (left: StandingBlip, right: StandingBlip) => number {
  const quadrantAt = new Map(radar.quadrants.map(({ id, position }) => [id, position]));
  const ringAt = new Map(radar.rings.map(({ id, position }) => [id, position]));
  return (left, right) =>
    (quadrantAt.get(left.quadrant) ?? 0) - (quadrantAt.get(right.quadrant) ?? 0) ||
    (ringAt.get(left.ring) ?? 0) - (ringAt.get(right.ring) ?? 0) ||
    left.name.localeCompare(right.name, "en");
}

function byMentions(left: MentionedView, right: MentionedView): number {
  return right.mentionCount - left.mentionCount || left.name.localeCompare(right.name, "en");
}
