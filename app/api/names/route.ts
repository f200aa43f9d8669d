import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { listNames } from "@/db/queries/list-names";

/** The names of all technologies, as a `NamesView`. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(request, () =>
    onRadar(request, async (radar) => ({ ok: true, value: await listNames(database(), radar) })),
  );
}
