"use client";

import { useReducer } from "react";
import {
  type BroughtNote,
  requestImport,
  requestPreview,
  requestRemoval,
  requestRestoration,
} from "@/components/queries/note-requests";
import { RequestRefused } from "@/components/queries/request-json";
import { useReadAnew } from "@/components/queries/use-read-anew";
import { DECODE_REFUSALS } from "@/domain/notes/text/decode-note";
import { refuseUploadName } from "@/domain/notes/uploads/uploaded-note";
import { forEachBounded } from "./for-each-bounded";
import { chosenItems, reduceUploads, type UploadItem, type UploadItems, type UploadProgress } from "./upload-items";

/** Reading takes the server's processor, of which others want their share. */
const AT_A_TIME = 2;

export interface Uploads {
  readonly items: UploadItems;
  readonly bring: (notes: readonly BroughtNote[]) => Promise<void>;
  readonly choose: (name: string, isChosen: boolean) => void;
  readonly importChosen: () => Promise<void>;
  readonly takeBack: (item: UploadItem) => Promise<void>;
  readonly clear: () => void;
}

/** Notes on their way in: looked at first, stored when the person says so, and taken back one by one. */
export function useUploads(maxNoteBytes: number): Uploads {
  const [items, dispatch] = useReducer(reduceUploads, []);
  const readAnew = useReadAnew();
  const advance = (note: BroughtNote, progress: UploadProgress) => dispatch({ type: "advance", note, progress });
  const bring = async (notes: readonly BroughtNote[]) => {
    dispatch({ type: "bring", notes });
    await forEachBounded(notes, AT_A_TIME, async (note) => advance(note, await lookAt(note, maxNoteBytes)));
  };
  const importChosen = async () => {
    await forEachBounded(chosenItems(items), AT_A_TIME, async ({ note, progress }) => {
      if (progress.step !== "looked-at") return;
      advance(note, { ...progress, step: "importing" });
      advance(note, await store(note, progress));
    });
    readAnew();
  };
  const takeBack = async ({ note, progress }: UploadItem) => {
    if (progress.step !== "imported") return;
    advance(note, await undo(progress));
    readAnew();
  };
  return {
    items,
    bring,
    choose: (name, isChosen) => dispatch({ type: "choose", name, isChosen }),
    importChosen,
    takeBack,
    clear: () => dispatch({ type: "clear" }),
  };
}

/** What can be told without sending it is told at once. */
async function lookAt(note: BroughtNote, maxNoteBytes: number): Promise<UploadProgress> {
  const own = refuseUploadName(note.name) ?? (note.content.size > maxNoteBytes ? DECODE_REFUSALS["too-large"] : null);
  if (own !== null) return { step: "refused", sentence: own };
  return orRefused(async () => {
    const preview = await requestPreview(note);
    return preview.state === "refused"
      ? { step: "refused", sentence: preview.sentence }
      : { step: "looked-at", preview };
  });
}

function store(
  note: BroughtNote,
  { preview }: Extract<UploadProgress, { step: "looked-at" }>,
): Promise<UploadProgress> {
  return orRefused(async () => {
    const result = await requestImport(note, preview.seen);
    if (result.state === "refused") return { step: "refused", sentence: result.sentence };
    return { step: "imported", preview, result };
  });
}

/** A note that replaced another gives way to it; one that was new goes. */
function undo({ preview, result }: Extract<UploadProgress, { step: "imported" }>): Promise<UploadProgress> {
  return orRefused(async () => {
    await (result.former === null ? requestRemoval(result.id) : requestRestoration(result.id, result.former));
    return { step: "taken-back", preview };
  });
}

async function orRefused(work: () => Promise<UploadProgress>): Promise<UploadProgress> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RequestRefused) return { step: "refused", sentence: error.message };
    throw error;
  }
}
