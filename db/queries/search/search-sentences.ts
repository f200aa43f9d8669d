import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { notes, passages, sections, talks } from "@/db/schema";
import { textSearchConfiguration } from "@/db/text-search-configuration";
import { chooseSentence } from "@/domain/search/choose-sentence";
import { type SearchQuery, toTextQuery } from "@/domain/search/search-query";
import type { Found, SentenceHit } from "@/domain/search/search-view";
import { escapeLike } from "./match-key";

/** Of a word that thousands of passages hold, so many are weighed: a person looks at the first dozen. */
const MOST_WEIGHED = 1000;
/** A note that says it everywhere leaves room for others. */
const MOST_PER_NOTE = 3;
/** Passages are read for so many more hits than are asked for, since some fall away. */
const SPARE = 2;
/** Between these PostgreSQL puts what it matched; where a text holds them itself, they are blanks. */
const [MARK, UNMARK] = ["\u0002", "\u0003"];
const NOTHING: Found<SentenceHit> = { hits: [], total: 0, isMore: false, isNear: false };

export interface SentenceSearch {
  /** Of all notes; null stands for those of which it cannot be told. */
  readonly languages: readonly (string | null)[];
  readonly limit: number;
}

interface Row extends Record<string, unknown> {
  readonly note_id: string;
  readonly note_name: string;
  readonly start_offset: number;
  readonly text: string;
  readonly marked: string;
  readonly rank: number;
  readonly talk_id: string | null;
  readonly title: string | null;
  readonly event: string | null;
  readonly total: number;
}

/**
 * The sentences of all notes that answer a query best, wherever they stand. Words are looked for as each note's language
 * inflects them; which language was typed in is not known, so the query is taken in each. One statement.
 */
export async function searchSentences(
  db: Database,
  query: SearchQuery,
  { languages, limit }: SentenceSearch,
): Promise<Found<SentenceHit>> {
  const asked = toTextQuery(query);
  if (asked === null || languages.length === 0) return NOTHING;
  const typed = query.typed.split(/[\s"]+/).filter(Boolean);
  const rows = await listPassages(db, asked, typed, { languages, limit: SPARE * limit });
  const perNote = new Map<string, number>();
  const seen = new Set<string>();
  const hits = rows.flatMap((row): (SentenceHit & { score: number })[] => {
    const chosen = chooseSentence({ ...row, signs: [MARK, UNMARK] }, typed);
    const ofNote = (perNote.get(row.note_id) ?? 0) + 1;
    if (chosen === null || ofNote > MOST_PER_NOTE || seen.has(chosen.sentence.text)) return [];
    perNote.set(row.note_id, ofNote);
    seen.add(chosen.sentence.text);
    return [{ ...toHit(row, chosen), score: chosen.score + row.rank }];
  });
  const total = rows[0]?.total ?? 0;
  const ranked = hits.sort((a, b) => b.score - a.score).slice(0, limit);
  return { hits: ranked.map(({ score: _, ...hit }) => hit), total, isMore: total >= MOST_WEIGHED, isNear: false };
}

/** Of what answers alike, what holds the words as they were typed comes first. */
function listPassages(db: Database, asked: string, typed: readonly string[], { languages, limit }: SentenceSearch) {
  const patterns = sql.param(typed.map((word) => `%${escapeLike(word)}%`));
  const configurations = [...new Set(languages.map(textSearchConfiguration))];
  const ofNote = sql`case ${notes.language} ${sql.join(
    languages.map((language) => sql`when ${language} then ${textSearchConfiguration(language)}::regconfig`),
    sql` `,
  )} else ${textSearchConfiguration(null)}::regconfig end`;
  const queries = configurations.map((each) => sql`to_tsquery(${each}::regconfig, ${asked})`);
  return db.execute<Row>(sql`
    with asked as materialized (select ${sql.join(queries, sql` || `)} as query),
    found as materialized (
      select note_id, position, words, text from ${passages}, asked where words @@ query limit ${MOST_WEIGHED}
    ),
    best as (
      select note_id, position, ts_rank_cd(words, query, 1 | 32)
        + (select avg((text ilike pattern)::int)::float from unnest(${patterns}::text[]) as pattern) as rank,
        count(*) over ()::int as total
      from found, asked order by rank desc, note_id, position limit ${limit}
    )
    select best.note_id, ${notes.name} as note_name, ${passages.startOffset} as start_offset, rank, total,
      ${passages.text} as text, ts_headline(${ofNote}, translate(${passages.text}, ${MARK + UNMARK}, '  '), query,
        ${`HighlightAll=true, StartSel=${MARK}, StopSel=${UNMARK}`}) as marked,
      ${talks.id} as talk_id, ${talks.title} as title, ${talks.event} as event
    from best cross join asked
    join ${passages} on ${passages.noteId} = best.note_id and ${passages.position} = best.position
    join ${notes} on ${notes.id} = best.note_id
    left join ${sections} on ${sections.noteId} = best.note_id
      and ${passages.startOffset} >= ${sections.startOffset} and ${passages.startOffset} < ${sections.endOffset}
    left join ${talks} on ${talks.id} = ${sections.talkId}
    order by rank desc, best.note_id, best.position`);
}

function toHit(row: Row, { sentence, start }: { sentence: SentenceHit["sentence"]; start: number }): SentenceHit {
  const from = row.start_offset + start;
  return {
    note: { id: row.note_id, name: row.note_name },
    talk: row.talk_id === null ? null : { id: row.talk_id, title: row.title ?? "", event: row.event },
    sentence,
    span: { start: from, end: from + sentence.text.length },
  };
}
