import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { orNotFound, respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getEdition } from "@/db/queries/get-edition";

interface Context {
  readonly params: Promise<{ readonly slug: string }>;
}

/** A published edition as it was, as an `EditionView`. */
export function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return respond(request, () =>
    onRadar(request, async (radar) => orNotFound(await getEdition(database(), (await params).slug, radar))),
  );
}
