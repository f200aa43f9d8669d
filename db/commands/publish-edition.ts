import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { getLastEdition } from "@/db/queries/get-last-edition";
import { addMovement } from "@/db/queries/get-radar";
import { type RadarDefinition, requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { listBlips, type StandingBlip } from "@/db/queries/list-blips";
import { listEvidence } from "@/db/queries/list-evidence";
import { listTalkSummaries } from "@/db/queries/list-talk-summaries";
import { makeQuotes } from "@/db/queries/make-quotes";
import { editionBlips, editionDrafts, editions, mentions } from "@/db/schema";
import { groupBy } from "@/domain/group-by";
import type { EditionDraft } from "@/domain/radar/edition-views";
import { type PlacedRadar, placeBlips } from "@/domain/radar/place-blips";
import { isUnpublishedSlug } from "@/domain/radar/unpublished-slug";
import type { EditionSummary, QuoteView } from "@/domain/radar/views";
import type { Outcome, Refusal } from "@/domain/refusal";
import { slugOf } from "@/domain/slug";
import { insertAll } from "./insert-all";
import { judgeDraftVersion } from "./judge-draft-version";
import { judgeEditionWords } from "./judge-edition-words";
import { holdNotes } from "./lock-notes";
import { lockRadar } from "./lock-radar";

export interface EditionRequest {
  readonly radarSlug: string;
  readonly name: string;
  /** What the team says about it, in plain text; may be empty. */
  readonly text: string;
  /** The version of the draft that the person saw, 0 for none; left out where they looked at none. */
  readonly draftVersion?: number | undefined;
  readonly person: string;
  readonly at: Date;
}

export type EditionOutcome = Outcome<EditionSummary, "invalid" | "not-found" | "stale", EditionDraft | null>;

/**
 * Publishes what is on the radar as an edition that never changes: every blip with its standing (decided by the team, or
 * only suggested by notes), its place on the circle, and the sentences that speak for it. One transaction; notes and
 * placements that are written at the same moment come before it or after it as a whole. The draft has done its work then.
 */
export function publishEdition(db: Database, request: EditionRequest): Promise<EditionOutcome> {
  return db.transaction(async (tx): Promise<EditionOutcome> => {
    await holdNotes(tx);
    if ((await lockRadar(tx, request.radarSlug)) === null) return { ok: false, reason: "not-found" };
    const radar = await requireRadarDefinition(tx, request.radarSlug);
    const refusal = (await judgeName(tx, radar.id, request.name)) ?? judgeEditionWords(request);
    if (refusal) return refusal;
    const { draftVersion } = request;
    const stale = draftVersion === undefined ? null : await judgeDraftVersion(tx, radar.id, draftVersion);
    if (stale) return stale;
    const { blips } = await listBlips(tx, radar);
    if (blips.length === 0) return invalid(undefined, "There is nothing on the radar yet that could be published.");
    const published = await saveEdition(tx, radar, blips, request);
    await tx.delete(editionDrafts).where(eq(editionDrafts.radarId, radar.id));
    return { ok: true, value: published };
  });
}

async function judgeName(tx: Database, radarId: number, name: string): Promise<Refusal<"invalid", never> | null> {
  if (name.trim() === "") return invalid("name", "Give the edition a name, such as its season.");
  if (isUnpublishedSlug(slugOf(name))) return invalid("name", "That name is taken for what is not published yet.");
  const taken = await tx
    .select({ name: editions.name })
    .from(editions)
    .where(and(eq(editions.radarId, radarId), eq(editions.slug, slugOf(name))));
  return taken[0] ? invalid("name", `There is an edition “${taken[0].name}” already. Choose another name.`) : null;
}

function invalid(field: string | undefined, sentence: string): Refusal<"invalid", never> {
  return { ok: false, reason: "invalid", sentence, ...(field !== undefined && { field }) };
}

async function saveEdition(
  tx: Database,
  radar: RadarDefinition,
  blips: readonly StandingBlip[],
  { name, text, person, at }: EditionRequest,
): Promise<EditionSummary> {
  // Read before the new one is there.
  const last = await getLastEdition(tx, radar.id);
  const placed = placeBlips(radar.quadrants, radar.rings, blips);
  const { id: radarId, title, rings, quadrants } = radar;
  const named = { slug: slugOf(name), name: name.trim(), text: text.trim(), person, publishedAt: at };
  const [edition] = await tx
    .insert(editions)
    .values({ radarId, title, rings, quadrants, ringRadii: [...placed.sectors.ringRadii], ...named })
    .returning({ id: editions.id });
  if (edition === undefined) throw new Error("The edition was not stored.");
  const movements = new Map(addMovement(blips, radar, last).map(({ slug, movement }) => [slug, movement]));
  const quotes = await listQuotes(tx, radar, blips);
  const rows = blips.map((blip) => ({
    ...toRow(blip, placed),
    editionId: edition.id,
    movement: movements.get(blip.slug) ?? null,
    quotes: quotes.get(blip.technologyId) ?? [],
  }));
  await insertAll(tx, editionBlips, rows);
  return { slug: named.slug, name: named.name, person, publishedAt: at.toISOString(), blipCount: blips.length };
}

function toRow({ placement, ...blip }: StandingBlip, placed: PlacedRadar) {
  const spot = placed.blips.get(blip.slug);
  if (spot === undefined) throw new Error(`${blip.slug} was not placed on the radar.`);
  const decision = {
    rationale: placement?.rationale ?? null,
    person: placement?.person ?? null,
    decidedAt: placement ? new Date(placement.at) : null,
  };
  return { ...blip, ...spot, ...decision };
}

/** The sentences with a verdict, strongest first, by technology. */
async function listQuotes(
  tx: Database,
  radar: RadarDefinition,
  blips: readonly StandingBlip[],
): Promise<ReadonlyMap<number, readonly QuoteView[]>> {
  const ids = blips.map(({ technologyId }) => technologyId);
  const evidence = await listEvidence(tx, isAnyOf(mentions.technologyId, ids));
  const talkIds = [...new Set(evidence.verdicts.flatMap(({ talkId }) => talkId ?? []))];
  const judged = { ...evidence, mentions: [] };
  const quotes = makeQuotes(judged, await listTalkSummaries(tx, talkIds), radar);
  const groups = groupBy(quotes, ({ technologyId }) => technologyId);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ quote }) => quote)]));
}
