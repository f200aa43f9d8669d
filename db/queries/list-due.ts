import type { Database } from "@/db/client";
import { groupBy } from "@/domain/group-by";
import type { DueListView, DueView, ResponsibilityView, UnattendedView } from "@/domain/radar/due-views";
import { FIRST_RADAR, requireRadarDefinition } from "./get-radar-definition";
import { listBlips, type StandingBlip } from "./list-blips";
import { listResponsibilities } from "./list-responsibilities";
import { readSnapshot } from "./read-snapshot";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What the team wants to look at again on a radar, and which decisions nobody looks after. What has left the radar is due no
 * more. A fixed number of statements.
 *
 * @param today "2026-11-20"
 * @param owner whose alone; null for everyone's
 */
export function listDue(
  db: Database,
  today: string,
  owner: string | null = null,
  radarSlug: string = FIRST_RADAR,
): Promise<DueListView> {
  return readSnapshot(db, async (tx) => {
    const radar = await requireRadarDefinition(tx, radarSlug);
    const { blips } = await listBlips(tx, radar);
    const said = await listResponsibilities(tx, radar.id);
    const all = blips.map((blip) => ({ blip, said: said.get(blip.technologyId) ?? null }));
    const meant = all.filter((each) => owner === null || each.said?.owner === owner);
    const owned = groupBy(
      all.flatMap((each) => each.said?.owner ?? []),
      (name) => name,
    );
    return {
      today,
      due: meant.flatMap(({ blip, said: by }) => toDue(blip, by, today)).sort(byDay),
      unattended: meant.flatMap(({ blip, said: by }) => toUnattended(blip, by)).sort(byName),
      owners: [...owned].map(([name, { length: count }]) => ({ name, count })).sort(byName),
    };
  });
}

function toDue(blip: StandingBlip, said: ResponsibilityView | null, today: string): DueView[] {
  if (said === null || said.revisitOn === null) return [];
  const { slug, name, quadrant, ring, decided } = blip;
  const { owner, revisitOn } = said;
  const lateDays = Math.round((Date.parse(today) - Date.parse(revisitOn)) / DAY_MS);
  return [{ slug, name, quadrant, ring, decided, owner, revisitOn, lateDays }];
}

function toUnattended(blip: StandingBlip, said: ResponsibilityView | null): UnattendedView[] {
  const owner = said?.owner ?? null;
  const revisitOn = said?.revisitOn ?? null;
  if (!blip.decided || (owner !== null && revisitOn !== null)) return [];
  const { slug, name, quadrant, ring } = blip;
  return [{ slug, name, quadrant, ring, owner, revisitOn }];
}

function byDay(left: DueView, right: DueView): number {
  return right.lateDays - left.lateDays || byName(left, right);
}

function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name.localeCompare(right.name, "en");
}
