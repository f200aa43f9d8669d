import type { NextRequest } from "next/server";
import { z } from "zod";
import { onRadar } from "@/app/api/on-radar";
import { askedBy, personName, withPerson } from "@/app/api/person";
import { readBody } from "@/app/api/read-body";
import { refuseForeign } from "@/app/api/refuse-foreign";
import { respond } from "@/app/api/respond";
import { versionSeen } from "@/app/api/version-seen";
import { database } from "@/app/database";
import { saveResponsibility } from "@/db/commands/save-responsibility";

interface Context {
  readonly params: Promise<{ readonly slug: string }>;
}

const body = z.object(
  {
    owner: z.string("Give a name, or null for nobody.").max(500, "Keep the name under 80 characters.").nullable(),
    revisitOn: z.string("Write the date as 2027-05-20, or null for none.").nullable(),
    version: versionSeen,
    person: personName.optional(),
  },
  "Send an object with owner, revisitOn and version.",
);

/**
 * Says who looks after a technology and when it is looked at again: `{ owner, revisitOn, version, person? }` in, the new
 * `ResponsibilityView` out; 409 with `current` for an old version. The browser remembers who said so.
 */
export async function PUT(request: NextRequest, { params }: Context): Promise<Response> {
  const read = refuseForeign(request) ?? (await readBody(request, body));
  const response = await respond(request, async () => {
    if (!read.ok) return read;
    const { person, ...wanted } = read.value;
    const by = askedBy(request, person);
    const technologySlug = (await params).slug;
    return onRadar(request, (radarSlug) =>
      saveResponsibility(database(), { ...wanted, ...by, radarSlug, technologySlug }),
    );
  });
  return withPerson(request, response, read.ok ? read.value.person : undefined);
}
