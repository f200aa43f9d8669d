import type { NoteSummary } from "@/domain/radar/views";

/*
 * What the HTTP API answers about notes that come in from the browser, one entry a note, in the order in which they were sent.
 */

/** What would come in with a note, before anything is stored. */
export type NotePreview = RefusedNote | ReadableNote;

export interface RefusedNote {
  readonly name: string;
  readonly state: "refused";
  readonly sentence: string;
}

export interface ReadableNote {
  readonly name: string;
  readonly state: "new" | "changed" | "unchanged";
  /** The hash of what is stored under this name; an import sends it back. Null where there is nothing. */
  readonly seen: string | null;
  /** Another note of the same name, which is read from a folder and stays. */
  readonly namesake: NoteSummary | null;
  readonly language: string | null;
  readonly talks: readonly PreviewTalk[];
  /** Every technology that the note names, most mentioned first. */
  readonly technologies: readonly PreviewTechnology[];
  /** What says something about using a technology, in order of appearance. */
  readonly sentences: readonly PreviewSentence[];
  /** What the radar would suggest otherwise than now. */
  readonly changes: readonly RingChange[];
}

export interface PreviewTalk {
  readonly title: string;
  readonly speakers: readonly string[];
  /** No other note holds it, nor what is stored under this name. */
  readonly isNew: boolean;
}

export interface PreviewTechnology {
  readonly name: string;
  readonly mentionCount: number;
  /** No note names it so far. */
  readonly isNew: boolean;
}

export interface PreviewSentence {
  /** Word for word. */
  readonly text: string;
  /** In order of appearance. */
  readonly verdicts: readonly PreviewVerdict[];
}

export interface PreviewVerdict {
  readonly technology: string;
  readonly ring: string;
}

export interface RingChange {
  readonly technology: string;
  /** Ids of rings; null where nothing is suggested. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What became of a note that was sent to be stored. */
export type ImportedNote =
  | RefusedNote
  | {
      readonly name: string;
      readonly state: "new" | "changed" | "unchanged";
      readonly id: string;
      /** The number under which the way back is kept: what stood there before. Null where nothing was replaced. */
      readonly former: number | null;
    };

/** A note as it was before somebody took it away or replaced it. */
export interface FormerNoteView {
  readonly former: number;
  readonly note: NoteSummary;
  readonly person: string;
  readonly at: string;
  /** The file that it was read from, which stays where it is; null where it came in from the browser. */
  readonly file: string | null;
}
