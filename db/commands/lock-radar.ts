import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { radars } from "@/db/schema";

/**
 * Held until the transaction ends: no one else publishes or edits the draft, and no placement on this radar is added.
 * @returns the radar's id; null where there is none of that slug
 */
export async function lockRadar(tx: Database, slug: string): Promise<number | null> {
  const [locked] = await tx.select({ id: radars.id }).from(radars).where(eq(radars.slug, slug)).for("update");
  return locked?.id ?? null;
}
