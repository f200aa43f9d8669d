import type { NextRequest } from "next/server";
import { z } from "zod";
import { askedBy, personName } from "@/app/api/person";
import { readBody } from "@/app/api/read-body";
import { refuseForeign } from "@/app/api/refuse-foreign";
import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { createRadar } from "@/db/commands/settings/create-radar";
import { listRadars } from "@/db/queries/list-radars";

const FROM = "Say which radar's settings it starts with.";

const body = z.object(
  {
    title: z.string("Give the radar a name."),
    from: z.string(FROM),
    person: personName.optional(),
  },
  "Send an object with a title and the radar whose settings it starts with.",
);

/** Every radar over the notes: `{ radars }` of `RadarName`. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(request, async () => ({ ok: true, value: { radars: await listRadars(database()) } }));
}

/** Makes a radar: `{ title, from }` in, its `RadarName` out. */
export function POST(request: NextRequest): Promise<Response> {
  return respond(request, async () => {
    const read = refuseForeign(request) ?? (await readBody(request, body));
    if (!read.ok) return read;
    const { person, ...wanted } = read.value;
    return createRadar(database(), {
      ...wanted,
      ...askedBy(request, person),
    });
  });
}
