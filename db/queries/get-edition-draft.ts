import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { editionDrafts, radars } from "@/db/schema";
import type { EditionDraft } from "@/domain/radar/edition-views";

/** What a radar's next edition is to be called and say; null where nobody has begun it. One statement. */
export async function getEditionDraft(db: Database, radarSlug: string): Promise<EditionDraft | null> {
  const [row] = await db
    .select({ draft: editionDrafts })
    .from(editionDrafts)
    .innerJoin(radars, eq(radars.id, editionDrafts.radarId))
    .where(eq(radars.slug, radarSlug));
  return row ? toEditionDraft(row.draft) : null;
}

export function toEditionDraft(row: typeof editionDrafts.$inferSelect): EditionDraft {
  const { name, text, version, person, savedAt } = row;
  return { name, text, version, person, savedAt: savedAt.toISOString() };
}
