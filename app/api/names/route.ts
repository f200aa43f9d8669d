import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { listNames } from "@/db/queries/list-names";

/** The names of all technologies, as a `NamesView`. */
export function GET(request: Request): Promise<Response> {
  return respond(request, async () => ({ ok: true, value: await listNames(database()) }));
}
