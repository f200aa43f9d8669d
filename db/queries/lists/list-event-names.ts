import { isNotNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { readCached } from "@/db/queries/read-cached";
import { talks } from "@/db/schema";
import { groupBy } from "@/domain/group-by";
import { yearOf } from "@/domain/lists/year-of";
import { slugOf } from "@/domain/slug";

/** A conference, with every way in which notes write its name. */
export interface EventName {
  readonly slug: string;
  readonly name: string;
  readonly year: number | null;
  readonly spellings: readonly string[];
}

/** Every event, newest first, then by name. One statement, and another where something was written since the last time. */
export function listEventNames(db: Database): Promise<readonly EventName[]> {
  return readCached(db, "events", async () => {
    const rows = await db.selectDistinct({ name: talks.event }).from(talks).where(isNotNull(talks.event));
    const names = rows.flatMap(({ name }) => name ?? []).sort();
    return [...groupBy(names, slugOf)]
      .map(([slug, spellings]) => ({ slug, spellings, name: spellings[0] ?? slug, year: yearOf(spellings[0] ?? slug) }))
      .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || a.name.localeCompare(b.name, "en"));
  });
}
