import type { NextRequest } from "next/server";
import { z } from "zod";
import { onRadar } from "@/app/api/on-radar";
import { askedBy, personName, withPerson } from "@/app/api/person";
import { readBody } from "@/app/api/read-body";
import { refuseForeign } from "@/app/api/refuse-foreign";
import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { publishEdition } from "@/db/commands/publish-edition";
import { listEditions } from "@/db/queries/list-editions";

const body = z.object(
  {
    name: z.string("Give the edition a name, such as its season."),
    text: z.string("Send the text as words.").default(""),
    draftVersion: z.int("Send the version of the draft that you saw.").min(0).optional(),
    person: personName.optional(),
  },
  "Send an object with a name and a text.",
);

/** Every published edition, newest first: `{ editions }` of `EditionSummary`. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(request, () =>
    onRadar(request, async (radar) => ({ ok: true, value: { editions: await listEditions(database(), radar) } })),
  );
}

/**
 * Publishes the radar as it is: `{ name, text, draftVersion?, person? }` in, the new `EditionSummary` out; 409 with `current`
 * where somebody changed the draft since. The browser remembers who it was.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const read = refuseForeign(request) ?? (await readBody(request, body));
  const response = await respond(request, async () => {
    if (!read.ok) return read;
    const { person, ...words } = read.value;
    const by = askedBy(request, person);
    return onRadar(request, (radarSlug) => publishEdition(database(), { radarSlug, ...words, ...by }));
  });
  return withPerson(request, response, read.ok ? read.value.person : undefined);
}
