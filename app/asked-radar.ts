import { headers } from "next/headers";
import { RADAR_HEADER } from "./radar-cookie";

/** The slug of the radar that a page's address asks for; null where it asks for none. Headers hold no "ø", so it is encoded. */
export async function askedRadar(): Promise<string | null> {
  const asked = (await headers()).get(RADAR_HEADER);
  return asked === null ? null : decodeURIComponent(asked);
}
