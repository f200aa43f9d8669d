import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import {
  type Evidence,
  IN_SECTION,
  listMade,
  MENTION_FIELDS,
  type MentionRow,
  ON_MENTION,
  sentenceKey,
  VERDICT_FIELDS,
  type VerdictRow,
} from "@/db/queries/list-evidence";
import { mentions, notes, sections, sentences, talks, verdicts } from "@/db/schema";
import { QUOTES_AT_ONCE } from "@/domain/radar/technology-evidence";
import type { EvidenceSummary, VerdictKey } from "./summarise-evidence";

/** What is read of a technology. */
export interface CountedTechnology {
  readonly id: number;
  readonly verdictCount: number;
}

/**
 * A hundred of the sentences on a technology, behind the first `after`: those with a verdict, strongest first, then those
 * that only name it, by talk. At most three statements.
 */
export async function listEvidencePage(
  tx: Database,
  { id, verdictCount: telling }: CountedTechnology,
  after: number,
): Promise<Evidence> {
  const said = after < telling ? await readVerdicts(tx, strongestVerdicts(id, after)) : [];
  const left = QUOTES_AT_ONCE - said.length;
  const named = left > 0 ? await readMentions(tx, namingMentions(id, left, Math.max(0, after - telling))) : [];
  return toEvidence(tx, named, said);
}

