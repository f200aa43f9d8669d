import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getRadar } from "@/db/queries/get-radar";

/** The radar as a `RadarView`. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(request, () =>
    onRadar(request, async (radar) => ({ ok: true, value: await getRadar(database(), radar) })),
  );
}
