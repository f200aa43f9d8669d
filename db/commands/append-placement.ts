import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type RadarDefinition, requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { listGates } from "@/db/queries/list-gates";
import { selectPlacements, toPlacementView } from "@/db/queries/list-placements";
import { placements, radars } from "@/db/schema";
import type { PlacementView } from "@/domain/radar/views";
import type { Outcome, Refusal } from "@/domain/refusal";
import { tidyText } from "@/domain/review/judge-text";
import type { CitedQuote } from "@/domain/review/review-state";
import { checkCited } from "./check-cited";

const MAX_TEXT_LENGTH = 2000;

/** What is decided about a technology, by whom and when. */
export interface PlacementChange {
  /** Null takes the decision back: the technology stands where notes suggest again, unless it retires. */
  readonly ring: string | null;
  /** The quadrant that the team wants it in, null for its own; left out, it stays as it is. */
  readonly quadrant?: string | null | undefined;
  /** True takes the technology off the radar, whatever notes suggest, until it is placed or brought back; with no ring. */
  readonly retired?: boolean | undefined;
  readonly rationale: string;
  /** The sentences that it rests on. */
  readonly evidence?: readonly CitedQuote[] | undefined;
  /** A word on why, where it goes against the ring's gate; kept only where it does. */
  readonly againstGate?: string | null | undefined;
  /** The review that decides it. */
  readonly reviewId?: number | null | undefined;
  /** The version that the person saw: 0 where nobody had decided yet. */
  readonly version: number;
  readonly person: string;
  readonly at: Date;
}

export type PlacementOutcome = Outcome<PlacementView, "invalid" | "not-found" | "stale", PlacementView | null>;

/**
 * Appends a decision to a technology's history on a radar, within the caller's transaction, which holds the technology's
 * lock (`lockTechnology`): so the version that is judged is still the newest when the entry is written.
 *
 * @returns the entry, or the refusal `invalid` with its field, or `stale` with the newer entry; then nothing is written
 */
export async function appendPlacement(
  tx: Database,
  radar: RadarDefinition,
  technologyId: number,
  change: PlacementChange,
): Promise<PlacementOutcome> {
  const settled = await lockSettings(tx, radar);
  const refusal = judgePlace(change, settled) ?? judgeTexts(change);
  if (refusal) return refusal;
  const current = await findLatest(tx, radar.id, technologyId);
  if ((current?.version ?? 0) !== change.version) return { ok: false, reason: "stale", current };
  const sameAgain = judgeTakingBack(change, current);
  if (sameAgain) return sameAgain;
  const againstGate = await judgeGate(tx, settled, technologyId, change, current);
  if (!againstGate.ok) return againstGate;
  const cited = await checkCited(tx, change.evidence ?? []);
  if (!cited.ok) return cited;
  const checked = { ...change, evidence: cited.value, againstGate: againstGate.value };
  return { ok: true, value: await savePlacement(tx, radar.id, technologyId, checked, current) };
}

/**
 * The radar as its settings are now. Who changes them waits until this transaction ends, so that nothing is placed in a ring
 * that is being removed.
 */
async function lockSettings(tx: Database, radar: RadarDefinition): Promise<RadarDefinition> {
  const [row] = await tx
    .select({ version: radars.version })
    .from(radars)
    .where(eq(radars.id, radar.id))
    .for("key share");
  return row?.version === radar.version ? radar : requireRadarDefinition(tx, radar.slug);
}

/**
 * The word on why, where a technology goes to a ring against what the team wants to see there; null where it does not. What
 * stays in its ring was judged when it came there.
 */
