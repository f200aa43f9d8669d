import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { askedBy, withPerson } from "@/app/api/person";
import { readBody } from "@/app/api/read-body";
import { refuseForeign } from "@/app/api/refuse-foreign";
import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { saveCorrection } from "@/db/commands/save-correction";
import { listLog } from "@/db/queries/list-log";
import { readLogFilter } from "./log-filter";
import { correctionBody } from "./request-body";

/**
 * The log of corrections as a `CorrectionLogView`, newest first: `?person=`, `?technology=` (an address), `?note=` (an id)
 * narrow it, `?before=` goes on from an entry's number.
 */
export function GET(request: NextRequest): Promise<Response> {
  return respond(request, async () => {
    const filter = readLogFilter(Object.fromEntries(request.nextUrl.searchParams));
    return onRadar(request, async (radar) => ({ ok: true, value: await listLog(database(), filter, radar) }));
  });
}

/**
 * Puts something right: a request of one of the kinds in, its `CorrectionView` out; 409 with `current` where someone else
 * was faster. The browser remembers who it was.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const read = refuseForeign(request) ?? (await readBody(request, correctionBody));
  const response = await respond(request, async () => {
    if (!read.ok) return read;
    const { person, ...wanted } = read.value;
    const by = askedBy(request, person);
    return onRadar(request, (radarSlug) => saveCorrection(database(), wanted, { ...by, radarSlug }));
  });
  return withPerson(request, response, read.ok ? read.value.person : undefined);
}
