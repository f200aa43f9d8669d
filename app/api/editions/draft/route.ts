import type { NextRequest } from "next/server";
import { z } from "zod";
import { onRadar } from "@/app/api/on-radar";
import { askedBy, personName, withPerson } from "@/app/api/person";
import { readBody } from "@/app/api/read-body";
import { refuseForeign } from "@/app/api/refuse-foreign";
import { respond } from "@/app/api/respond";
import { versionSeen } from "@/app/api/version-seen";
import { database } from "@/app/database";
import { discardEditionDraft, editEditionDraft } from "@/db/commands/edit-edition-draft";
import { getEditionDraft } from "@/db/queries/get-edition-draft";

const draft = z.object(
  {
    name: z.string("Send the name as words.").default(""),
    text: z.string("Send the text as words.").default(""),
    version: versionSeen,
    person: personName.optional(),
  },
  "Send an object with a name, a text and a version.",
);

const seen = z.object({ version: versionSeen }, "Send an object with a version.");

/** What the next edition is to be called and say: `{ draft }`, an `EditionDraft` or null. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(request, () =>
    onRadar(request, async (radar) => ({ ok: true, value: { draft: await getEditionDraft(database(), radar) } })),
  );
}

/**
 * Saves it: `{ name, text, version, person? }` in, the new `EditionDraft` out; 409 with `current` for an old version. The browser
 * remembers who it was.
 */
export async function PUT(request: NextRequest): Promise<Response> {
  const read = refuseForeign(request) ?? (await readBody(request, draft));
  const response = await respond(request, async () => {
    if (!read.ok) return read;
    const by = askedBy(request, read.value.person);
    return onRadar(request, (radarSlug) => editEditionDraft(database(), { ...read.value, ...by, radarSlug }));
  });
  return withPerson(request, response, read.ok ? read.value.person : undefined);
}

/** Takes it away: `{ version }` in, null out; 409 with `current` for an old version. */
export function DELETE(request: NextRequest): Promise<Response> {
  return respond(request, async () => {
    const read = refuseForeign(request) ?? (await readBody(request, seen));
    if (!read.ok) return read;
    return onRadar(request, (radarSlug) => discardEditionDraft(database(), { ...read.value, radarSlug }));
  });
}
