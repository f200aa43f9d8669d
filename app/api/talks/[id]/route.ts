import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { orNotFound, respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getTalk } from "@/db/queries/get-talk";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** A talk with its sections and technologies, as a `TalkView`. */
export function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return respond(request, () =>
    onRadar(request, async (radar) => orNotFound(await getTalk(database(), (await params).id, radar))),
  );
}
