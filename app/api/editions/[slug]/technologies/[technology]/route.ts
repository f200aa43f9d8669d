import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { orNotFound, respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getEditionTechnology } from "@/db/queries/get-edition";

interface Context {
  readonly params: Promise<{ readonly slug: string; readonly technology: string }>;
}

/** A technology as an edition holds it, as an `EditionTechnologyView`. */
export function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return respond(request, async () => {
    const { slug, technology } = await params;
    return onRadar(request, async (radar) =>
      orNotFound(await getEditionTechnology(database(), slug, technology, radar)),
    );
  });
}
