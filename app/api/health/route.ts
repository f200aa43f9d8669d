import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { isAnswering } from "@/db/queries/is-answering";

const PATIENCE_MS = 1500;

/** 200 only when the database answers, else 503, within two seconds. */
export function GET(request: Request): Promise<Response> {
  return respond(request, async () =>
    (await isAnswering(database(), PATIENCE_MS))
      ? { ok: true, value: { status: "ok" } }
      : { ok: false, reason: "unavailable" },
  );
}
