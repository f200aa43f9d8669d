import { and, asc, eq, or, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { findTechnology, type TechnologyRow } from "@/db/queries/find-technology";
import { FIRST_RADAR, requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { listCorrections } from "@/db/queries/list-corrections";
import { mentions, notes, sections, sentences, verdicts } from "@/db/schema";
import type { QuoteChange } from "@/domain/corrections/correction";
import { makeAnchor } from "@/domain/corrections/find-anchor";
import { type Span, sliceSpan } from "@/domain/notes/span";
import type { CorrectionView } from "@/domain/radar/correction-views";
import type { Refusal } from "@/domain/refusal";
import { type CorrectionOutcome, type QuoteRequest, refuseInvalid } from "./correction-request";
import { nameTechnology } from "./name-technology";

/** What a correction of a sentence will be recorded as. */
export interface JudgedQuote {
  readonly noteId: string;
  readonly noteName: string;
  readonly change: QuoteChange;
}

type NoteRow = Pick<typeof notes.$inferSelect, "id" | "name" | "text">;

/** What was read from the sentence about the technology. */
interface StoredQuote {
  readonly correctionId: number | null;
  readonly ring: string | null;
  readonly cue: Span | null;
  readonly by: "author" | "speaker" | null;
}

/**
 * Holds what a person wants to put right in a sentence against the note as it is now: the sentence must still stand there,
 * name or judge the technology, and show the same correction as the person saw.
 */
export async function judgeQuote(
  tx: Database,
  request: QuoteRequest,
  radarSlug: string = FIRST_RADAR,
): Promise<CorrectionOutcome<JudgedQuote>> {
  const note = await findNote(tx, request.noteId);
  const technology = await findTechnology(tx, request.technology);
  if (note === null || technology === null) return { ok: false, reason: "not-found" };
  const quote = await findQuote(tx, request, technology);
  const isThere = quote !== null && sliceSpan(note.text, request.span) === request.text;
  if (!isThere || quote.correctionId !== request.seen) return refuseStale(tx, request, quote, radarSlug);
  const change = await makeChange(tx, request, { note, technology, quote });
  return change.ok ? { ok: true, value: { noteId: note.id, noteName: note.name, change: change.value } } : change;
}

export async function findNote(tx: Database, id: string): Promise<NoteRow | null> {
  const [note] = await tx
    .select({ id: notes.id, name: notes.name, text: notes.text })
    .from(notes)
    .where(eq(notes.id, id));
  return note ?? null;
}

/** The strongest verdict of the sentence on the technology, or its first mention; null where it says nothing of it. */
async function findQuote(
  tx: Database,
  { noteId, span }: QuoteRequest,
  technology: TechnologyRow,
): Promise<StoredQuote | null> {
  const inSentence = and(eq(sentences.startOffset, span.start), eq(sentences.endOffset, span.end));
  const [row] = await tx
    .select({
      verdictBy: verdicts.by,
      ring: verdicts.ring,
      cueStart: verdicts.cueStart,
      cueEnd: verdicts.cueEnd,
      correctionId: sql<number | null>`coalesce(${verdicts.correctionId}, ${mentions.correctionId})`,
    })
    .from(sentences)
    .leftJoin(
      verdicts,
      and(
        eq(verdicts.noteId, sentences.noteId),
        eq(verdicts.sentencePosition, sentences.position),
        sql`exists (select from ${mentions} as judged where judged.note_id = ${verdicts.noteId}
          and judged.position = ${verdicts.mentionPosition} and judged.technology_id = ${technology.id})`,
      ),
    )
    .innerJoin(
      mentions,
      and(
        eq(mentions.noteId, sentences.noteId),
        eq(mentions.technologyId, technology.id),
        or(eq(mentions.position, verdicts.mentionPosition), sql`${verdicts.position} is null`),
        or(eq(mentions.sentencePosition, sentences.position), sql`${verdicts.position} is not null`),
      ),
    )
    .where(and(eq(sentences.noteId, noteId), inSentence))
    .orderBy(sql`${verdicts.strength} desc nulls last`, asc(verdicts.position), asc(mentions.position))
    .limit(1);
  if (row === undefined) return null;
  const { cueStart, cueEnd, verdictBy: by, ring, correctionId } = row;
  return {
    by,
    ring,
    correctionId,
    cue: cueStart !== null && cueEnd !== null ? { start: cueStart, end: cueEnd } : null,
  };
}

/** Someone has put it right meanwhile, or the note has changed. */
async function refuseStale(
  tx: Database,
  { noteId, text }: QuoteRequest,
  quote: StoredQuote | null,
  radarSlug: string,
): Promise<Refusal<"stale", CorrectionView | null>> {
  const radar = await requireRadarDefinition(tx, radarSlug);
  const made = await listCorrections(tx, { noteId, limit: 50 }, radar);
  const current = made.find(({ quote: on, state }) => on?.text === text && state !== "undone") ?? null;
  const changed = "The note does not say this any more. Look at it again.";
  return { ok: false, reason: "stale", current, ...(quote === null && current === null && { sentence: changed }) };
}

interface Judging {
  readonly note: NoteRow;
  readonly technology: TechnologyRow;
  readonly quote: StoredQuote;
}

async function makeChange(
  tx: Database,
  request: QuoteRequest,
  { note, technology, quote }: Judging,
): Promise<CorrectionOutcome<QuoteChange>> {
  const on = { anchor: makeAnchor(note.text, request.span), technology: technology.name };
  switch (request.kind) {
    case "not-a-technology":
      return { ok: true, value: { ...on, kind: request.kind } };
    case "not-this-technology": {
      if (!request.instead) return { ok: true, value: { ...on, kind: request.kind, instead: null } };
      const instead = await nameTechnology(tx, "instead", request.instead);
      if (!instead.ok) return instead;
      if (instead.value.name === technology.name)
        return refuseInvalid("instead", "That is what it is read as already.");
      return { ok: true, value: { ...on, kind: request.kind, instead: instead.value } };
    }
    case "says-nothing":
      if (quote.cue === null) return refuseInvalid("kind", "It is not read as saying anything about using it.");
      return { ok: true, value: { ...on, kind: request.kind } };
    case "wrong-ring":
      return judgeRing(request, on, quote);
    case "other-talk":
      return judgeTalk(tx, request, on, note);
  }
}

type On = Pick<Extract<QuoteChange, { kind: "wrong-ring" }>, "anchor" | "technology">;

function judgeRing(
  { kind, ring, span, text }: Extract<QuoteRequest, { kind: "wrong-ring" }>,
  on: On,
  quote: StoredQuote,
): CorrectionOutcome<QuoteChange> {
  if (quote.ring === ring) return refuseInvalid("ring", "That is the ring that it is read as already.");
  const cue = quote.cue ?? { start: span.start, end: span.start + text.length };
  const within = { start: cue.start - span.start, end: cue.end - span.start };
  return { ok: true, value: { ...on, kind, ring, cue: within, by: quote.by ?? "author" } };
}

async function judgeTalk(
  tx: Database,
  { kind, talk, noteId, span }: Extract<QuoteRequest, { kind: "other-talk" }>,
  on: On,
  note: NoteRow,
): Promise<CorrectionOutcome<QuoteChange>> {
  const rows = await tx.select().from(sections).where(eq(sections.noteId, noteId)).orderBy(sections.position);
  const target = rows.find(({ talkId }) => talkId === talk);
  if (target === undefined) return refuseInvalid("talk", "Choose one of the talks of this note.");
  if (target.startOffset <= span.start && span.end <= target.endOffset) {
    return refuseInvalid("talk", "It stands in that talk already.");
  }
  const headingOf = (row: typeof target) => note.text.slice(row.headingStart, row.headingEnd);
  const heading = headingOf(target);
  const before = rows.filter((row) => row.position < target.position && headingOf(row) === heading);
  const anchored = { heading, occurrence: before.length };
  return { ok: true, value: { ...on, kind, talk: anchored, title: target.title } };
}
