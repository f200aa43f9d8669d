import type { Browser } from "@playwright/test";
import { openProbed, sumBlocking } from "./measure-load";
import type { LoadNotes } from "./page-probe";

export interface NoteLoad extends Pick<LoadNotes, "firstPaintMs" | "layoutShift"> {
  readonly firstByteMs: number;
  /** When the sentence that was followed was scrolled to. */
  readonly inViewMs: number;
  readonly blockingMs: number;
  readonly domNodes: number;
  readonly htmlBytes: number;
}

declare global {
  var sentenceInViewMs: number | undefined;
}

/** Follows a link to a sentence of a note, with nothing cached, until it is in view and nothing happens any more. */
export async function measureNote(browser: Browser, address: string): Promise<NoteLoad> {
  const { context, page } = await openProbed(browser);
  await page.addInitScript(watchForSentence);
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForFunction(() => globalThis.sentenceInViewMs !== undefined);
  const seen = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return {
      inViewMs: globalThis.sentenceInViewMs ?? Number.NaN,
      firstByteMs: entry?.responseStart ?? Number.NaN,
      htmlBytes: entry?.decodedBodySize ?? Number.NaN,
      domNodes: document.querySelectorAll("*").length,
    };
  });
  const notes: LoadNotes = await page.evaluate(() => globalThis.loadNotes);
  await context.close();
  const { firstPaintMs, layoutShift } = notes;
  return { ...seen, firstPaintMs, layoutShift, blockingMs: sumBlocking(notes) };
}

/** Runs in the page and looks at each frame until the sentence is to be seen. */
function watchForSentence(): void {
  const look = () => {
    const box = document.getElementById("quote")?.getBoundingClientRect();
    if (box && scrollY > 0 && box.top >= 0 && box.bottom <= innerHeight)
      globalThis.sentenceInViewMs = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
