import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { listDue } from "@/db/queries/list-due";

/** What the team wants to look at again, as a `DueListView`; `?owner=` for one person's alone. */
export function GET(request: NextRequest): Promise<Response> {
  const owner = request.nextUrl.searchParams.get("owner") || null;
  const today = new Date().toISOString().slice(0, 10);
  return respond(request, () =>
    onRadar(request, async (radar) => ({ ok: true, value: await listDue(database(), today, owner, radar) })),
  );
}
