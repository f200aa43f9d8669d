import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { askedBy, withPerson } from "@/app/api/person";
import { readBody } from "@/app/api/read-body";
import { refuseForeign } from "@/app/api/refuse-foreign";
import { orNotFound, respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { saveSettings } from "@/db/commands/settings/save-settings";
import { getSettings } from "@/db/queries/settings/get-settings";
import { settingsBody } from "./settings-body";

/** The radar's settings as a `SettingsView`. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(request, () => onRadar(request, async (radar) => orNotFound(await getSettings(database(), radar))));
}

/**
 * Changes the radar's settings: `{ settings, moves, takesBack?, version, person? }` in, the new `SettingsView` out; 409 with
 * `current` for an old version, 400 where nobody said what becomes of the blips of what is removed. The browser remembers who
 * it was.
 */
export async function PUT(request: NextRequest): Promise<Response> {
  const read = refuseForeign(request) ?? (await readBody(request, settingsBody));
  const response = await respond(request, async () => {
    if (!read.ok) return read;
    const { person, ...wanted } = read.value;
    const by = askedBy(request, person);
    return onRadar(request, (radarSlug) => saveSettings(database(), { ...wanted, ...by, radarSlug }));
  });
  return withPerson(request, response, read.ok ? read.value.person : undefined);
}
