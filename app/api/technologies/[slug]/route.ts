import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { orNotFound, respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getTechnology } from "@/db/queries/get-technology";

interface Context {
  readonly params: Promise<{ readonly slug: string }>;
}

/** A technology with its quotes and its history, as a `TechnologyView`. */
export function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return respond(request, () =>
    onRadar(request, async (radar) => orNotFound(await getTechnology(database(), (await params).slug, radar))),
  );
}
