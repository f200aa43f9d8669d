/** What the probe has noted of a page's loading. Times are ms since navigation began. */
export interface LoadNotes {
  /** When a blip was last added, moved or taken away, and that was painted. */
  blipsStillMs: number;
  firstPaintMs: number;
  layoutShift: number;
  /** Each task of more than 50 ms on the main thread. */
  longTasks: { readonly startMs: number; readonly ms: number }[];
}

declare global {
  var loadNotes: LoadNotes;
}

/**
 * Runs in the page before anything else does and notes how it loads. It looks only when blips change in the document, so
 * that it costs next to nothing.
 */
export function installPageProbe(): void {
  globalThis.loadNotes = { blipsStillMs: 0, firstPaintMs: 0, layoutShift: 0, longTasks: [] };
  const notes = globalThis.loadNotes;
  let isWaiting = false;
  const notePaint = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      const afterPaint = new MessageChannel();
      afterPaint.port1.onmessage = () => {
        isWaiting = false;
        notes.blipsStillMs = performance.now();
      };
      afterPaint.port2.postMessage(null);
    });
  };
  const isAboutBlips = ({ type, target, addedNodes, removedNodes }: MutationRecord) => {
    if (type === "attributes") return target instanceof SVGElement && target.closest("[role=group]") !== null;
    return [...addedNodes, ...removedNodes].some(
      (node) => node instanceof Element && (node.matches("[data-blip]") || node.querySelector("[data-blip]") !== null),
    );
  };
  new MutationObserver((records) => {
    if (records.some(isAboutBlips)) notePaint();
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["transform", "viewBox", "cx", "cy", "x", "y", "width", "height"],
  });
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch("paint", (entry) => {
    if (entry.name === "first-contentful-paint") notes.firstPaintMs = entry.startTime;
  });
  watch("longtask", ({ startTime, duration }) => notes.longTasks.push({ startMs: startTime, ms: duration }));
  watch("layout-shift", (entry) => {
    notes.layoutShift += (entry as PerformanceEntry & { readonly value: number }).value;
  });
}
