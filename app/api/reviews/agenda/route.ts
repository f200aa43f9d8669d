import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getAgenda } from "@/db/queries/reviews/get-agenda";

/** The agenda that would be made now: `{ candidates }`, each an `AgendaCandidateView`, most worth talking about first. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(request, () =>
    onRadar(request, async (radarSlug) => ({
      ok: true,
      value: { candidates: await getAgenda(database(), radarSlug, new Date()) },
    })),
  );
}
