import type { BroughtNote } from "@/components/queries/note-requests";
import type { ImportedNote, ReadableNote } from "@/domain/notes/uploads/upload-views";

/** A note that a person brings, and how far it has come. Its name tells it from the others. */
export interface UploadItem {
  readonly note: BroughtNote;
  readonly progress: UploadProgress;
  /** Whether it is among those to be imported. */
  readonly isChosen: boolean;
}

export type UploadProgress =
  | { readonly step: "waiting" }
  | { readonly step: "refused"; readonly sentence: string }
  | { readonly step: "looked-at"; readonly preview: ReadableNote }
  | { readonly step: "importing"; readonly preview: ReadableNote }
  | { readonly step: "imported"; readonly preview: ReadableNote; readonly result: StoredNote }
  /** Stored, and taken back again. */
  | { readonly step: "taken-back"; readonly preview: ReadableNote };

export type StoredNote = Exclude<ImportedNote, { state: "refused" }>;

export type UploadAction =
  | { readonly type: "bring"; readonly notes: readonly BroughtNote[] }
  | { readonly type: "advance"; readonly note: BroughtNote; readonly progress: UploadProgress }
  | { readonly type: "choose"; readonly name: string; readonly isChosen: boolean }
  | { readonly type: "clear" };

export type UploadItems = readonly UploadItem[];

/** The items after something happened to them. A note that is brought again takes the place of the one of its name. */
export function reduceUploads(items: UploadItems, action: UploadAction): UploadItems {
  switch (action.type) {
    case "bring":
      return bring(items, action.notes);
    case "advance":
      return items.map((item) => (item.note === action.note ? advance(item, action.progress) : item));
    case "choose":
      return items.map((item) => (item.note.name === action.name ? { ...item, isChosen: action.isChosen } : item));
    case "clear":
      return [];
  }
}

function bring(items: UploadItems, notes: readonly BroughtNote[]): UploadItems {
  const brought = new Map(notes.map((note) => [note.name, note]));
  const others = items.filter(({ note }) => !brought.has(note.name));
  return [...others, ...[...brought.values()].map(toItem)];
}

function toItem(note: BroughtNote): UploadItem {
  return { note, progress: { step: "waiting" }, isChosen: false };
}

/** What would change something is chosen at first. */
function advance(item: UploadItem, progress: UploadProgress): UploadItem {
  const isNew = progress.step === "looked-at" && item.progress.step === "waiting";
  return { ...item, progress, isChosen: isNew ? progress.preview.state !== "unchanged" : item.isChosen };
}

/** Those that can be imported and are to be. */
export function chosenItems(items: UploadItems): UploadItems {
  return items.filter(({ isChosen, progress }) => isChosen && progress.step === "looked-at");
}
