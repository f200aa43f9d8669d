import type { NextRequest } from "next/server";
import { rememberedRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { RADAR_COOKIE, RADAR_PARAMETER } from "@/app/radar-cookie";
import { isRadar } from "@/db/queries/list-radars";
import type { Outcome } from "@/domain/refusal";

/**
 * Does what a request asks for on the radar that it is about: the one of `?radar=`, else the one that the browser looked at
 * last, else the first. A slug in the address that is none's is refused as `not-found`.
 */
export async function onRadar<Value>(
  request: NextRequest,
  work: (radarSlug: string) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const asked = request.nextUrl.searchParams.get(RADAR_PARAMETER);
  if (asked === null) return work(await rememberedRadar(request.cookies.get(RADAR_COOKIE)?.value));
  if (await isRadar(database(), asked)) return work(asked);
  return { ok: false, reason: "not-found", field: RADAR_PARAMETER, sentence: "There is no radar of this name." };
}
