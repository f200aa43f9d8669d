import { and, desc, eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { getRadarDefinition, type RadarDefinition } from "@/db/queries/get-radar-definition";
import { toPlacementView } from "@/db/queries/list-placements";
import { placements, technologies } from "@/db/schema";
import type { PlacementView } from "@/domain/radar/views";
import type { Outcome, Refusal } from "@/domain/refusal";

const MAX_RATIONALE_LENGTH = 2000;

export interface PlacementRequest {
  readonly radarSlug: string;
  readonly technologySlug: string;
  /** Null takes the decision back: the technology stands where notes suggest again. */
  readonly ring: string | null;
  /** The quadrant that the team wants it in, null for its own; left out, it stays as it is. */
  readonly quadrant?: string | null | undefined;
  readonly rationale: string;
  /** The version that the person saw: 0 where nobody had placed it yet. */
  readonly version: number;
  readonly person: string;
  readonly at: Date;
}

export type PlacementOutcome = Outcome<PlacementView, "invalid" | "not-found" | "stale", PlacementView | null>;

/**
 * Gives a technology the ring and the quadrant that the team decided, or takes the decision back, as the next entry of its
 * history. Of two that saw the same version one is written; the other is refused as `stale` with the newer placement.
 */
export function placeTechnology(db: Database, request: PlacementRequest): Promise<PlacementOutcome> {
  return db.transaction(async (tx): Promise<PlacementOutcome> => {
    const radar = await getRadarDefinition(tx, request.radarSlug);
    const technologyId = await lockTechnology(tx, request.technologySlug);
    if (radar === null || technologyId === null) return { ok: false, reason: "not-found" };
    const refusal = judgeRequest(request, radar);
    if (refusal) return refusal;
    const current = await findLatest(tx, radar.id, technologyId);
    if ((current?.version ?? 0) !== request.version) return { ok: false, reason: "stale", current };
    if (request.ring === null && (current?.to ?? null) === null) {
      return invalid("ring", "There is no decision to take back.");
    }
    return { ok: true, value: await savePlacement(tx, radar.id, technologyId, request, current) };
  });
}

/**
 * The lock makes others who place the same technology wait until this transaction ends. It is not the strongest one, which
 * would also keep an edition from pointing to the technology while its publisher holds the radar.
 */
async function lockTechnology(tx: Database, slug: string): Promise<number | null> {
  const [technology] = await tx
    .select({ id: technologies.id })
    .from(technologies)
    .where(and(eq(technologies.slug, slug), isNull(technologies.mergedInto)))
    .for("no key update");
  return technology?.id ?? null;
}

function judgeRequest(
  { ring, quadrant, rationale }: PlacementRequest,
  { rings, quadrants }: RadarDefinition,
): Refusal<"invalid", never> | null {
  if (ring !== null && !rings.some(({ id }) => id === ring)) {
    return invalid("ring", `Choose one of the radar's rings: ${listNames(rings)}.`);
  }
  if (quadrant != null && !quadrants.some(({ id }) => id === quadrant)) {
    return invalid("quadrant", `Choose one of the radar's quadrants: ${listNames(quadrants)}.`);
  }
  if (quadrant != null && ring === null)
    return invalid("quadrant", "Without a decision there is no quadrant to choose.");
  const { length } = rationale.trim();
  if (length === 0) return invalid("rationale", "Say in a sentence why it belongs there.");
  if (length > MAX_RATIONALE_LENGTH) return invalid("rationale", "Keep the reason under 2,000 characters.");
  return null;
}

function listNames(definitions: readonly { readonly name: string }[]): string {
  return definitions.map(({ name }) => name).join(", ");
}

function invalid(field: string, sentence: string): Refusal<"invalid", never> {
  return { ok: false, reason: "invalid", field, sentence };
}

async function findLatest(tx: Database, radarId: number, technologyId: number): Promise<PlacementView | null> {
  const [row] = await tx
    .select()
    .from(placements)
    .where(and(eq(placements.radarId, radarId), eq(placements.technologyId, technologyId)))
    .orderBy(desc(placements.version))
    .limit(1);
  return row ? toPlacementView(row) : null;
}

async function savePlacement(
  tx: Database,
  radarId: number,
  technologyId: number,
  { ring, quadrant, rationale, version, person, at }: PlacementRequest,
  current: PlacementView | null,
): Promise<PlacementView> {
  const fromQuadrant = current?.toQuadrant ?? null;
  const [row] = await tx
    .insert(placements)
    .values({
      radarId,
      technologyId,
      version: version + 1,
      fromRing: current?.to ?? null,
      toRing: ring,
      fromQuadrant,
      toQuadrant: ring === null ? null : quadrant === undefined ? fromQuadrant : quadrant,
      rationale: rationale.trim(),
      person,
      at,
    })
    .returning();
  if (row === undefined) throw new Error("The placement was not stored.");
  return toPlacementView(row);
}
