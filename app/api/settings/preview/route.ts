import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { readBody } from "@/app/api/read-body";
import { refuseForeign } from "@/app/api/refuse-foreign";
import { respond } from "@/app/api/respond";
import { settingsBody } from "@/app/api/settings/settings-body";
import { database } from "@/app/database";
import { previewSettings } from "@/db/commands/settings/preview-settings";

/** The radar as it would be: what `PUT /api/settings` takes in, a `RadarView` out. Nothing is stored. */
export function POST(request: NextRequest): Promise<Response> {
  return respond(request, async () => {
    const read = refuseForeign(request) ?? (await readBody(request, settingsBody));
    if (!read.ok) return read;
    const by = { person: "Preview", at: new Date() };
    return onRadar(request, (radarSlug) => previewSettings(database(), { ...read.value, ...by, radarSlug }));
  });
}
