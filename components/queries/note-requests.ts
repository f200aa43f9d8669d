import type { FormerNoteView, ImportedNote, NotePreview } from "@/domain/notes/uploads/upload-views";
import type { NoteSummary } from "@/domain/radar/views";
import type { Refusal } from "@/domain/refusal";
import { RequestRefused, requestJson, sending } from "./request-json";

/** A note that a person brings, before it is sent. */
export interface BroughtNote {
  readonly name: string;
  readonly content: Blob;
}

/** What would come in with a note. Nothing is stored. */
export async function requestPreview(note: BroughtNote): Promise<NotePreview> {
  const { notes } = await post<{ notes: readonly NotePreview[] }>("/api/notes/preview", {
    notes: [await encode(note)],
  });
  return firstOf(notes);
}

/** Stores a note; `seen` is what its preview said is stored under its name. */
export async function requestImport(note: BroughtNote, seen: string | null): Promise<ImportedNote> {
  const { notes } = await post<{ notes: readonly ImportedNote[] }>("/api/notes", {
    notes: [{ ...(await encode(note)), seen }],
  });
  return firstOf(notes);
}

export function requestRemoval(noteId: string): Promise<FormerNoteView> {
  return requestJson(`/api/notes/${encodeURIComponent(noteId)}`, { method: "DELETE" });
}

/** Has a note back as it was when it was kept under the number `former`. */
export function requestRestoration(noteId: string, former: number): Promise<NoteSummary> {
  return post(`/api/notes/${encodeURIComponent(noteId)}/restore`, { former });
}

function post<Answer>(path: string, body: unknown): Promise<Answer> {
  return requestJson(path, sending("POST", body));
}

async function encode({ name, content }: BroughtNote): Promise<{ name: string; content: string }> {
  return { name, content: await readBase64(content) };
}

const UNREADABLE: Refusal = {
  ok: false,
  reason: "invalid",
  sentence: "The file could not be read from your computer.",
};

/** "data:text/markdown;base64,IyBB" -> "IyBB" */
function readBase64(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ""));
    reader.onerror = () => reject(new RequestRefused(UNREADABLE));
    reader.readAsDataURL(content);
  });
}

function firstOf<Note>(notes: readonly Note[]): Note {
  const [note] = notes;
  if (note === undefined) throw new Error("The answer tells of no note.");
  return note;
}
