import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { exportAudit, listAudit } from "@/db/queries/audit/list-audit";
import { readAuditFilter } from "@/domain/audit/audit-filter";
import type { Outcome } from "@/domain/refusal";
import { writeCsv } from "./write-csv";

/**
 * What was decided, newest first, as an `AuditView`: `?person=`, `?technology=` (a slug), `?kind=`, `?since=` and `?until=`
 * (days) narrow it, `?page=` goes on. With `?format=csv` or `json`, all that answers as a file.
 */
export function GET(request: NextRequest): Promise<Response> {
  const parameters = Object.fromEntries(request.nextUrl.searchParams);
  const filter = readAuditFilter(parameters);
  return respond(request, () =>
    onRadar(request, async (radar): Promise<Outcome<unknown>> => {
      const db = database();
      switch (parameters.format) {
        case undefined:
          return { ok: true, value: await listAudit(db, filter, radar) };
        case "csv":
          return asFile(writeCsv(await exportAudit(db, filter, radar)), `${radar}-decisions.csv`, "text/csv");
        case "json": {
          const entries = await exportAudit(db, filter, radar);
          return asFile(JSON.stringify({ entries }, null, 2), `${radar}-decisions.json`, "application/json");
        }
        default:
          return { ok: false, reason: "invalid", field: "format", sentence: "format is csv or json, or left out." };
      }
    }),
  );
}

function asFile(body: string, name: string, type: string): Outcome<Response> {
  const headers = {
    "content-type": `${type}; charset=utf-8`,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    "cache-control": "private, no-cache",
  };
  return { ok: true, value: new Response(body, { headers }) };
}
