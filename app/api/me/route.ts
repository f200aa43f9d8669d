import type { NextRequest } from "next/server";
import { z } from "zod";
import { personName, readPerson, withPerson } from "@/app/api/person";
import { readBody } from "@/app/api/read-body";
import { refuseForeign } from "@/app/api/refuse-foreign";
import { respond } from "@/app/api/respond";

const body = z.object({ name: personName }, "Send an object with a name.");

/** Who this browser speaks for: `{ name }`, null until it was told. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(request, async () => ({ ok: true, value: { name: readPerson(request) } }));
}

/** Makes this browser speak for `{ name }` from now on. */
export async function PUT(request: NextRequest): Promise<Response> {
  const read = refuseForeign(request) ?? (await readBody(request, body));
  const response = await respond(request, async () => read);
  return withPerson(request, response, read.ok ? read.value.name : undefined);
}
