import { desc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { placements, proposals, technologies } from "@/db/schema";
import type { BlipView, MentionedView, RadarView } from "@/domain/radar/views";
import { FIRST_RADAR, type RadarDefinition, requireRadarDefinition } from "./get-radar-definition";
import { getTotals } from "./get-totals";
import { readSnapshot } from "./read-snapshot";

/** Everything that the radar's page shows, in a fixed number of statements. */
export function getRadar(db: Database, slug: string = FIRST_RADAR): Promise<RadarView> {
  return readSnapshot(db, async (tx) => {
    const radar = await requireRadarDefinition(tx, slug);
    const rows = await listTechnologies(tx, radar.id);
    const blips = rows.filter(isBlip).map(toBlip);
    return {
      radar: { slug: radar.slug, title: radar.title },
      rings: radar.rings,
      quadrants: radar.quadrants,
      blips: blips.sort(byPlace(radar)),
      mentioned: rows
        .filter((row) => !isBlip(row) && row.mentionCount > 0)
        .map(toMentioned)
        .sort(byMentions),
      totals: await getTotals(tx),
    };
  });
}

type TechnologyRow = Awaited<ReturnType<typeof listTechnologies>>[number];

async function listTechnologies(tx: Database, radarId: number) {
  const latest = tx
    .selectDistinctOn([placements.technologyId], {
      technologyId: placements.technologyId,
      version: placements.version,
      toRing: placements.toRing,
    })
    .from(placements)
    .where(eq(placements.radarId, radarId))
    .orderBy(placements.technologyId, desc(placements.version))
    .as("latest");
  return tx
    .select({
      slug: technologies.slug,
      name: technologies.name,
      quadrant: technologies.quadrant,
      mentionCount: technologies.mentionCount,
      talkCount: technologies.talkCount,
      version: latest.version,
      decidedRing: latest.toRing,
      proposal: {
        ring: proposals.ring,
        confidence: proposals.confidence,
        contested: proposals.contested,
        reasons: proposals.reasons,
      },
      strongestQuote: proposals.strongestQuote,
    })
    .from(technologies)
    .leftJoin(proposals, eq(proposals.technologyId, technologies.id))
    .leftJoin(latest, eq(latest.technologyId, technologies.id));
}

function isBlip({ decidedRing, proposal }: TechnologyRow): boolean {
  return decidedRing !== null || proposal !== null;
}

function toBlip(row: TechnologyRow): BlipView {
  return {
    slug: row.slug,
    name: row.name,
    quadrant: row.quadrant,
    ring: row.decidedRing ?? row.proposal?.ring ?? "",
    decided: row.decidedRing !== null,
    proposal: row.proposal,
    version: row.version ?? 0,
    talkCount: row.talkCount,
    mentionCount: row.mentionCount,
    strongestQuote: row.strongestQuote,
  };
}

function toMentioned({ slug, name, quadrant, mentionCount, talkCount }: TechnologyRow): MentionedView {
  return { slug, name, quadrant, mentionCount, talkCount };
}

function byPlace(radar: RadarDefinition): (left: BlipView, right: BlipView) => number {
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
