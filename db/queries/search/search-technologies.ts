import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { aliases, technologies } from "@/db/schema";
import { findNearestQuadrant } from "@/domain/radar/nearest-quadrant";
import type { RadarView } from "@/domain/radar/views";
import { markWords } from "@/domain/search/mark-words";
import type { Found, TechnologyHit } from "@/domain/search/search-view";
import { holdsWords, type NameQuery, scoreKey } from "./match-key";

export interface TechnologySearch {
  readonly query: NameQuery;
  /** Canonical names that are known to be called so. */
  readonly knownNames: readonly string[];
  readonly radar: RadarView;
  readonly limit: number;
}

interface Row extends Record<string, unknown> {
  readonly slug: string;
  readonly name: string;
  readonly spelling: string;
  readonly quadrant: string;
  readonly quadrant_also: string | null;
  readonly talk_count: number;
  readonly mention_count: number;
  readonly total: number;
}

/** What is found under another name stands a little below what is called so itself. */
const OTHER_NAME_COST = 0.01;

/** Technologies whose name, or another spelling of them, holds every word. One statement. */
export async function searchTechnologies(db: Database, search: TechnologySearch): Promise<Found<TechnologyHit>> {
  const { query, knownNames, radar, limit } = search;
  const rows = await db.execute<Row>(sql`
    with spelled as (${listSpelled(query, knownNames)}),
    best as (select distinct on (id) id, spelling, score from spelled order by id, score desc, spelling)
    select slug, name, best.spelling, quadrant, quadrant_also, talk_count, mention_count, count(*) over ()::int as total
    from best join ${technologies} on ${technologies.id} = best.id and ${technologies.mergedInto} is null
    order by best.score + 0.04 * least(1, ln(1 + mention_count) / 8) desc, mention_count desc, name
    limit ${limit}`);
  const hits = rows.map((row) => toHit(row, query.words, radar));
  return { hits, total: rows[0]?.total ?? 0, isMore: false, isNear: false };
}

/** Of what was merged into another, the names lead there. */
function listSpelled(query: NameQuery, knownNames: readonly string[]): SQL {
  const standing = sql`coalesce(${technologies.mergedInto}, ${technologies.id})`;
  return sql`
    select ${standing} as id, ${technologies.name} as spelling, ${scoreKey(technologies.searchKey, query)} as score
    from ${technologies} where ${holdsWords(technologies.searchKey, query.words)}
    union all
    select ${aliases.technologyId}, ${aliases.spelling}, ${scoreKey(aliases.searchKey, query)} - ${OTHER_NAME_COST}::float
    from ${aliases} where ${holdsWords(aliases.searchKey, query.words)}
    union all
    select ${standing}, ${technologies.name}, 1 - ${OTHER_NAME_COST}::float
    from ${technologies} where ${isAnyOf(technologies.name, knownNames)}`;
}

/**
 * Technologies that what was typed names among other words: "what is kubernetes?" -> Kubernetes. The longest names first. One
 * statement.
 */
export async function listNamedTechnologies(
  db: Database,
  { query, radar, limit }: Omit<TechnologySearch, "knownNames">,
): Promise<Found<TechnologyHit>> {
  const key = withoutPunctuation(query.key);
  const rows = await db.execute<Row>(sql`
    with spelled as (
      select coalesce(${technologies.mergedInto}, ${technologies.id}) as id, ${technologies.name} as spelling,
        ${technologies.searchKey} as key from ${technologies} where position(${technologies.searchKey} in ${key}) > 0
      union all
      select ${aliases.technologyId}, ${aliases.spelling}, ${aliases.searchKey}
      from ${aliases} where position(${aliases.searchKey} in ${key}) > 0
    ),
    best as (select distinct on (id) id, spelling, length(key) as letters from spelled order by id, letters desc, spelling)
    select slug, name, best.spelling, quadrant, quadrant_also, talk_count, mention_count, count(*) over ()::int as total
    from best join ${technologies} on ${technologies.id} = best.id and ${technologies.mergedInto} is null
    order by letters desc, mention_count desc, name limit ${limit}`);
  const hits = rows.map((row) => toHit(row, query.words, radar));
  return { hits, total: rows[0]?.total ?? 0, isMore: false, isNear: false };
}

/** "l'ansible ou kubernetes?" -> "l ansible ou kubernetes"; signs that belong to names ("c++", "node.js") stay. */
function withoutPunctuation(key: string): string {
  return key.replace(/['’]/g, " ").replace(/[?!.;…]+(?= )/gu, "");
}

/** The technologies with these ids as hits, in that order. One statement. */
export async function listTechnologyHits(
  db: Database,
  ids: readonly number[],
  search: Pick<TechnologySearch, "query" | "radar">,
): Promise<TechnologyHit[]> {
  const rows = await db.execute<Row & { id: number }>(sql`
    select id, slug, name, name as spelling, quadrant, quadrant_also, talk_count, mention_count, 0 as total
    from ${technologies} where ${isAnyOf(technologies.id, ids)}`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [toHit(row, search.query.words, search.radar)] : [];
  });
}

function toHit(row: Row, words: readonly string[], radar: RadarView): TechnologyHit {
  const { slug, name, spelling, talk_count: talkCount, mention_count: mentionCount } = row;
  const blip = radar.blips.find((each) => each.slug === slug);
  return {
    slug,
    name: { text: name, marks: markWords(name, words) },
    spelling: spelling.toLowerCase() === name.toLowerCase() ? null : spelling,
    quadrant: blip?.quadrant ?? findNearestQuadrant(radar.quadrants, row.quadrant, row.quadrant_also),
    ring: blip?.ring ?? null,
    decided: blip?.decided ?? false,
    talkCount,
    mentionCount,
  };
}
