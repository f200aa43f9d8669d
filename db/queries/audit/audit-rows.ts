import { type SQL, sql } from "drizzle-orm";
import {
  editionBlips,
  editions,
  nominations,
  placements,
  responsibilities,
  reviewEntries,
  reviews,
  settingsChanges,
  technologies,
} from "@/db/schema";

/**
 * Everything that was decided on a radar as rows of one shape: kind, at, person, the technology's number, the review's, why,
 * and what else there is in `detail`. `source` and `number` tell rows of one moment apart, so that pages never overlap.
 */
export function auditRows(radarId: number): SQL {
  return sql.join(
    [placed(radarId), owned(radarId), nominated(radarId), parked(radarId), published(radarId), set(radarId)],
    sql` union all `,
  );
}

/** A placement that puts something where it was retired before brings it back. */
function placed(radarId: number): SQL {
  return sql`select case when retired then 'retired' when was_retired then 'brought-back'
      when to_ring is null then 'taken-back' else 'placed' end as kind,
    at, person, technology_id, review_id, rationale as why, 'p' as source, id as number,
    jsonb_build_object('from', from_ring, 'to', to_ring, 'fromQuadrant', from_quadrant, 'toQuadrant', to_quadrant,
      'evidence', evidence, 'againstGate', against_gate) as detail
  from (select *, coalesce(lag(retired) over (partition by technology_id order by version), false) as was_retired
    from ${placements} where radar_id = ${radarId}) as own`;
}

function owned(radarId: number): SQL {
  const before = sql`over (partition by technology_id order by version)`;
  return sql`select 'owner', at, person, technology_id, review_id, null, 'r', id,
    jsonb_build_object('owner', owner, 'revisitOn', revisit_on, 'ownerBefore', lag(owner) ${before},
      'revisitBefore', lag(revisit_on) ${before})
  from ${responsibilities} where radar_id = ${radarId}`;
}

function nominated(radarId: number): SQL {
  return sql`select 'nominated', at, person, technology_id, null, why, 'n', id, jsonb_build_object('to', ring)
  from ${nominations} where radar_id = ${radarId}`;
}

/** What was decided in a review is a placement; what was put off is in the review's own entries. */
function parked(radarId: number): SQL {
  return sql`select 'parked', entry.at,
    coalesce((select each->>'name' from jsonb_array_elements(review.state->'participants') as each
      where each->>'id' = entry.participant limit 1), 'Anonymous'),
    technology.id, review.id, nullif(entry.event->>'why', ''), 'e' || lpad(review.id::text, 10, '0'), entry.number,
    jsonb_build_object('name', entry.event->>'technology')
  from ${reviewEntries} as entry join ${reviews} as review on review.id = entry.review_id
  left join ${technologies} as technology on technology.slug = entry.event->>'technology'
  where review.radar_id = ${radarId} and entry.event->>'kind' = 'parked'`;
}

function published(radarId: number): SQL {
  return sql`select 'edition', published_at, person, null, null, nullif(left(text, 2000), ''), 'd', id,
    jsonb_build_object('name', name, 'slug', slug, 'blipCount',
      (select count(*) from ${editionBlips} as blip where blip.edition_id = edition.id))
  from ${editions} as edition where radar_id = ${radarId}`;
}

function set(radarId: number): SQL {
  return sql`select 'settings', at, person, null, null, null, 's', id,
    jsonb_build_object('before', before, 'after', after, 'version', version, 'movedCount', jsonb_array_length(moved))
  from ${settingsChanges} where radar_id = ${radarId}`;
}
