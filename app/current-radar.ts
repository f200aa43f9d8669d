import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { FIRST_RADAR } from "@/db/queries/get-radar-definition";
import { isRadar } from "@/db/queries/list-radars";
import { isStorable } from "@/domain/storable-text";
import { askedRadar } from "./asked-radar";
import { database } from "./database";
import { RADAR_COOKIE } from "./radar-cookie";

/**
 * The slug of the radar that a page is about: the one that its address asks for, else the one that this browser looked at
 * last, else the first. An address that asks for one that is not there is not found.
 */
export const currentRadar = cache(async (): Promise<string> => {
  const asked = await askedRadar();
  if (asked === null) return rememberedRadar((await cookies()).get(RADAR_COOKIE)?.value);
  if (asked !== FIRST_RADAR && !(await isRadar(database(), asked))) notFound();
  return asked;
});

/** A radar that is not there any more, or is another database's, or that none could be called, is none to remember. */
export async function rememberedRadar(slug: string | undefined): Promise<string> {
  if (slug === undefined || slug === FIRST_RADAR) return FIRST_RADAR;
  return isStorable(slug) && (await isRadar(database(), slug)) ? slug : FIRST_RADAR;
}
