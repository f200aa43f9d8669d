import { z } from "zod";
import { personName } from "@/app/api/person";
import { readBody } from "@/app/api/read-body";
import { uploadLimits } from "@/app/upload-limits";
import { maxBodyBytes, type UploadLimits } from "@/domain/notes/uploads/upload-limits";
import type { Outcome, Refusal } from "@/domain/refusal";

const sentNote = z.object({
  name: z.string("Give each note a name.").trim().min(1, "Give each note a name."),
  /** The bytes in base64. */
  content: z.base64("Send each note's bytes in base64."),
  seen: z.string("Send the hash that the preview gave.").nullable().optional(),
});

const body = z.object({
  notes: z.array(sentNote, "Send the notes.").min(1, "Send at least one note."),
  person: personName.optional(),
});

export interface SentNote {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly seen: string | null | undefined;
}

export interface SentNotes {
  readonly notes: readonly SentNote[];
  readonly person: string | undefined;
  readonly limits: UploadLimits;
}

/** The notes that a request brings, or 413 where they are more or longer than the limits allow. */
export async function readSentNotes(request: Request): Promise<Outcome<SentNotes, "invalid" | "too-large">> {
  const limits = uploadLimits();
  const limit = { bytes: maxBodyBytes(limits), refusal: refuseLength(limits) };
  const read = await readBody(request, body, limit);
  if (!read.ok) return read;
  const { notes, person } = read.value;
  if (notes.length > limits.maxNotes) return refuseCount(limits);
  const sent = notes.map(({ name, content, seen }) => ({ name, bytes: Buffer.from(content, "base64"), seen }));
  return { ok: true, value: { notes: sent, person, limits } };
}

function refuseLength({ maxNoteBytes }: UploadLimits): Refusal<"too-large"> {
  const sentence = `A request may bring ${maxNoteBytes} bytes of notes. Send fewer at a time, or shorter ones.`;
  return { ok: false, reason: "too-large", field: "notes", sentence };
}

function refuseCount({ maxNotes }: UploadLimits): Refusal<"too-large"> {
  const sentence = `A request may bring ${maxNotes} notes. Send the others in another.`;
  return { ok: false, reason: "too-large", field: "notes", sentence };
}
