import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getRadar } from "@/db/queries/get-radar";

/** The radar as a `RadarView`. */
export function GET(request: Request): Promise<Response> {
  return respond(request, async () => ({ ok: true, value: await getRadar(database()) }));
}
