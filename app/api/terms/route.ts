import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getTeamTerms } from "@/db/queries/get-terms";
import { writeTerms } from "@/domain/extraction/terms/terms-file";

const HEADERS = {
  "content-type": "application/yaml; charset=utf-8",
  "content-disposition": 'attachment; filename="terms.yaml"',
  "cache-control": "no-store",
};

/** The team's own names as a terms file (YAML), which `npm run seed -- --terms FILE` takes over elsewhere. */
export function GET(request: Request): Promise<Response> {
  return respond(request, async () => {
    const file = writeTerms(await getTeamTerms(database()));
    return { ok: true, value: new Response(file, { headers: HEADERS }) };
  });
}
