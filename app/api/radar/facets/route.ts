import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getRadarFacets } from "@/db/queries/get-radar-facets";

/** What blips can be narrowed by beyond what they show themselves, as `RadarFacets`. */
export function GET(request: Request): Promise<Response> {
  return respond(request, async () => ({ ok: true, value: await getRadarFacets(database()) }));
}
