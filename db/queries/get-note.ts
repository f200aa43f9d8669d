import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { corrections, mentions, notes, sections, technologies, verdicts } from "@/db/schema";
import { isUploaded } from "@/domain/notes/uploads/uploaded-note";
import { findRingOfVerdict } from "@/domain/radar/nearest-ring";
import type { NoteMark, NoteView } from "@/domain/radar/views";
import { FIRST_RADAR, type RadarDefinition, requireRadarDefinition } from "./get-radar-definition";
import { keepWhileNotesStay } from "./keep-while-notes-stay";
import { type Definitions, listCorrections, toCorrectionMark } from "./list-corrections";
import { listTalkSummaries } from "./list-talk-summaries";
import { readSnapshot } from "./read-snapshot";

/** Pages of a long note are leafed through, and each may be a megabyte with tens of thousands of marks. */
const MOST_KEPT = 5;

/** A whole note with its talks and marks, in a fixed number of statements; null where there is no such note. */
export function getNote(db: Database, id: string, radarSlug: string = FIRST_RADAR): Promise<NoteView | null> {
  return readSnapshot(db, async (tx) => {
    const radar = await requireRadarDefinition(tx, radarSlug);
    const { rings, quadrants } = radar;
    const part = { kind: "note", most: MOST_KEPT, key: `${id} for ${radarSlug}` };
    const given = JSON.stringify({ rings, quadrants });
    return keepWhileNotesStay({ db, tx }, { ...part, given }, () => readNote(tx, id, radar));
  });
}

async function readNote(tx: Database, id: string, radar: RadarDefinition): Promise<NoteView | null> {
  const [row] = await tx.select(NOTE).from(notes).where(eq(notes.id, id));
  if (row === undefined) return null;
  const { location, importedBy, importedAt, ...note } = row;
  const marks = [...(await listMentionMarks(tx, id, radar)), ...(await listVerdictMarks(tx, id, radar))];
  return {
    ...note,
    file: isUploaded(location) ? null : location,
    imported: importedBy !== null && importedAt !== null ? { person: importedBy, at: importedAt.toISOString() } : null,
    sections: await listSections(tx, id),
    marks: marks.sort(byStart),
    corrections: await listCorrections(tx, { noteId: id, limit: MAX_CORRECTIONS }, radar),
    rings: radar.rings,
  };
}

const NOTE = {
  id: notes.id,
  location: notes.location,
  name: notes.name,
  text: notes.text,
  language: notes.language,
  encoding: notes.encoding,
  importedBy: notes.importedBy,
  importedAt: notes.importedAt,
};

async function listSections(tx: Database, noteId: string): Promise<NoteView["sections"]> {
  const rows = await tx
    .select({ talkId: sections.talkId, start: sections.startOffset, end: sections.endOffset })
    .from(sections)
    .where(eq(sections.noteId, noteId))
    .orderBy(sections.position);
  const talks = await listTalkSummaries(tx, [...new Set(rows.map(({ talkId }) => talkId))]);
  return rows.flatMap(({ talkId, start, end }) => {
    const talk = talks.get(talkId);
    return talk ? [{ talk, span: { start, end } }] : [];
  });
}

/** The log has the rest. */
const MAX_CORRECTIONS = 200;

const MADE = { id: corrections.id, person: corrections.person, at: corrections.at, change: corrections.change };

const NAMED = { slug: technologies.slug, name: technologies.name };

async function listMentionMarks(tx: Database, noteId: string, radar: Definitions): Promise<NoteMark[]> {
  const rows = await tx
    .select({ start: mentions.startOffset, end: mentions.endOffset, technology: NAMED, made: MADE })
    .from(mentions)
    .innerJoin(technologies, eq(technologies.id, mentions.technologyId))
    .leftJoin(corrections, eq(corrections.id, mentions.correctionId))
    .where(eq(mentions.noteId, noteId));
  return rows.map(({ start, end, technology, made }) => ({
    kind: "mention",
    span: { start, end },
    technology,
    ring: null,
    correction: made && toCorrectionMark(made, radar),
  }));
}

async function listVerdictMarks(tx: Database, noteId: string, radar: Definitions): Promise<NoteMark[]> {
  const rows = await tx
    .select({ start: verdicts.cueStart, end: verdicts.cueEnd, ring: verdicts.ring, technology: NAMED, made: MADE })
    .from(verdicts)
    .innerJoin(mentions, and(eq(mentions.noteId, verdicts.noteId), eq(mentions.position, verdicts.mentionPosition)))
    .innerJoin(technologies, eq(technologies.id, mentions.technologyId))
    .leftJoin(corrections, eq(corrections.id, verdicts.correctionId))
    .where(eq(verdicts.noteId, noteId));
  return rows.map(({ start, end, ring, technology, made }) => ({
    kind: "verdict",
    span: { start, end },
    technology,
    ring: findRingOfVerdict(radar.rings, ring),
    correction: made && toCorrectionMark(made, radar),
  }));
}

function byStart(left: NoteMark, right: NoteMark): number {
  return left.span.start - right.span.start || left.span.end - right.span.end || (left.kind < right.kind ? -1 : 1);
}
