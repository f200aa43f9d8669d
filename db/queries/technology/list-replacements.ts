import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { mentions, technologies, verdicts } from "@/db/schema";
import type { Replacement } from "@/domain/radar/technology-evidence";

/** Forms of sentences in which one thing takes the place of another: "replaced A by B", "moved from A to B". */
const REPLACING =
  "^[a-z]+\\.frame\\.(replace-with|replaced-by|replaced-by-verb|replaces|from-to|leave-for|back-to|arrow)";
const MOST = 8;

export interface Replacements {
  /** What took its place. */
  readonly replacedBy: readonly Replacement[];
  /** Whose place it took. */
  readonly replaces: readonly Replacement[];
}

interface Row extends Record<string, unknown> {
  readonly slug: string;
  readonly name: string;
  readonly is_left: boolean;
  readonly sentences: number;
}

/** What sentences say of one technology taking the place of another: the one that is left is on hold. One statement. */
export async function listReplacements(tx: Database, technologyId: number): Promise<Replacements> {
  const rows = await tx.execute<Row>(sql`
    select ${technologies.slug} as slug, ${technologies.name} as name, own.ring = 'hold' as is_left,
      count(distinct (own.note_id, own.sentence_position))::int as sentences
    from ${mentions} join ${verdicts} as own
      on own.note_id = ${mentions.noteId} and own.mention_position = ${mentions.position}
    join ${verdicts} as other on other.note_id = own.note_id and other.sentence_position = own.sentence_position
      and split_part(other.rule, '/', 1) = split_part(own.rule, '/', 1) and (other.ring = 'hold') <> (own.ring = 'hold')
    join ${mentions} as named on named.note_id = other.note_id and named.position = other.mention_position
    join ${technologies} on ${technologies.id} = named.technology_id and ${technologies.id} <> ${technologyId}
    where ${mentions.technologyId} = ${technologyId} and not own.repeated and own.rule like '%.frame.%'
      and own.rule ~ ${REPLACING}
    group by 1, 2, 3 order by sentences desc, name`);
  const pick = (isLeft: boolean) =>
    rows
      .filter((row) => row.is_left === isLeft)
      .slice(0, MOST)
      .map(({ slug, name, sentences: sentenceCount }) => ({ slug, name, sentenceCount }));
  return { replacedBy: pick(true), replaces: pick(false) };
}
