import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { aliases, technologies } from "@/db/schema";
import { distinctSpellings } from "@/domain/distinct-spellings";
import { NAMES_AT_ONCE, type NamesView } from "@/domain/search/names";
import { FIRST_RADAR, requireRadarDefinition } from "./get-radar-definition";
import { readSnapshot } from "./read-snapshot";
import { foldNameQuery, holdsWords, type NameQuery, scoreKey } from "./search/match-key";

interface Row extends Record<string, unknown> {
  readonly slug: string;
  readonly name: string;
  readonly quadrant: string;
  readonly spellings: readonly string[];
}

/**
 * Technologies whose name or other spelling holds every word that was typed, nearest first; all, most mentioned first, where
 * nothing was. Fifty at once, behind the first `after`, in a fixed number of statements.
 */
export function listNames(db: Database, typed: string, after = 0, radarSlug: string = FIRST_RADAR): Promise<NamesView> {
  return readSnapshot(db, async (tx) => {
    const { quadrants } = await requireRadarDefinition(tx, radarSlug);
    const rows = await selectNames(tx, await foldNameQuery(tx, typed), after);
    const quadrantName = (id: string) => quadrants.find((quadrant) => quadrant.id === id)?.name ?? id;
    return {
      technologies: rows.slice(0, NAMES_AT_ONCE).map(({ slug, name, quadrant, spellings }) => ({
        slug,
        name,
        aliases: distinctSpellings(spellings, [name]),
        quadrant: quadrantName(quadrant),
      })),
      isMore: rows.length > NAMES_AT_ONCE,
    };
  });
}

async function selectNames(tx: Database, query: NameQuery, after: number): Promise<readonly Row[]> {
  return tx.execute<Row>(sql`
    with found as (${query.words.length === 0 ? sql`select id, 0 as score from ${technologies}` : calledSo(query)})
    select slug, name, quadrant, array(
      select ${aliases.spelling} from ${aliases} where ${aliases.technologyId} = ${technologies.id}
      order by ${aliases.mentionCount} desc, ${aliases.spelling}) as spellings
    from (select id, max(score) as score from found group by id) as best
    join ${technologies} on ${technologies.id} = best.id
    where ${technologies.mergedInto} is null
    order by best.score desc, ${technologies.mentionCount} desc, ${technologies.name}
    limit ${NAMES_AT_ONCE + 1} offset ${after}`);
}

function calledSo(query: NameQuery): SQL {
  return sql`
    select id, ${scoreKey(technologies.searchKey, query)} as score
    from ${technologies} where ${holdsWords(technologies.searchKey, query.words)}
    union all
    select ${aliases.technologyId}, ${scoreKey(aliases.searchKey, query)} - 0.01
    from ${aliases} where ${holdsWords(aliases.searchKey, query.words)}`;
}
