import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { mentions, sections, talks, technologies } from "@/db/schema";
import { rankRelated } from "@/domain/radar/rank-related";
import type { RelatedTechnology } from "@/domain/radar/technology-evidence";

/** What is named together is told by a few hundred talks as well as by all. */
const MOST_TALKS = 400;
/** Those that are named together most often are few. */
const MOST_OTHERS = 200;

interface Row extends Record<string, unknown> {
  readonly slug: string;
  readonly name: string;
  readonly together: number;
  readonly talk_count: number;
  readonly own: number;
  readonly all: number;
}

/** The technologies that talks often name together with one. One statement, over so many talks at most. */
export async function listRelated(tx: Database, technologyId: number): Promise<RelatedTechnology[]> {
  const rows = await tx.execute<Row>(sql`
    with own as materialized (
      select distinct ${sections.talkId} as talk_id from ${mentions} join ${sections}
        on ${sections.noteId} = ${mentions.noteId} and ${sections.position} = ${mentions.sectionPosition}
      where ${mentions.technologyId} = ${technologyId} and not ${mentions.repeated} limit ${MOST_TALKS}
    ), together as (
      select ${mentions.technologyId} as id, count(distinct own.talk_id)::int as together
      from own join ${sections} on ${sections.talkId} = own.talk_id
      join ${mentions} on ${mentions.noteId} = ${sections.noteId} and ${mentions.sectionPosition} = ${sections.position}
      where ${mentions.technologyId} <> ${technologyId} and not ${mentions.repeated}
      group by 1 having count(distinct own.talk_id) > 1 order by 2 desc limit ${MOST_OTHERS}
    )
    select slug, name, together, talk_count, (select count(*)::int from own) as own,
      (select count(*)::int from ${talks}) as all
    from together join ${technologies} on ${technologies.id} = together.id`);
  const counts = { own: rows[0]?.own ?? 0, all: rows[0]?.all ?? 0 };
  return rankRelated(
    rows.map(({ slug, name, together, talk_count: talkCount }) => ({ slug, name, together, talkCount })),
    counts,
  );
}
