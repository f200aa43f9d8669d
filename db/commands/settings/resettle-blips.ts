import type { Database } from "@/db/client";
import { insertAll } from "@/db/commands/insert-all";
import type { StandingBlip } from "@/db/queries/list-blips";
import { placements } from "@/db/schema";
import { findTarget } from "@/domain/radar/find-target";
import type { Moves, RadarSettings, ResettledBlip } from "@/domain/radar/radar-settings";

interface Resettling {
  readonly radarId: number;
  readonly before: RadarSettings;
  readonly settings: RadarSettings;
  readonly moves: Moves;
  readonly person: string;
  readonly at: Date;
}

/**
 * Moves the decisions of what was removed: a placement each, with the settings as the reason. What only notes suggest is not
 * decided by this, and follows what stands for its ring now.
 *
 * @param blips as they stood before
 */
export async function resettleBlips(
  tx: Database,
  { radarId, before, settings, moves, person, at }: Resettling,
  blips: readonly StandingBlip[],
): Promise<ResettledBlip[]> {
  const rows = blips.flatMap((blip) => {
    const ring = blip.placement?.to;
    if (ring === undefined) return [];
    const chosen = blip.placement?.toQuadrant ?? null;
    const toRing = findTarget(moves.rings, ring) ?? ring;
    const toQuadrant = chosen === null ? null : (findTarget(moves.quadrants, chosen) ?? chosen);
    if (toRing === ring && toQuadrant === chosen) return [];
    const gone = [
      ...(toRing === ring ? [] : [`ring “${nameOf(before.rings, ring)}”`]),
      ...(toQuadrant === chosen ? [] : [`quadrant “${nameOf(before.quadrants, chosen)}”`]),
    ];
    const there = [
      ...(toRing === ring ? [] : [`“${nameOf(settings.rings, toRing)}”`]),
      ...(toQuadrant === chosen ? [] : [`“${nameOf(settings.quadrants, toQuadrant)}”`]),
    ];
    const rationale = `The radar has no ${gone.join(" and no ")} any more: what stood there went to ${there.join(" and ")}.`;
    const from = { fromRing: ring, fromQuadrant: chosen };
    return [{ blip, row: { ...from, toRing, toQuadrant, rationale, version: blip.version + 1 } }];
  });
  const stored = rows.map(({ blip, row }) => ({ ...row, radarId, technologyId: blip.technologyId, person, at }));
  await insertAll(tx, placements, stored);
  return rows.map(({ blip, row }) => ({ technology: blip.slug, name: blip.name, version: row.version }));
}

function nameOf(parts: readonly { readonly id: string; readonly name: string }[], id: string | null): string {
  return parts.find((part) => part.id === id)?.name ?? id ?? "";
}
