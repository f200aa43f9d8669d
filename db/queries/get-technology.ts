import { desc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { aliases } from "@/db/schema";
import { findNearestQuadrant } from "@/domain/radar/nearest-quadrant";
import type { TechnologyView } from "@/domain/radar/views";
import { findLastEdit, listNamesOf } from "./find-last-edit";
import { findTechnology, listMerged } from "./find-technology";
import { getProposal } from "./get-proposal";
import { FIRST_RADAR, type RadarDefinition, requireRadarDefinition } from "./get-radar-definition";
import { type KeptPart, keepWhileNotesStay } from "./keep-while-notes-stay";
import { listCorrections } from "./list-corrections";
import type { Evidence } from "./list-evidence";
import { listGates } from "./list-gates";
import { listPlacements, listPlacementsOf, standingPlacement } from "./list-placements";
import { getResponsibility } from "./list-responsibilities";
import { listTalkSummaries } from "./list-talk-summaries";
import { makeQuotes } from "./make-quotes";
import { readCached } from "./read-cached";
import { readSnapshot } from "./read-snapshot";
import { type CountedTechnology, listFirstEvidence, listTalkIds } from "./technology/list-quotes";
import { listRelated } from "./technology/list-related";
import { listReplacements, type Replacements } from "./technology/list-replacements";
import { listSides, makeTimeline, summariseEvidence } from "./technology/summarise-evidence";

/**
 * Everything that a technology's page shows, in a fixed number of statements, or in one where nothing was written since the
 * last time; null where there is no such technology.
 */
export function getTechnology(
  db: Database,
  slug: string,
  radarSlug: string = FIRST_RADAR,
): Promise<TechnologyView | null> {
  return readCached(db, `technology ${radarSlug} ${slug}`, () => readTechnology(db, slug, radarSlug));
}

function readTechnology(db: Database, slug: string, radarSlug: string): Promise<TechnologyView | null> {
  return readSnapshot(db, async (tx) => {
    const technology = await findTechnology(tx, slug);
    if (technology === null) return null;
    const radar = await requireRadarDefinition(tx, radarSlug);
    const history = await listPlacements(tx, radar.id, technology.id);
    const placement = standingPlacement(history[0]);
    const ownQuadrant = findNearestQuadrant(radar.quadrants, technology.quadrant, technology.quadrantAlso);
    const proposal = await getProposal(tx, radar, technology.id);
    return {
      slug: technology.slug,
      name: technology.name,
      aliases: await listAliases(tx, technology),
      quadrant: placement?.toQuadrant ?? ownQuadrant,
      ownQuadrant,
      home: withScheme(technology.home),
      version: history[0]?.version ?? 0,
      placement,
      history,
      proposal,
      ...(await keepWhileNotesStay({ db, tx }, keptPart(technology, radar), () => listSaid(tx, technology, radar))),
      talkCount: technology.talkCount,
      mentionCount: technology.mentionCount,
      ...(await listPutRight(tx, technology, radar)),
      gates: await listGates(tx, radar, technology.id),
      responsibility: await getResponsibility(tx, radar.id, technology.id),
      rings: radar.rings,
      quadrants: radar.quadrants,
    };
  });
}

async function listPutRight(
  tx: Database,
  { id, name }: { id: number; name: string },
  radar: RadarDefinition,
): Promise<Pick<TechnologyView, "corrections" | "edited" | "merged">> {
  const names = await listNamesOf(tx, name);
  const merged = await listMerged(tx, id);
  const histories = await listPlacementsOf(
    tx,
    radar.id,
    merged.map((each) => each.id),
  );
  return {
    corrections: await listCorrections(tx, { names, limit: MAX_CORRECTIONS }, radar),
    edited: await findLastEdit(tx, names),
    merged: merged.map((each) => ({ slug: each.slug, name: each.name, history: histories.get(each.id) ?? [] })),
  };
}

/** The log has the rest. */
const MAX_CORRECTIONS = 50;

/** What notes say is told in the radar's own rings and quadrants. */
function keptPart({ id }: CountedTechnology, { slug, rings, quadrants }: RadarDefinition): KeptPart {
  return { kind: "said", most: 100, key: `${id} for ${slug}`, given: JSON.stringify({ rings, quadrants }) };
}

type Said = "quotes" | "quoteCount" | "sides" | "timeline" | "talks" | "related" | keyof Replacements;

/** The first quotes and talks, what all quotes come to, and what stands beside it in notes. */
async function listSaid(
  tx: Database,
  technology: CountedTechnology,
  radar: RadarDefinition,
): Promise<Pick<TechnologyView, Said>> {
  const summary = await summariseEvidence(tx, technology.id, radar.rings);
  const { page, strongest } = await listFirstEvidence(tx, technology.id, summary);
  const talkIds = new Set([...summary.talkIds, ...listTalkIds(page), ...listTalkIds(strongest)]);
  const told = await listTalkSummaries(tx, [...talkIds]);
  const quote = (some: Evidence) => makeQuotes(some, told, radar).map((each) => each.quote);
  return {
    quotes: quote(page),
    quoteCount: { telling: technology.verdictCount, naming: summary.naming },
    sides: listSides(summary, quote(strongest), radar.rings),
    timeline: makeTimeline(summary),
    talks: summary.talkIds.flatMap((id) => told.get(id) ?? []),
    related: await listRelated(tx, technology.id),
    ...(await listReplacements(tx, technology.id)),
  };
}

/** The other spellings in notes, most frequent first. */
async function listAliases(tx: Database, { id, name }: { id: number; name: string }): Promise<string[]> {
  const rows = await tx
    .select({ spelling: aliases.spelling })
    .from(aliases)
    .where(eq(aliases.technologyId, id))
    .orderBy(desc(aliases.mentionCount), aliases.spelling);
  return rows.map(({ spelling }) => spelling).filter((spelling) => spelling !== name);
}

function withScheme(home: string | null): string | null {
  if (home === null) return null;
  return /^https?:\/\//i.test(home) ? home : `https://${home}`;
}
