import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getRadarFacets } from "@/db/queries/get-radar-facets";

/** What blips can be narrowed by beyond what they show themselves, as `RadarFacets`. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(request, () =>
    onRadar(request, async (radar) => ({ ok: true, value: await getRadarFacets(database(), radar) })),
  );
}
