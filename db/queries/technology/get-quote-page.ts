import type { Database } from "@/db/client";
import { findTechnology } from "@/db/queries/find-technology";
import { FIRST_RADAR, requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { keepWhileNotesStay } from "@/db/queries/keep-while-notes-stay";
import { listTalkSummaries } from "@/db/queries/list-talk-summaries";
import { makeQuotes } from "@/db/queries/make-quotes";
import { readSnapshot } from "@/db/queries/read-snapshot";
import type { QuotePage } from "@/domain/radar/technology-evidence";
import { countNaming, listEvidencePage, listTalkIds } from "./list-quotes";

/**
 * The quotes of a technology that come behind the first `after`, in a fixed number of statements; null where there is no such
 * technology.
 */
export function getQuotePage(
  db: Database,
  slug: string,
  after: number,
  radarSlug: string = FIRST_RADAR,
): Promise<QuotePage | null> {
  return readSnapshot(db, async (tx) => {
    const technology = await findTechnology(tx, slug);
    if (technology === null) return null;
    const radar = await requireRadarDefinition(tx, radarSlug);
    const evidence = await listEvidencePage(tx, technology, after);
    const part = { kind: "naming", most: 1000, key: `${technology.id}` };
    const naming = await keepWhileNotesStay({ db, tx }, part, () => countNaming(tx, technology.id));
    const count = { telling: technology.verdictCount, naming };
    const told = await listTalkSummaries(tx, [...new Set(listTalkIds(evidence))]);
    return { quotes: makeQuotes(evidence, told, radar).map(({ quote }) => quote), count };
  });
}
