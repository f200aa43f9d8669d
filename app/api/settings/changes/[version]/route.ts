import type { NextRequest } from "next/server";
import { z } from "zod";
import { onRadar } from "@/app/api/on-radar";
import { orNotFound, respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getSettingsChange } from "@/db/queries/settings/get-settings-change";

interface Context {
  readonly params: Promise<{ readonly version: string }>;
}

const number = z.coerce.number().int().min(1).max(2_147_483_647);

/** What one change of the settings did, as a `SettingsChangeView`. */
export function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return respond(request, async () => {
    const version = number.safeParse((await params).version);
    if (!version.success) return orNotFound(null);
    return onRadar(request, async (radar) => orNotFound(await getSettingsChange(database(), radar, version.data)));
  });
}
