import { and, desc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { getRadarDefinition } from "@/db/queries/get-radar-definition";
import { toPlacementView } from "@/db/queries/list-placements";
import { placements, technologies } from "@/db/schema";
import type { PlacementView } from "@/domain/radar/views";
import type { Outcome, Refusal } from "@/domain/refusal";

const MAX_RATIONALE_LENGTH = 2000;

export interface PlacementRequest {
  readonly radarSlug: string;
  readonly technologySlug: string;
  readonly ring: string;
  readonly rationale: string;
  /** The version that the person saw: 0 where nobody had placed it yet. */
  readonly version: number;
  readonly person: string;
  readonly at: Date;
}

export type PlacementOutcome = Outcome<PlacementView, "invalid" | "not-found" | "stale", PlacementView | null>;

/**
 * Gives a technology the ring that the team decided, as the next entry of its history. Of two that saw the same version
 * one is written; the other is refused as `stale` with the newer placement.
 */
export function placeTechnology(db: Database, request: PlacementRequest): Promise<PlacementOutcome> {
  return db.transaction(async (tx): Promise<PlacementOutcome> => {
    const radar = await getRadarDefinition(tx, request.radarSlug);
    const technologyId = await lockTechnology(tx, request.technologySlug);
    if (radar === null || technologyId === null) return { ok: false, reason: "not-found" };
    const refusal = judgeRequest(request, radar.rings);
    if (refusal) return refusal;
    const current = await findLatest(tx, radar.id, technologyId);
    if ((current?.version ?? 0) !== request.version) return { ok: false, reason: "stale", current };
    return { ok: true, value: await savePlacement(tx, radar.id, technologyId, request, current) };
  });
}

/** The lock makes others who place the same technology wait until this transaction ends. */
async function lockTechnology(tx: Database, slug: string): Promise<number | null> {
  const [technology] = await tx
    .select({ id: technologies.id })
    .from(technologies)
    .where(eq(technologies.slug, slug))
    .for("update");
  return technology?.id ?? null;
}

function judgeRequest(
  { ring, rationale }: PlacementRequest,
  rings: readonly { readonly id: string; readonly name: string }[],
): Refusal<"invalid", never> | null {
  if (!rings.some(({ id }) => id === ring)) {
    return invalid("ring", `Choose one of the radar's rings: ${rings.map(({ name }) => name).join(", ")}.`);
  }
  const { length } = rationale.trim();
  if (length === 0) return invalid("rationale", "Say in a sentence why it belongs there.");
  if (length > MAX_RATIONALE_LENGTH) return invalid("rationale", "Keep the reason under 2,000 characters.");
  return null;
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
  { ring, rationale, version, person, at }: PlacementRequest,
  current: PlacementView | null,
): Promise<PlacementView> {
  const [row] = await tx
    .insert(placements)
    .values({
      radarId,
      technologyId,
      version: version + 1,
      fromRing: current?.to ?? null,
      toRing: ring,
      rationale: rationale.trim(),
      person,
      at,
    })
    .returning();
  if (row === undefined) throw new Error("The placement was not stored.");
  return toPlacementView(row);
}
