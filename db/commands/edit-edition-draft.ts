import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { toEditionDraft } from "@/db/queries/get-edition-draft";
import { editionDrafts } from "@/db/schema";
import type { EditionDraft } from "@/domain/radar/edition-views";
import type { Outcome } from "@/domain/refusal";
import { judgeDraftVersion } from "./judge-draft-version";
import { judgeEditionWords } from "./judge-edition-words";
import { lockRadar } from "./lock-radar";

export interface DraftRequest {
  readonly radarSlug: string;
  /** May be empty. */
  readonly name: string;
  readonly text: string;
  /** The version that the person saw: 0 where there was no draft. */
  readonly version: number;
  readonly person: string;
  readonly at: Date;
}

export type DraftOutcome = Outcome<EditionDraft, "invalid" | "not-found" | "stale", EditionDraft | null>;

/** Saves what the next edition is to be called and say. Of two that saw the same version one is written. */
export function editEditionDraft(db: Database, request: DraftRequest): Promise<DraftOutcome> {
  return db.transaction(async (tx): Promise<DraftOutcome> => {
    const radarId = await lockRadar(tx, request.radarSlug);
    if (radarId === null) return { ok: false, reason: "not-found" };
    const refusal = judgeEditionWords(request);
    if (refusal) return refusal;
    const stale = await judgeDraftVersion(tx, radarId, request.version);
    if (stale) return stale;
    const { person, at, version } = request;
    const words = { name: request.name.trim(), text: request.text.trim() };
    const saved = { ...words, version: version + 1, person, savedAt: at };
    await tx
      .insert(editionDrafts)
      .values({ radarId, ...saved })
      .onConflictDoUpdate({ target: editionDrafts.radarId, set: saved });
    return { ok: true, value: toEditionDraft({ radarId, ...saved }) };
  });
}

export type DiscardOutcome = Outcome<null, "not-found" | "stale", EditionDraft | null>;

/** Takes the draft away, unless somebody has changed it since it was seen. */
export function discardEditionDraft(
  db: Database,
  { radarSlug, version }: Pick<DraftRequest, "radarSlug" | "version">,
): Promise<DiscardOutcome> {
  return db.transaction(async (tx): Promise<DiscardOutcome> => {
    const radarId = await lockRadar(tx, radarSlug);
    if (radarId === null) return { ok: false, reason: "not-found" };
    const stale = await judgeDraftVersion(tx, radarId, version);
    if (stale) return stale;
    await tx.delete(editionDrafts).where(eq(editionDrafts.radarId, radarId));
    return { ok: true, value: null };
  });
}
