import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { orNotFound, respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getQuotePage } from "@/db/queries/technology/get-quote-page";
import type { Outcome } from "@/domain/refusal";

interface Context {
  readonly params: Promise<{ readonly slug: string }>;
}

/** A hundred quotes of a technology behind the first `?after=` (0), as a `QuotePage`. */
export function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return respond(request, async (): Promise<Outcome<unknown>> => {
    const after = new URL(request.url).searchParams.get("after") ?? "0";
    if (!/^\d{1,8}$/.test(after)) {
      return { ok: false, reason: "invalid", field: "after", sentence: "after is a number of quotes, 0 or more." };
    }
    return onRadar(request, async (radar) =>
      orNotFound(await getQuotePage(database(), (await params).slug, Number(after), radar)),
    );
  });
}
