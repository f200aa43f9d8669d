import type { Browser, CDPSession, Page } from "@playwright/test";
import { WINDOW } from "./measure-load";

/** What the browser's trace calls running a script, at its outermost. */
const SCRIPT_EVENTS = new Set(["FunctionCall", "EvaluateScript", "EventDispatch", "FireAnimationFrame", "TimerFire"]);
const FRAME_EVENT = "BeginMainThreadFrame";
const STEPS = 120;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
}

/** Script time of each frame, in ms, while the pointer crosses the circle from edge to edge. */
export function measureHover(browser: Browser, address: string): Promise<readonly number[]> {
  return measureFrames(browser, address, async (page) => {
    const { x, y, width, height } = await boxOfCircle(page);
    await page.mouse.move(x, y + height / 2);
    for (let step = 0; step <= STEPS; step += 1) {
      const along = step / STEPS;
      await page.mouse.move(x + width * along, y + height * (0.5 + 0.3 * Math.sin(along * 12)));
      await nextFrame(page);
    }
  });
}

/** The same while a blip is carried around the centre, over every cell on its way. */
export function measureDrag(browser: Browser, address: string): Promise<readonly number[]> {
  return measureFrames(browser, address, async (page) => {
    const { x, y, width } = await boxOfCircle(page);
    const blip = await page.locator("a[data-blip] rect").first().boundingBox();
    if (!blip) throw new Error("There is no blip to drag.");
    await page.mouse.move(blip.x + blip.width / 2, blip.y + blip.height / 2);
    await nextFrame(page);
    await page.mouse.down();
    for (let step = 0; step <= STEPS; step += 1) {
      const angle = (step / STEPS) * 4 * Math.PI;
      const reach = (width / 2) * (0.1 + (0.75 * step) / STEPS);
      await page.mouse.move(x + width / 2 + reach * Math.cos(angle), y + width / 2 + reach * Math.sin(angle));
      await nextFrame(page);
    }
    await page.keyboard.press("Escape");
    await page.mouse.up();
  });
}

async function measureFrames(
  browser: Browser,
  address: string,
  act: (page: Page) => Promise<void>,
): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: WINDOW });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForFunction(() => document.querySelector("a[data-blip][tabindex]") !== null);
  // The first touch loads what dragging takes.
  await page.locator("a[data-blip]").first().hover();
  await page.waitForLoadState("networkidle");
  const session = await context.newCDPSession(page);
  const events = await trace(session, () => act(page));
  await context.close();
  return scriptTimeOfFrames(events);
}

async function trace(session: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.start", {
    categories: "devtools.timeline,disabled-by-default-devtools.timeline.frame",
    transferMode: "ReportEvents",
  });
  await act();
  await session.send("Tracing.end");
  await complete;
  return events;
}

/** Adds up, between one frame and the next, the scripts that no other script called. */
function scriptTimeOfFrames(events: readonly TraceEvent[]): readonly number[] {
  const frames = events.filter(({ name }) => name === FRAME_EVENT).sort((a, b) => a.ts - b.ts);
  const thread = frames[0]?.tid;
  const scripts = events
    .filter(({ name, ph, tid }) => ph === "X" && tid === thread && SCRIPT_EVENTS.has(name))
    .sort((a, b) => a.ts - b.ts);
  const times = frames.map(() => 0);
  let busyUntil = 0;
  let frame = 0;
  for (const { ts, dur = 0 } of scripts) {
    if (ts < busyUntil) continue;
    busyUntil = ts + dur;
    while (frame + 1 < frames.length && (frames[frame + 1]?.ts ?? 0) <= ts) frame += 1;
    times[frame] = (times[frame] ?? 0) + dur / 1000;
  }
  return times;
}

async function boxOfCircle(page: Page) {
  const box = await page.locator("svg[role=group]").first().boundingBox();
  if (!box) throw new Error("The circle is not to be seen.");
  return box;
}

function nextFrame(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
}
