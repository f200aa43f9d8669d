import { setTimeout as pause } from "node:timers/promises";
import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";
import { type Drawing, readDrawing } from "./measure-drawing";
import { installPageProbe, type LoadNotes } from "./page-probe";

/** Tasks longer than this keep a person waiting: what is beyond it counts as blocking. */
const LONG_TASK_MS = 50;
/** After this a new window is idle: within half a second its processes were seen to rest. */
const NEW_WINDOW_MS = 1000;
export const WINDOW = { width: 1440, height: 900 };

/** When something is to be seen, in ms since navigation began. */
export interface Paint {
  readonly firstPaintMs: number;
  readonly blipsStillMs: number;
}

export interface Load extends Drawing, Paint {
  /** When the page's first and last byte came. */
  readonly firstByteMs: number;
  readonly lastByteMs: number;
  readonly blockingMs: number;
  readonly layoutShift: number;
  readonly scriptBytes: number;
  readonly requests: number;
  readonly heapBytes: number;
  readonly domNodes: number;
}

/** Loads the page in a context of its own, with nothing cached, and waits until nothing happens any more. */
export async function measureLoad(browser: Browser, address: string): Promise<Load> {
  const { context, page } = await openProbed(browser);
  const session = await context.newCDPSession(page);
  const traffic = await followTraffic(session);
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForFunction(() => document.querySelector("a[data-blip][tabindex]") !== null);
  const notes: LoadNotes = await page.evaluate(() => globalThis.loadNotes);
  const answer = await readAnswer(page);
  const drawing = await readDrawing(page);
  const domNodes = await page.evaluate(() => document.querySelectorAll("*").length);
  const heapBytes = await readHeap(session);
  await context.close();
  return {
    ...drawing,
    ...answer,
    ...readPaint(notes),
    blockingMs: sumBlocking(notes),
    layoutShift: notes.layoutShift,
    scriptBytes: traffic.scriptBytes(),
    requests: traffic.requests(),
    heapBytes,
    domNodes,
  };
}

/** The same of a page that is not ours: only what is to be seen, and when. */
export async function measurePaint(browser: Browser, address: string): Promise<Paint> {
  const { context, page } = await openProbed(browser);
  await page.goto(address, { waitUntil: "networkidle" });
  const notes: LoadNotes = await page.evaluate(() => globalThis.loadNotes);
  await context.close();
  return readPaint(notes);
}

/**
 * A page in a context of its own, with nothing cached, that notes how it loads. The browser opens a window for it, and pages
 * of its own in there, that nobody sees: they are given time, or each load would be measured against them.
 */
export async function openProbed(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: WINDOW });
  const page = await context.newPage();
  // What turns TypeScript into JavaScript names functions by a call that the page knows nothing of.
  await page.addInitScript("globalThis.__name = (given) => given;");
  await page.addInitScript(installPageProbe);
  await pause(NEW_WINDOW_MS);
  return { context, page };
}

/** What is in the document before the first paint is painted with it. */
function readPaint({ firstPaintMs, blipsStillMs }: LoadNotes): Paint {
  return { firstPaintMs, blipsStillMs: Math.max(blipsStillMs, firstPaintMs) };
}

function readAnswer(page: Page): Promise<Pick<Load, "firstByteMs" | "lastByteMs">> {
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return { firstByteMs: entry?.responseStart ?? Number.NaN, lastByteMs: entry?.responseEnd ?? Number.NaN };
  });
}

/** Time for which tasks kept a person waiting who saw the page already. */
export function sumBlocking({ longTasks, firstPaintMs }: Pick<LoadNotes, "longTasks" | "firstPaintMs">): number {
  return longTasks
    .filter(({ startMs, ms }) => startMs + ms > firstPaintMs)
    .reduce((sum, { ms }) => sum + ms - LONG_TASK_MS, 0);
}

/** Counts what comes over the wire, as compressed as it comes. */
async function followTraffic(session: CDPSession) {
  const scripts = new Set<string>();
  let scriptBytes = 0;
  let requests = 0;
  await session.send("Network.enable");
  session.on("Network.requestWillBeSent", ({ requestId, type, request }) => {
    if (request.url.startsWith("data:")) return;
    requests += 1;
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  return { scriptBytes: () => scriptBytes, requests: () => requests };
}

async function readHeap(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}
