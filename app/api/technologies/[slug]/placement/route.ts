import type { NextRequest } from "next/server";
import { z } from "zod";
import { CITED, citedQuote, MOST_CITED } from "@/app/api/cited-quote";
import { onRadar } from "@/app/api/on-radar";
import { askedBy, personName, withPerson } from "@/app/api/person";
import { readBody } from "@/app/api/read-body";
import { refuseForeign } from "@/app/api/refuse-foreign";
import { respond } from "@/app/api/respond";
import { versionSeen } from "@/app/api/version-seen";
import { database } from "@/app/database";
import { placeTechnology } from "@/db/commands/place-technology";

interface Context {
  readonly params: Promise<{ readonly slug: string }>;
}

const body = z.object(
  {
    ring: z.string("Choose a ring.").nullable(),
    quadrant: z.string("Choose a quadrant.").nullable().optional(),
    retired: z.boolean("Say true or false.").optional(),
    evidence: z.array(citedQuote, CITED).max(MOST_CITED, CITED).optional(),
    againstGate: z.string("Say in a sentence why.").nullable().optional(),
    rationale: z.string("Say in a sentence why it belongs there."),
    version: versionSeen,
    person: personName.optional(),
  },
  "Send an object with ring, rationale and version.",
);

/**
 * Places a technology: `{ ring, quadrant?, retired?, rationale, evidence?, againstGate?, version, person? }` in, the new
 * `PlacementView` out; 409 with `current` for an old version. A ring of null takes the decision back, or takes the technology
 * off the radar where it retires; a quadrant that is left out stays as it is. The browser remembers who it was.
 */
export async function PUT(request: NextRequest, { params }: Context): Promise<Response> {
  const read = refuseForeign(request) ?? (await readBody(request, body));
  const response = await respond(request, async () => {
    if (!read.ok) return read;
    const { person, ...wanted } = read.value;
    const by = askedBy(request, person);
    const technologySlug = (await params).slug;
    return onRadar(request, (radarSlug) =>
      placeTechnology(database(), { ...wanted, ...by, radarSlug, technologySlug }),
    );
  });
  return withPerson(request, response, read.ok ? read.value.person : undefined);
}
