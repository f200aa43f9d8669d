"use client";

import { type RefObject, useCallback, useState } from "react";
import { slugOf } from "@/domain/slug";
import type { PictureFormat } from "./picture/save-picture";

export interface SavePicture {
  readonly save: (format: PictureFormat) => void;
  /** What came of the last try, in a sentence. */
  readonly outcome: string;
}

/**
 * Saves what is shown as a picture. What that takes is fetched when it is first done.
 *
 * @param within anything in the page's main part, which holds the circle and its lists
 */
export function useSavePicture(within: RefObject<HTMLElement | null>, title: string): SavePicture {
  const [outcome, setOutcome] = useState("");
  const save = useCallback(
    async (format: PictureFormat) => {
      const element = within.current?.closest("main");
      if (!element) return;
      const name = slugOf(title);
      try {
        const { savePicture } = await import("./picture/save-picture");
        await savePicture(element, name, format);
        setOutcome(`${name}.${format} is saved.`);
      } catch (cause) {
        setOutcome("The picture could not be made. Please try again.");
        // The person is told; where the fault lies is for the browser's log.
        reportError(cause);
      }
    },
    [within, title],
  );
  return { save, outcome };
}
