import type { NextRequest } from "next/server";
import { z } from "zod";
import { onRadar } from "@/app/api/on-radar";
import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { listNames } from "@/db/queries/list-names";

const query = z.object({
  q: z.string().max(200).catch(""),
  after: z.coerce.number().int().min(0).max(1_000_000).catch(0),
});

/** Technologies whose name holds the words of `?q=`, as a `NamesView`, fifty at once; `&after=50` gives the next. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(request, () =>
    onRadar(request, async (radar) => {
      const { q, after } = query.parse(Object.fromEntries(request.nextUrl.searchParams));
      return { ok: true, value: await listNames(database(), q, after, radar) };
    }),
  );
}
