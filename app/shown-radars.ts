import { cookies } from "next/headers";
import { isUnreachable } from "@/db/is-unreachable";
import { listRadars } from "@/db/queries/list-radars";
import type { RadarName } from "@/domain/radar/settings-views";
import { askedRadar } from "./asked-radar";
import { database } from "./database";
import { RADAR_COOKIE } from "./radar-cookie";

export interface ShownRadars {
  readonly radars: readonly RadarName[];
  /** The slug of the one that the page is about. */
  readonly current: string | undefined;
}

/**
 * What the frame of a page says of radars: nothing where there is only one, or while the database is away, which the page
 * itself tells.
 */
export async function listShownRadars(): Promise<ShownRadars> {
  const radars = await listAnswered();
  if (radars.length < 2) return { radars, current: undefined };
  const asked = (await askedRadar()) ?? (await cookies()).get(RADAR_COOKIE)?.value;
  return { radars, current: (radars.find(({ slug }) => slug === asked) ?? radars[0])?.slug };
}

async function listAnswered(): Promise<readonly RadarName[]> {
  try {
    return await listRadars(database());
  } catch (error) {
    if (isUnreachable(error)) return [];
    throw error;
  }
}
