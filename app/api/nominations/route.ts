import type { NextRequest } from "next/server";
import { z } from "zod";
import { onRadar } from "@/app/api/on-radar";
import { askedBy, personName, withPerson } from "@/app/api/person";
import { readBody } from "@/app/api/read-body";
import { refuseForeign } from "@/app/api/refuse-foreign";
import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { nominateTechnology } from "@/db/commands/nominate-technology";

const body = z.object(
  {
    technology: z.string("Name a technology.").max(200, "There is no such technology."),
    ring: z.string("Choose a ring.").max(100, "Choose one of the radar's rings."),
    why: z.string("Say in a sentence why it belongs there.").max(20_000, "Keep it under 1,000 characters."),
    person: personName.optional(),
  },
  "Send an object with technology, ring and why.",
);

/**
 * Nominates a technology for the next review of the radar: `{ technology, ring, why, person? }` in, the `AgendaReason` that it
 * is out. The browser remembers who it was.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const read = refuseForeign(request) ?? (await readBody(request, body));
  const response = await respond(request, async () => {
    if (!read.ok) return read;
    const by = askedBy(request, read.value.person);
    return onRadar(request, (radarSlug) => nominateTechnology(database(), { ...read.value, ...by, radarSlug }));
  });
  return withPerson(request, response, read.ok ? read.value.person : undefined);
}
