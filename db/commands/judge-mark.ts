import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { mentions, sections, sentences, technologies } from "@/db/schema";
import type { NamedTechnology } from "@/domain/corrections/correction";
import { makeAnchor } from "@/domain/corrections/find-anchor";
import { findSentenceAround } from "@/domain/notes/sentences/find-sentence-around";
import { type Span, sliceSpan } from "@/domain/notes/span";
import type { Outcome } from "@/domain/refusal";
import { type CorrectionOutcome, type MarkRequest, refuseInvalid } from "./correction-request";
import { findNote, type JudgedQuote } from "./judge-quote";
import { nameTechnology } from "./name-technology";

/** Longer selections are passages, not a name or the words that tell. */
const MAX_NAME_LENGTH = 120;
const MAX_CUE_LENGTH = 600;
const NO_WORDS = "Select some words in the note first.";

/**
 * Holds words that a person selected against the note as it is now: they must stand there, and a verdict needs the
 * technology's name in the sentence or in the same talk.
 */
export async function judgeMark(tx: Database, request: MarkRequest): Promise<CorrectionOutcome<JudgedQuote>> {
  const note = await findNote(tx, request.noteId);
  if (note === null) return { ok: false, reason: "not-found" };
  const place = findWords(note.text, request);
  if (!place.ok) return place;
  const words = trim(note.text, place.value);
  const most = request.kind === "mark-mention" ? MAX_NAME_LENGTH : MAX_CUE_LENGTH;
  if (words.end <= words.start) return refuseInvalid("text", NO_WORDS);
  if (words.end - words.start > most) return refuseInvalid("text", `Select fewer words: ${most} characters at most.`);
  const named = await nameTechnology(tx, "technology", request.technology);
  if (!named.ok) return named;
  const sentence = (await findReadSentence(tx, note.id, words)) ?? findSentenceAround(note, words);
  if (request.kind === "mark-verdict" && !(await isNamed(tx, note.id, named.value, sentence))) {
    return refuseInvalid("technology", `This talk does not name ${named.value.name}. Mark its name first.`);
  }
  const within = { start: words.start - sentence.start, end: words.end - sentence.start };
  const on = { anchor: makeAnchor(note.text, sentence), technology: named.value };
  const change =
    request.kind === "mark-mention"
      ? { ...on, kind: request.kind, span: within }
      : { ...on, kind: request.kind, cue: within, ring: request.ring, by: request.by };
  return { ok: true, value: { noteId: note.id, noteName: note.name, change } };
}

/** Where the selected words stand, or the written ones where they stand once or it is said which ones are meant. */
function findWords(
  text: string,
  { span, text: words, occurrence }: MarkRequest,
): Outcome<Span, "stale" | "invalid", null> {
  if (span !== null) {
    const isThere = plainBreaks(sliceSpan(text, span)) === plainBreaks(words);
    const sentence = "These words do not stand there any more. Look at the note again.";
    return isThere ? { ok: true, value: span } : { ok: false, reason: "stale", current: null, sentence };
  }
  const wanted = words.trim();
  if (wanted === "") return refuseInvalid("text", NO_WORDS);
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) places.push(at);
  if (places.length === 0) return refuseInvalid("text", "The note does not hold these words, letter by letter.");
  if (places.length > 1 && occurrence === undefined) {
    return refuseInvalid("occurrence", `These words stand in ${places.length} places. Say which one you mean.`);
  }
  const start = places[(occurrence ?? 1) - 1];
  if (start === undefined) return refuseInvalid("occurrence", `Choose from 1 to ${places.length}.`);
  return { ok: true, value: { start, end: start + wanted.length } };
}

/** A browser's text has no carriage returns. */
function plainBreaks(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** Without white space at either end. */
function trim(text: string, span: Span): Span {
  const words = sliceSpan(text, span);
  const start = span.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, span.end - (words.length - words.trimEnd().length)) };
}

/** The sentence that carries evidence and holds the words, so that one sentence stays one quote. */
async function findReadSentence(tx: Database, noteId: string, words: Span): Promise<Span | null> {
  const [row] = await tx
    .select({ start: sentences.startOffset, end: sentences.endOffset })
    .from(sentences)
    .where(
      and(
        eq(sentences.noteId, noteId),
        sql`${sentences.startOffset} <= ${words.start} and ${words.end} <= ${sentences.endOffset}`,
      ),
    )
    .limit(1);
  return row ?? null;
}

async function isNamed(tx: Database, noteId: string, { name }: NamedTechnology, sentence: Span): Promise<boolean> {
  const [section] = await tx
    .select({ position: sections.position })
    .from(sections)
    .where(
      and(
        eq(sections.noteId, noteId),
        sql`${sections.startOffset} <= ${sentence.start} and ${sentence.end} <= ${sections.endOffset}`,
      ),
    );
  const near = sql`(${mentions.sectionPosition} is not distinct from ${section?.position ?? null}::int
    or ${mentions.startOffset} >= ${sentence.start} and ${mentions.endOffset} <= ${sentence.end})`;
  const [row] = await tx
    .select({ position: mentions.position })
    .from(mentions)
    .innerJoin(technologies, eq(technologies.id, mentions.technologyId))
    .where(and(eq(mentions.noteId, noteId), eq(technologies.name, name), near))
    .limit(1);
  return row !== undefined;
}
