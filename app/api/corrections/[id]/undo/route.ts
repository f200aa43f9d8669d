import type { NextRequest } from "next/server";
import { z } from "zod";
import { onRadar } from "@/app/api/on-radar";
import { askedBy, personName } from "@/app/api/person";
import { readBody } from "@/app/api/read-body";
import { refuseForeign } from "@/app/api/refuse-foreign";
import { orNotFound, respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { undoCorrection } from "@/db/commands/undo-correction";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

const number = z.coerce.number().int().min(1).max(2_147_483_647);
const body = z.object({ person: personName.optional() }, "Send an object.");

/**
 * Takes a correction back: `{}` in, its `CorrectionView` out; 409 where it was taken back already, or where something that
 * was done later builds on it.
 */
export function POST(request: NextRequest, { params }: Context): Promise<Response> {
  return respond(request, async () => {
    const read = refuseForeign(request) ?? (await readBody(request, body));
    if (!read.ok) return read;
    const id = number.safeParse((await params).id);
    if (!id.success) return orNotFound(null);
    const by = askedBy(request, read.value.person);
    return onRadar(request, (radarSlug) => undoCorrection(database(), id.data, { ...by, radarSlug }));
  });
}
