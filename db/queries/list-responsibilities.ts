import { desc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { responsibilities } from "@/db/schema";
import type { ResponsibilityView } from "@/domain/radar/due-views";
import { findResponsibility, type ResponsibilityRow } from "./find-responsibility";

/** Who looks after what on a radar, as it was said last, by the technology's number. One statement. */
export async function listResponsibilities(
  db: Database,
  radarId: number,
): Promise<ReadonlyMap<number, ResponsibilityView>> {
  const rows = await db
    .selectDistinctOn([responsibilities.technologyId])
    .from(responsibilities)
    .where(eq(responsibilities.radarId, radarId))
    .orderBy(responsibilities.technologyId, desc(responsibilities.version));
  return new Map(rows.map((row) => [row.technologyId, toResponsibilityView(row)]));
}

/** A stored entry as pages show it. */
function toResponsibilityView({ version, owner, revisitOn, person, at }: ResponsibilityRow): ResponsibilityView {
  return { version, owner, revisitOn, person, at: at.toISOString() };
}

/** Who looks after one technology on a radar; null where nobody has said anything yet. One statement. */
export async function getResponsibility(
  db: Database,
  radarId: number,
  technologyId: number,
): Promise<ResponsibilityView | null> {
  const row = await findResponsibility(db, radarId, technologyId);
  return row && toResponsibilityView(row);
}
