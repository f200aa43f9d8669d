import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { listBlips } from "@/db/queries/list-blips";
import { readSettings } from "@/db/queries/settings/get-settings";
import { radars, settingsChanges } from "@/db/schema";
import { describeSettingsChange } from "@/domain/radar/describe-settings-change";
import { judgeSettings } from "@/domain/radar/judge-settings";
import type { Moves, QuadrantSettings, RadarSettings } from "@/domain/radar/radar-settings";
import { findRemoved, judgeMoves, settleMoves } from "@/domain/radar/removed-parts";
import type { SettingsView } from "@/domain/radar/settings-views";
import type { Outcome } from "@/domain/refusal";
import { bringBack } from "./bring-back";
import { resettleBlips } from "./resettle-blips";
import { saveParts } from "./save-parts";

export interface SettingsRequest {
  readonly radarSlug: string;
  readonly settings: RadarSettings;
  /** Where the blips go of each ring and quadrant that the settings do without. */
  readonly moves: Moves;
  /** The version of an earlier change that this one takes back: the blips that it moved go back, too. */
  readonly takesBack?: number | null | undefined;
  /** The version that the person saw. */
  readonly version: number;
  readonly person: string;
  readonly at: Date;
}

export type SettingsOutcome = Outcome<SettingsView, "invalid" | "not-found" | "stale", SettingsView>;

/**
 * Changes a radar's settings, and moves the blips of what is removed by placements of their own, in one transaction. Nothing
 * is placed on the radar meanwhile. Of two who saw the same settings one is written; the other is refused as `stale` with the
 * newer ones.
 */
export function saveSettings(db: Database, request: SettingsRequest): Promise<SettingsOutcome> {
  return db.transaction((tx) => saveWithin(tx, request));
}

/** The same, within the caller's transaction. */
export async function saveWithin(tx: Database, request: SettingsRequest): Promise<SettingsOutcome> {
  const [radar] = await tx.select().from(radars).where(eq(radars.slug, request.radarSlug)).for("update");
  if (radar === undefined) return { ok: false, reason: "not-found" };
  const current = await readSettings(tx, radar);
  if (current.version !== request.version) return { ok: false, reason: "stale", current };
  const settings = tidySettings(request.settings);
  const refusal = judgeSettings(settings);
  if (refusal) return refusal;
  if (describeSettingsChange(current.settings, settings).length === 0) return { ok: true, value: current };
  const { blips } = await listBlips(tx, await requireRadarDefinition(tx, radar.slug));
  const removed = findRemoved(current.settings, settings, blips);
  const unsaid = judgeMoves(removed, settings, request.moves);
  if (unsaid) return unsaid;
  const moves = settleMoves(removed, request.moves);
  const change = { ...request, settings, moves, radarId: radar.id, before: current.settings };
  const saved = await saveChange(tx, radar, change);
  const moved = await resettleBlips(tx, change, blips);
  await bringBack(tx, change);
  const { before, person, at } = change;
  await tx
    .insert(settingsChanges)
    .values({ radarId: radar.id, version: saved.version, before, after: settings, moved, person, at });
  return { ok: true, value: await readSettings(tx, saved) };
}

async function saveChange(
  tx: Database,
  radar: typeof radars.$inferSelect,
  { settings, moves, at }: SettingsRequest,
): Promise<typeof radars.$inferSelect> {
  await saveParts(tx, radar.id, settings, { moves, at });
  const { title, voteSeconds, votesNamed, votesMayAbstain } = settings;
  const [saved] = await tx
    .update(radars)
    .set({ title, voteSeconds, votesNamed, votesMayAbstain, version: radar.version + 1 })
    .where(eq(radars.id, radar.id))
    .returning();
  if (saved === undefined) throw new Error("The radar's settings were not stored.");
  return saved;
}

function tidySettings(settings: RadarSettings): RadarSettings {
  const tidy = (text: string) => text.replace(/[\p{C}\s]+/gu, " ").trim();
  const tidyPart = <Part extends QuadrantSettings>(part: Part): Part => ({
    ...part,
    name: tidy(part.name),
    description: tidy(part.description),
  });
  return {
    ...settings,
    title: tidy(settings.title),
    rings: settings.rings.map(tidyPart),
    quadrants: settings.quadrants.map(tidyPart),
  };
}
