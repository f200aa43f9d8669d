import type { NextRequest } from "next/server";
import { z } from "zod";
import { onRadar } from "@/app/api/on-radar";
import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { search } from "@/db/queries/search/search";
import { SEARCH_KINDS } from "@/domain/search/search-view";

const MOST_HITS = 100;

const parameters = z.object({
  q: z.string().default(""),
  kind: z.enum(SEARCH_KINDS, `kind is one of ${SEARCH_KINDS.join(", ")}, or left out.`).nullable(),
  limit: z.coerce
    .number(`limit is a number from 1 to ${MOST_HITS}.`)
    .int(`limit is a whole number from 1 to ${MOST_HITS}.`)
    .min(1, `limit is at least 1.`)
    .max(MOST_HITS, `limit is at most ${MOST_HITS}.`)
    .default(8),
});

/** What names and texts answer `?q=`, as a `SearchView`: of one `kind` or of all, at most `limit` (8) of each. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(request, async () => {
    const given = new URL(request.url).searchParams;
    const read = parameters.safeParse({
      q: given.get("q") ?? undefined,
      kind: given.get("kind"),
      limit: given.get("limit") ?? undefined,
    });
    if (read.success) {
      const { q, kind, limit } = read.data;
      return onRadar(request, async (radarSlug) => ({
        ok: true,
        value: await search(database(), q, { kind, limit, radarSlug }),
      }));
    }
    const [issue] = read.error.issues;
    return { ok: false, reason: "invalid", field: String(issue?.path[0] ?? ""), sentence: issue?.message ?? "" };
  });
}
