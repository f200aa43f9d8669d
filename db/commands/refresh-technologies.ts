import { and, eq, exists, not, notExists, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import {
  aliases,
  editionBlips,
  mentions,
  nominations,
  noteTechnologies,
  placements,
  responsibilities,
  sections,
  technologies,
  verdicts,
} from "@/db/schema";
import { refreshProposals } from "./refresh-proposals";

/** Spellings over this length are passages; what is indexed must be short. */
const MAX_SPELLING_LENGTH = 200;

/**
 * Makes anew what follows from the evidence about some technologies: counts, spellings and proposal. Technologies that no
 * note names any more are dropped, unless the team has placed them on a radar, an edition holds them, or people merged them.
 */
export async function refreshTechnologies(tx: Database, ids: readonly number[]): Promise<void> {
  await dropUnnamed(tx, ids);
  await refreshCounts(tx, ids);
  await refreshAliases(tx, ids);
  await refreshProposals(tx, ids);
}

/** Locks before it looks: a placement that is being written at the same moment keeps its technology. */
async function dropUnnamed(tx: Database, ids: readonly number[]): Promise<void> {
  const isKept = [placements, editionBlips, nominations, responsibilities].map((table) =>
    exists(tx.select({ one: sql`1` }).from(table).where(eq(table.technologyId, technologies.id))),
  );
  const naming = tx
    .select({ one: sql`1` })
    .from(noteTechnologies)
    .where(eq(noteTechnologies.technologyId, technologies.id));
  const merged = sql`(${technologies.mergedInto} is not null
    or exists (select from ${technologies} as other where other.merged_into = ${technologies}.id))`;
  const unnamed = and(isAnyOf(technologies.id, ids), notExists(naming), not(merged));
  await tx.select({ id: technologies.id }).from(technologies).where(unnamed).orderBy(technologies.id).for("update");
  await tx.delete(technologies).where(and(unnamed, ...isKept.map((kept) => not(kept))));
}

async function refreshCounts(tx: Database, ids: readonly number[]): Promise<void> {
  await tx.execute(sql`
    with named as (
      select ${mentions.technologyId} as id, count(*)::int as mentions, count(distinct ${sections.talkId})::int as talks
      from ${mentions}
      left join ${sections} on ${sections.noteId} = ${mentions.noteId} and ${sections.position} = ${mentions.sectionPosition}
      where ${isAnyOf(mentions.technologyId, ids)} and not ${mentions.repeated}
      group by ${mentions.technologyId}
    ), judged as (
      select ${mentions.technologyId} as id, count(*)::int as verdicts
      from ${verdicts}
      join ${mentions} on ${mentions.noteId} = ${verdicts.noteId} and ${mentions.position} = ${verdicts.mentionPosition}
      where ${isAnyOf(mentions.technologyId, ids)} and not ${verdicts.repeated}
      group by ${mentions.technologyId}
    ), counted as (
      select each.id, coalesce(named.mentions, 0) as mentions, coalesce(named.talks, 0) as talks,
        coalesce(judged.verdicts, 0) as verdicts
      from unnest(${sql.param([...ids])}::int[]) as each (id)
      left join named on named.id = each.id
      left join judged on judged.id = each.id
    )
    update ${technologies} set mention_count = counted.mentions, talk_count = counted.talks,
      verdict_count = counted.verdicts
    from counted
    where ${technologies.id} = counted.id
      and (${technologies.mentionCount}, ${technologies.talkCount}, ${technologies.verdictCount})
        is distinct from (counted.mentions, counted.talks, counted.verdicts)`);
}

async function refreshAliases(tx: Database, ids: readonly number[]): Promise<void> {
  await tx.delete(aliases).where(isAnyOf(aliases.technologyId, ids));
  await tx.execute(sql`
    insert into ${aliases} (technology_id, spelling, mention_count)
    select ${mentions.technologyId}, ${mentions.surface}, count(*)
    from ${mentions}
    where ${isAnyOf(mentions.technologyId, ids)} and ${mentions.how} <> 'url'
      and char_length(${mentions.surface}) <= ${MAX_SPELLING_LENGTH}
    group by ${mentions.technologyId}, ${mentions.surface}`);
}
