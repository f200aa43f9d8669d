import { TransactionRollbackError } from "drizzle-orm";
import type { Database } from "@/db/client";
import { getRadar } from "@/db/queries/get-radar";
import type { RadarView } from "@/domain/radar/views";
import type { Outcome, Refusal } from "@/domain/refusal";
import { type SettingsRequest, saveWithin } from "./save-settings";

type PreviewOutcome = Outcome<RadarView, "invalid" | "not-found" | "stale">;

/** The radar as it would be with other settings: they are saved, looked at and taken back in one transaction. */
export async function previewSettings(db: Database, request: SettingsRequest): Promise<PreviewOutcome> {
  let found: PreviewOutcome | undefined;
  try {
    await db.transaction(async (tx) => {
      found = await tryOut(tx, request);
      tx.rollback();
    });
  } catch (error) {
    if (!(error instanceof TransactionRollbackError)) throw error;
  }
  if (found === undefined) throw new Error("Trying out settings gave nothing.");
  return found;
}

async function tryOut(tx: Database, request: SettingsRequest): Promise<PreviewOutcome> {
  const saved = await saveWithin(tx, request);
  if (!saved.ok) return saved satisfies Refusal;
  return { ok: true, value: await getRadar(tx, request.radarSlug) };
}
