import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { mentions, sections, talks, technologies } from "@/db/schema";
import type { NamedTechnology } from "@/domain/lists/list-views";
import type { RadarView } from "@/domain/radar/views";

const MOST = 100;

/** The technologies that talks name which meet a condition on `talks`, those of most talks first. One statement. */
export async function listNamedTechnologies(db: Database, about: SQL, radar: RadarView): Promise<NamedTechnology[]> {
  const rows = await db.execute<{ slug: string; name: string; talks: number }>(sql`
    select ${technologies.slug} as slug, ${technologies.name} as name, named.talks
    from (
      select ${mentions.technologyId} as id, count(distinct ${talks.id})::int as talks
      from ${talks} join ${sections} on ${sections.talkId} = ${talks.id}
      join ${mentions} on ${mentions.noteId} = ${sections.noteId} and ${mentions.sectionPosition} = ${sections.position}
      where ${about} and not ${mentions.repeated} group by 1
    ) as named join ${technologies} on ${technologies.id} = named.id
    order by named.talks desc, ${technologies.name} limit ${MOST}`);
  const blipOf = new Map(radar.blips.map((blip) => [blip.slug, blip]));
  return rows.map(({ slug, name, talks: talkCount }) => {
    const blip = blipOf.get(slug);
    return { slug, name, talkCount, ring: blip?.ring ?? null, decided: blip?.decided ?? false };
  });
}
