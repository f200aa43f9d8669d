import type { Database } from "@/db/client";
import { requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { readCached } from "@/db/queries/read-cached";
import { readSnapshot } from "@/db/queries/read-snapshot";
import { makeAgenda } from "@/domain/review/make-agenda";
import type { AgendaCandidateView } from "@/domain/review/review-views";
import { listAgendaFacts } from "./list-agenda-facts";

/** The agenda of a review of this radar that would be made now, most worth talking about first. */
export function getAgenda(db: Database, radarSlug: string, now: Date): Promise<readonly AgendaCandidateView[]> {
  // What is due and what is silent changes with the day.
  return readCached(db, `agenda ${radarSlug} ${now.toISOString().slice(0, 10)}`, () =>
    readSnapshot(db, async (tx) => {
      const radar = await requireRadarDefinition(tx, radarSlug);
      return makeAgenda(await listAgendaFacts(tx, radar, now));
    }),
  );
}
