import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { orNotFound, respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { compareEditions } from "@/db/queries/compare-editions";

interface Context {
  readonly params: Promise<{ readonly slug: string; readonly other: string }>;
}

/** What happened between two editions, or one and `now`, the earlier first, as an `EditionComparison`. */
export function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return respond(request, async () => {
    const { slug, other } = await params;
    return onRadar(request, async (radar) => orNotFound(await compareEditions(database(), slug, other, radar)));
  });
}
