import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { listSuggestions } from "@/db/queries/list-suggestions";

/** Names that may be technologies, for a person to confirm, as `SuggestionView`s. */
export function GET(request: Request): Promise<Response> {
  return respond(request, async () => ({ ok: true, value: await listSuggestions(database()) }));
}
