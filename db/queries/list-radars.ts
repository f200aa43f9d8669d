import { asc } from "drizzle-orm";
import type { Database } from "@/db/client";
import { radars } from "@/db/schema";
import type { RadarName } from "@/domain/radar/settings-views";
import { readCached } from "./read-cached";

/** Every radar over the notes, in the order in which they were made. One statement. */
export function listRadars(db: Database): Promise<readonly RadarName[]> {
  return readCached(db, "radars", () =>
    db.select({ slug: radars.slug, title: radars.title }).from(radars).orderBy(asc(radars.id)),
  );
}

/** Whether there is a radar of this slug. One statement. */
export async function isRadar(db: Database, slug: string): Promise<boolean> {
  return (await listRadars(db)).some((radar) => radar.slug === slug);
}
