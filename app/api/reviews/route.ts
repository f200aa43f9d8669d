import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { z } from "zod";
import { onRadar } from "@/app/api/on-radar";
import { personName, rememberPerson } from "@/app/api/person";
import { readBody } from "@/app/api/read-body";
import { refuseForeign } from "@/app/api/refuse-foreign";
import { respond } from "@/app/api/respond";
import { keepSeat, newSeat, readSeat } from "@/app/api/seat";
import { database } from "@/app/database";
import { createReview } from "@/db/commands/create-review";
import { listReviews } from "@/db/queries/reviews/list-reviews";

const NAMED = "Name technologies by their slugs, 500 at most.";

const body = z.object(
  {
    name: z.string("Give the review a name, such as its month."),
    technologies: z.array(z.string(NAMED).max(200, NAMED), NAMED).max(500, NAMED).optional(),
    person: personName,
  },
  "Send an object with name and person.",
);

/** The reviews of the radar, newest first: `{ reviews }`, each a `ReviewSummary`. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(request, () =>
    onRadar(request, async (radarSlug) => ({
      ok: true,
      value: { reviews: await listReviews(database(), radarSlug) },
    })),
  );
}

/**
 * Makes a review: `{ name, technologies?, person }` in, a `ReviewSummary` out. Without technologies it gets the agenda that
 * is suggested now. Who makes it leads it, and gets a seat, which the browser keeps.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const read = refuseForeign(request) ?? (await readBody(request, body));
  const seat = readSeat(request) ?? newSeat();
  const response = await respond(request, async () => {
    if (!read.ok) return read;
    const { technologies = null, ...wanted } = read.value;
    const made = { ...wanted, technologies, slug: newSlug(), participant: seat.participant, at: new Date() };
    return onRadar(request, (radarSlug) => createReview(database(), { ...made, radarSlug }));
  });
  if (!response.ok || !read.ok) return response;
  const seated = new NextResponse(response.body, response);
  keepSeat(request, seated, seat);
  rememberPerson(request, seated, read.value.person);
  return seated;
}

/** 60 bits, in Crockford's letters and digits (https://www.crockford.com/base32.html), for reading out: "k7wq-2mzx-9bfh". */
function newSlug(): string {
  const letters = [...randomBytes(12)].map((byte) => ALPHABET[byte % ALPHABET.length]);
  return [0, 4, 8].map((start) => letters.slice(start, start + 4).join("")).join("-");
}

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