async function judgeGate(
  tx: Database,
  radar: RadarDefinition,
  technologyId: number,
  { ring, againstGate }: PlacementChange,
  current: PlacementView | null,
): Promise<Outcome<string | null, "invalid", never>> {
  if (ring === null || ring === (current?.to ?? null)) return { ok: true, value: null };
  const gate = (await listGates(tx, radar, technologyId)).find((each) => each.ring === ring);
  if (gate === undefined || gate.met) return { ok: true, value: null };
  const word = tidyText(againstGate ?? "");
  if (word !== "") return { ok: true, value: word };
  return invalid("againstGate", `${gate.sentence} Say why it belongs there all the same.`);
}

function judgePlace(
  { ring, quadrant, retired = false }: PlacementChange,
  { rings, quadrants }: RadarDefinition,
): Refusal<"invalid", never> | null {
  if (ring !== null && retired) return invalid("retired", "What leaves the radar stands in no ring.");
  if (ring !== null && !rings.some(({ id }) => id === ring)) {
    return invalid("ring", `Choose one of the radar's rings: ${listNames(rings)}.`);
  }
  if (quadrant != null && !quadrants.some(({ id }) => id === quadrant)) {
    return invalid("quadrant", `Choose one of the radar's quadrants: ${listNames(quadrants)}.`);
  }
  if (quadrant != null && ring === null)
    return invalid("quadrant", "Without a decision there is no quadrant to choose.");
  return null;
}

function judgeTexts({ rationale, againstGate }: PlacementChange): Refusal<"invalid", never> | null {
  const { length } = tidyText(rationale);
  if (length === 0) return invalid("rationale", "Say in a sentence why it belongs there.");
  if (length > MAX_TEXT_LENGTH) return invalid("rationale", "Keep the reason under 2,000 characters.");
  if (tidyText(againstGate ?? "").length > MAX_TEXT_LENGTH) {
    return invalid("againstGate", "Keep the word on why under 2,000 characters.");
  }
  return null;
}

/** What is there no more cannot be taken back, nor leave again. What retired may be brought back without a ring. */
function judgeTakingBack(
  { ring, retired = false }: PlacementChange,
  current: PlacementView | null,
): Refusal<"invalid", never> | null {
  if (ring !== null) return null;
  if (retired) return current?.retired ? invalid("retired", "It has left the radar already.") : null;
  const isThere = current !== null && (current.to !== null || current.retired);
  return isThere ? null : invalid("ring", "There is no decision to take back.");
}

function listNames(definitions: readonly { readonly name: string }[]): string {
  return definitions.map(({ name }) => name).join(", ");
}

function invalid(field: string, sentence: string): Refusal<"invalid", never> {
  return { ok: false, reason: "invalid", field, sentence };
}

async function findLatest(tx: Database, radarId: number, technologyId: number): Promise<PlacementView | null> {
  const isOfIt = and(eq(placements.radarId, radarId), eq(placements.technologyId, technologyId));
  const [row] = await selectPlacements(tx, isOfIt).limit(1);
  return row ? toPlacementView(row) : null;
}

async function savePlacement(
  tx: Database,
  radarId: number,
  technologyId: number,
  { ring, quadrant, retired = false, rationale, evidence = [], ...change }: PlacementChange,
  current: PlacementView | null,
): Promise<PlacementView> {
  const fromQuadrant = current?.toQuadrant ?? null;
  const [row] = await tx
    .insert(placements)
    .values({
      radarId,
      technologyId,
      version: change.version + 1,
      fromRing: current?.to ?? null,
      toRing: ring,
      fromQuadrant,
      toQuadrant: ring === null ? null : quadrant === undefined ? fromQuadrant : quadrant,
      retired,
      rationale: tidyText(rationale),
      evidence,
      againstGate: change.againstGate ?? null,
      reviewId: change.reviewId ?? null,
      person: change.person,
      at: change.at,
    })
    .returning({ id: placements.id });
  if (row === undefined) throw new Error("The placement was not stored.");
  const [saved] = await selectPlacements(tx, eq(placements.id, row.id));
  if (saved === undefined) throw new Error("The placement that was stored is not there.");
  return toPlacementView(saved);
}
