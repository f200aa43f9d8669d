import { and, desc, eq, getTableColumns, lt } from "drizzle-orm";
import type { Database } from "@/db/client";
import { editionBlips, editions, radars } from "@/db/schema";
import type { EditionBlipView, EditionTechnologyView, EditionView } from "@/domain/radar/edition-views";
import type { EditionSummary } from "@/domain/radar/views";
import { FIRST_RADAR } from "./get-radar-definition";
import { readSnapshot } from "./read-snapshot";

type EditionRow = typeof editions.$inferSelect;
type BlipRow = Omit<typeof editionBlips.$inferSelect, "quotes">;

/** A published edition, as it was; null where there is none of that slug. Three statements. */
export function getEdition(db: Database, slug: string, radarSlug: string = FIRST_RADAR): Promise<EditionView | null> {
  return readSnapshot(db, async (tx) => {
    const edition = await findEdition(tx, slug, radarSlug);
    if (edition === null) return null;
    const { quotes: _, ...columns } = getTableColumns(editionBlips);
    const rows = await tx.select(columns).from(editionBlips).where(eq(editionBlips.editionId, edition.id));
    return {
      ...toSummary(edition, rows.length),
      text: edition.text,
      before: await findBefore(tx, edition),
      radar: { slug: radarSlug, title: edition.title },
      rings: edition.rings,
      quadrants: edition.quadrants,
      ringRadii: edition.ringRadii,
      blips: rows.map(toBlip).sort(byPlace(edition)),
    };
  });
}

/** One technology on a published edition, with the sentences that spoke for it then. Three statements. */
export function getEditionTechnology(
  db: Database,
  slug: string,
  technologySlug: string,
  radarSlug: string = FIRST_RADAR,
): Promise<EditionTechnologyView | null> {
  return readSnapshot(db, async (tx) => {
    const edition = await findEdition(tx, slug, radarSlug);
    if (edition === null) return null;
    const isOfEdition = eq(editionBlips.editionId, edition.id);
    const [row] = await tx
      .select()
      .from(editionBlips)
      .where(and(isOfEdition, eq(editionBlips.slug, technologySlug)));
    if (row === undefined) return null;
    const { rationale, person, decidedAt, quotes } = row;
    return {
      ...toBlip(row),
      edition: toSummary(edition, await tx.$count(editionBlips, isOfEdition)),
      decision:
        rationale !== null && person !== null && decidedAt !== null
          ? { rationale, person, at: decidedAt.toISOString() }
          : null,
      quotes,
      rings: edition.rings,
      quadrants: edition.quadrants,
    };
  });
}

async function findEdition(tx: Database, slug: string, radarSlug: string): Promise<EditionRow | null> {
  const [row] = await tx
    .select({ edition: editions })
    .from(editions)
    .innerJoin(radars, eq(radars.id, editions.radarId))
    .where(and(eq(editions.slug, slug), eq(radars.slug, radarSlug)));
  return row?.edition ?? null;
}

async function findBefore(tx: Database, { id, radarId }: EditionRow): Promise<EditionView["before"]> {
  const [row] = await tx
    .select({ slug: editions.slug, name: editions.name })
    .from(editions)
    .where(and(eq(editions.radarId, radarId), lt(editions.id, id)))
    .orderBy(desc(editions.id))
    .limit(1);
  return row ?? null;
}

function toSummary({ slug, name, person, publishedAt }: EditionRow, blipCount: number): EditionSummary {
  return { slug, name, person, publishedAt: publishedAt.toISOString(), blipCount };
}

function toBlip(row: BlipRow): EditionBlipView {
  const { slug, name, quadrant, ring, decided, proposal, movement, version } = row;
  const { talkCount, mentionCount, strongestQuote, x, y, side } = row;
  const counts = { version, talkCount, mentionCount, strongestQuote };
  return { slug, name, quadrant, ring, decided, proposal, movement, ...counts, x, y, side };
}

function byPlace({ quadrants, rings }: EditionRow): (left: EditionBlipView, right: EditionBlipView) => number {
  const quadrantAt = new Map(quadrants.map(({ id, position }) => [id, position]));
  const ringAt = new Map(rings.map(({ id, position }) => [id, position]));
  return (left, right) =>
    (quadrantAt.get(left.quadrant) ?? 0) - (quadrantAt.get(right.quadrant) ?? 0) ||
    (ringAt.get(left.ring) ?? 0) - (ringAt.get(right.ring) ?? 0) ||
    left.name.localeCompare(right.name, "en");
}
