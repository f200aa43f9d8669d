import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { toEditionDraft } from "@/db/queries/get-edition-draft";
import { editionDrafts } from "@/db/schema";
import type { EditionDraft } from "@/domain/radar/edition-views";
import type { Refusal } from "@/domain/refusal";

/** The refusal of whatever builds on another version of the draft than the one that is there; 0 stands for none. */
export async function judgeDraftVersion(
  tx: Database,
  radarId: number,
  version: number,
): Promise<Refusal<"stale", EditionDraft | null> | null> {
  const [row] = await tx.select().from(editionDrafts).where(eq(editionDrafts.radarId, radarId));
  if ((row?.version ?? 0) === version) return null;
  return { ok: false, reason: "stale", current: row ? toEditionDraft(row) : null };
}
