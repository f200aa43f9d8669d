import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { askedBy } from "@/app/api/person";
import { refuseForeign } from "@/app/api/refuse-foreign";
import { orNotFound, respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { takeAwayNote } from "@/db/commands/take-away-note";
import { getNote } from "@/db/queries/get-note";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** A whole note with its marks, as a `NoteView`. */
export function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return respond(request, () =>
    onRadar(request, async (radar) => orNotFound(await getNote(database(), (await params).id, radar))),
  );
}

/** Takes a note away: a `FormerNoteView` out, with the number that has it back. */
export function DELETE(request: NextRequest, { params }: Context): Promise<Response> {
  return respond(request, async () => {
    const foreign = refuseForeign(request);
    if (foreign) return foreign;
    const by = askedBy(request);
    return takeAwayNote(database(), (await params).id, by);
  });
}