/** How many sentences only name it. One statement. */
export async function countNaming(tx: Database, technologyId: number): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from (${namingSentences(technologyId)}) as naming`,
  );
  return row?.count ?? 0;
}

/** What a technology's page begins with. */
export interface FirstEvidence {
  readonly page: Evidence;
  /** The strongest verdict for each ring of verdicts. */
  readonly strongest: Evidence;
}

/** The first hundred sentences and the strongest for each ring. At most four statements. */
export async function listFirstEvidence(
  tx: Database,
  technologyId: number,
  { first, strongest }: Pick<EvidenceSummary, "first" | "strongest">,
): Promise<FirstEvidence> {
  const said = await readVerdicts(tx, keysOf([...first, ...strongest]));
  const among = (keys: readonly VerdictKey[]) => {
    const wanted = new Set(keys.map(({ note, position }) => `${position} ${note}`));
    return said.filter(({ noteId, position }) => wanted.has(`${position} ${noteId}`));
  };
  const left = QUOTES_AT_ONCE - first.length;
  const named = left > 0 ? await readMentions(tx, namingMentions(technologyId, left, 0)) : [];
  return { page: await toEvidence(tx, named, among(first)), strongest: await toEvidence(tx, [], among(strongest)) };
}

function keysOf(keys: readonly VerdictKey[]): SQL {
  return sql`select * from unnest(${sql.param(keys.map(({ note }) => note))}::text[],
    ${sql.param(keys.map(({ position }) => position))}::int[])`;
}

/** The talks that evidence is from. */
export function listTalkIds({ mentions: named, verdicts: said }: Evidence): string[] {
  return [...named, ...said].flatMap(({ talkId }) => talkId ?? []);
}

const IN_SENTENCE = and(eq(sentences.noteId, verdicts.noteId), eq(sentences.position, verdicts.sentencePosition));

const STRONGEST_FIRST = sql`${verdicts.strength} desc, ${verdicts.noteId}, ${verdicts.position}`;

function verdictsOn(technologyId: number): SQL {
  return sql`from ${mentions} join ${verdicts} on ${ON_MENTION}
    where ${mentions.technologyId} = ${technologyId} and not ${verdicts.repeated}`;
}

/** Keys of a page of verdicts, strongest first. */
function strongestVerdicts(technologyId: number, offset: number): SQL {
  return sql`select ${verdicts.noteId}, ${verdicts.position} ${verdictsOn(technologyId)}
    order by ${STRONGEST_FIRST} limit ${QUOTES_AT_ONCE} offset ${offset}`;
}

/** The first mention in each sentence that carries no verdict on the technology. */
function namingSentences(technologyId: number): SQL {
  return sql`select distinct on (${mentions.noteId}, ${mentions.sentencePosition}) ${mentions.noteId} as note_id,
      ${mentions.position} as position, ${mentions.sentencePosition} as sentence_position,
      ${mentions.sectionPosition} as section_position
    from ${mentions}
    where ${mentions.technologyId} = ${technologyId} and not ${mentions.repeated} and not exists (
      select from ${verdicts} join ${mentions} as about
        on about.note_id = ${verdicts.noteId} and about.position = ${verdicts.mentionPosition}
      where ${verdicts.noteId} = ${mentions.noteId} and ${verdicts.sentencePosition} = ${mentions.sentencePosition}
        and about.technology_id = ${technologyId} and not ${verdicts.repeated})
    order by ${mentions.noteId}, ${mentions.sentencePosition}, ${mentions.position}`;
}

/** Keys of a page of mentions, by talk, those outside any talk last. */
function namingMentions(technologyId: number, limit: number, offset: number): SQL {
  return sql`select naming.note_id, naming.position
    from (${namingSentences(technologyId)}) as naming join ${notes} on ${notes.id} = naming.note_id
    left join ${sections} on ${sections.noteId} = naming.note_id and ${sections.position} = naming.section_position
    left join ${talks} on ${talks.id} = ${sections.talkId}
    order by ${talks.searchKey} nulls last, ${notes.location}, naming.sentence_position limit ${limit} offset ${offset}`;
}

type InSentence = { readonly sentence: NonNullable<ReturnType<Evidence["sentences"]["get"]>> };

const SENTENCE_FIELDS = {
  noteId: sentences.noteId,
  noteName: notes.name,
  location: notes.location,
  start: sentences.startOffset,
  end: sentences.endOffset,
  text: sentences.text,
};

type SaidRow = VerdictRow & InSentence & { readonly position: number };

function readVerdicts(tx: Database, keys: SQL): Promise<SaidRow[]> {
  return tx
    .select({ ...VERDICT_FIELDS, position: verdicts.position, sentence: SENTENCE_FIELDS })
    .from(verdicts)
    .innerJoin(mentions, ON_MENTION)
    .innerJoin(sentences, IN_SENTENCE)
    .innerJoin(notes, eq(notes.id, verdicts.noteId))
    .leftJoin(sections, IN_SECTION)
    .where(sql`(${verdicts.noteId}, ${verdicts.position}) in (${keys})`)
    .orderBy(verdicts.noteId, verdicts.position);
}

function readMentions(tx: Database, keys: SQL): Promise<(MentionRow & InSentence)[]> {
  return tx
    .select({
      ...MENTION_FIELDS,
      sentence: SENTENCE_FIELDS,
      sentencePosition: mentions.sentencePosition,
      correctionId: mentions.correctionId,
    })
    .from(mentions)
    .innerJoin(sentences, and(eq(sentences.noteId, mentions.noteId), eq(sentences.position, mentions.sentencePosition)))
    .innerJoin(notes, eq(notes.id, mentions.noteId))
    .leftJoin(sections, IN_SECTION)
    .where(sql`(${mentions.noteId}, ${mentions.position}) in (${keys})`)
    .orderBy(mentions.noteId, mentions.position);
}

async function toEvidence(
  tx: Database,
  named: readonly (MentionRow & InSentence)[],
  said: readonly (VerdictRow & InSentence)[],
): Promise<Evidence> {
  const rows = [...named, ...said];
  const found = rows.map((row) => [sentenceKey(row.noteId, row.sentencePosition), row.sentence] as const);
  const made = [...new Set(rows.flatMap(({ correctionId }) => correctionId ?? []))];
  return { mentions: named, verdicts: said, sentences: new Map(found), corrections: await listMade(tx, made) };
}
