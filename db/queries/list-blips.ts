import { eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { proposals, technologies } from "@/db/schema";
import { findNearestQuadrant } from "@/domain/radar/nearest-quadrant";
import { findRingOfVerdict } from "@/domain/radar/nearest-ring";
import type { BlipView, MentionedView, PlacementView, RetiredView } from "@/domain/radar/views";
import type { RadarDefinition } from "./get-radar-definition";
import { newestPlacements } from "./list-placements";

/** A technology as it stands on a radar, before it is held against an edition. */
export interface StandingBlip extends Omit<BlipView, "movement"> {
  readonly technologyId: number;
  /** The decision that stands, if any. */
  readonly placement: StandingDecision | null;
}

/** The decision that a technology stands by. */
export interface StandingDecision extends Pick<PlacementView, "toQuadrant" | "rationale" | "person" | "at"> {
  readonly to: string;
}

/** Everything that stands on a radar or could. */
export interface Standings {
  /** Sorted by quadrant, ring (centre first), name. */
  readonly blips: readonly StandingBlip[];
  /** Named by notes without a verdict, and not placed; most mentioned first. */
  readonly mentioned: readonly MentionedView[];
  /** Taken off for good, by name. */
  readonly retired: readonly RetiredView[];
}

/**
 * Where every technology stands: in the team's ring and quadrant where they are decided, else in those that notes suggest,
 * or in the nearest that the radar has. One statement.
 */
export async function listBlips(db: Database, radar: RadarDefinition): Promise<Standings> {
  const all = (await listTechnologies(db, radar.id)).map((row) => ({ ...row, placement: standingDecision(row) }));
  const rows = all.filter(({ newest }) => !newest?.retired);
  const mentioned = rows.filter(({ placement, proposal, mentionCount }) => !placement && !proposal && mentionCount > 0);
  return {
    blips: rows.flatMap((row) => toBlip(row, radar)).sort(byPlace(radar)),
    mentioned: mentioned.map((row) => toMentioned(row, radar)).sort(byMentions),
    retired: all.flatMap((row) => toRetired(row, radar)).sort(byName),
  };
}

type StoredTechnology = Awaited<ReturnType<typeof listTechnologies>>[number];
type TechnologyRow = StoredTechnology & { readonly placement: StandingDecision | null };

/** The newest decision, unless it took back the one before. */
function standingDecision({ newest }: StoredTechnology): StandingDecision | null {
  if (newest === null || newest.toRing === null) return null;
  const { toRing, toQuadrant, rationale, person, at } = newest;
  return { to: toRing, toQuadrant, rationale, person, at: at.toISOString() };
}

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
          version: newest.version,
          fromRing: newest.fromRing,
          toRing: newest.toRing,
          fromQuadrant: newest.fromQuadrant,
          toQuadrant: newest.toQuadrant,
          retired: newest.retired,
          rationale: newest.rationale,
          person: newest.person,
          at: newest.at,
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

function toRetired(row: TechnologyRow, radar: RadarDefinition): RetiredView[] {
  const { slug, name, newest, talkCount, mentionCount } = row;
  if (!newest?.retired) return [];
  const { fromRing: from, version, rationale, person, at } = newest;
  const quadrant = newest.fromQuadrant ?? quadrantOf(row, radar);
  const said = { rationale, person, at: at.toISOString() };
  return [{ slug, name, quadrant, from, version, ...said, talkCount, mentionCount }];
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
    byName(left, right);
}

function byMentions(left: MentionedView, right: MentionedView): number {
  return right.mentionCount - left.mentionCount || byName(left, right);
}

function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name.localeCompare(right.name, "en");
}
