import { asc, count, isNotNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { corrections } from "@/db/schema";
import type { CorrectionLogView } from "@/domain/radar/correction-views";
import { listNamesOf } from "./find-last-edit";
import { findTechnology } from "./find-technology";
import { FIRST_RADAR, requireRadarDefinition } from "./get-radar-definition";
import { listCorrections } from "./list-corrections";
import { readSnapshot } from "./read-snapshot";

export interface LogFilter {
  readonly person?: string | undefined;
  /** An address. */
  readonly technology?: string | undefined;
  /** An id. */
  readonly note?: string | undefined;
  /** Older than the entry of this number. */
  readonly before?: number | undefined;
}

const PAGE = 100;

/** The log of corrections, newest first, a page at a time, with everyone who made one. A fixed number of statements. */
export function listLog(
  db: Database,
  { person, technology: slug, note, before }: LogFilter,
  radarSlug: string = FIRST_RADAR,
): Promise<CorrectionLogView> {
  return readSnapshot(db, async (tx) => {
    const radar = await requireRadarDefinition(tx, radarSlug);
    const technology = slug === undefined ? null : await findTechnology(tx, slug);
    // A technology that is not there any more may still be in the log, by its name of then.
    const names = slug === undefined ? undefined : await listNamesOf(tx, technology?.name ?? slug);
    const filter = { person, names, noteId: note, before, limit: PAGE + 1 };
    const found = await listCorrections(tx, filter, radar);
    const people = await tx
      .select({ name: corrections.person, count: count() })
      .from(corrections)
      .where(isNotNull(corrections.change))
      .groupBy(corrections.person)
      .orderBy(asc(corrections.person));
    return {
      corrections: found.slice(0, PAGE),
      isMore: found.length > PAGE,
      people,
      technology: technology && { slug: technology.slug, name: technology.name },
    };
  });
}
