import type { Browser } from "@playwright/test";
import { createTestDatabase, startTestServer } from "@/db/testing";
import type { BenchOptions } from "../bench";
import { build, isBuilt } from "../build";
import { fillRadar } from "./fill-radar";
import { launchBrowser } from "./launch-browser";
import { countOverlaps } from "./measure-drawing";
import { measureDrag, measureHover } from "./measure-frames";
import { type Load, measureLoad, measurePaint, type Paint } from "./measure-load";
import { printTable } from "./print-table";
import { type Floors, whileServingFloors } from "./serve-floors";
import { describeSpread, quantile } from "./statistics";
import { whileServing } from "./while-serving";

/** The size at which pointing and dragging are measured. */
const FRAMES_AT = 200;
const WARM_UPS = 6;

/** The radar's page in a browser, from a production build and a PostgreSQL server that is thrown away. */
export async function benchRadar({ runs, sizes }: BenchOptions): Promise<void> {
  if (!isBuilt()) await build();
  const leaveServer = await startTestServer();
  const browser = await launchBrowser();
  try {
    const columns: Column[] = [];
    for (const size of sizes) columns.push(await benchSize(browser, size, runs));
    printTable(
      `Radar, medians of ${runs} loads`,
      columns.map(({ size }) => `${size} blips`),
      ROWS.map(([name, cell]) => [name, ...columns.map(cell)]),
    );
  } finally {
    await browser.close();
    await leaveServer();
  }
}

interface Column {
  readonly size: number;
  readonly loads: readonly Load[];
  /** Loads of pages to hold ours against, each right after one of ours. */
  readonly floors: Readonly<Record<keyof Floors, readonly Paint[]>>;
  readonly blipsInHtml: number;
  /** Script time of each frame, where it was measured. */
  readonly frames: { readonly hover: readonly number[]; readonly drag: readonly number[] } | null;
}

const ROWS: readonly (readonly [string, (column: Column) => string])[] = [
  ["first contentful paint, ms", ({ loads }) => spread(loads, ({ firstPaintMs }) => firstPaintMs)],
  ["all blips painted and still, ms", ({ loads }) => spread(loads, ({ blipsStillMs }) => blipsStillMs)],
  ["  a page of one word painted, ms", ({ floors }) => spread(floors.word, ({ firstPaintMs }) => firstPaintMs)],
  ["  blips that a script draws, ms", ({ floors }) => spread(floors.script, ({ blipsStillMs }) => blipsStillMs)],
  ["  our page as a file painted, ms", ({ floors }) => spread(floors.saved, ({ firstPaintMs }) => firstPaintMs)],
  ["page begins to come, ms", ({ loads }) => spread(loads, ({ firstByteMs }) => firstByteMs)],
  ["page has come, ms", ({ loads }) => spread(loads, ({ lastByteMs }) => lastByteMs)],
  ["total blocking time, ms", ({ loads }) => spread(loads, ({ blockingMs }) => blockingMs)],
  ["layout shift", ({ loads }) => spread(loads, ({ layoutShift }) => layoutShift, 3)],
  ["scripts, kB gzip", ({ loads }) => spread(loads, ({ scriptBytes }) => scriptBytes / 1000, 1)],
  ["requests", ({ loads }) => spread(loads, ({ requests }) => requests)],
  ["heap, MB", ({ loads }) => spread(loads, ({ heapBytes }) => heapBytes / 1e6, 1)],
  ["DOM nodes", ({ loads }) => spread(loads, ({ domNodes }) => domNodes)],
  ["blips drawn", ({ loads }) => spread(loads, ({ boxes }) => boxes.length)],
  ["overlapping pairs", ({ loads }) => spread(loads, ({ boxes }) => countOverlaps(boxes))],
  ["blips outside their cell", ({ loads }) => spread(loads, ({ outside }) => outside.length)],
  ["blips in the HTML before scripts", ({ blipsInHtml }) => String(blipsInHtml)],
  ["identical positions over all loads", ({ loads }) => (haveSamePositions(loads) ? "yes" : "no")],
  ["script a frame while pointing, ms", ({ frames }) => describeFrames(frames?.hover)],
  ["script a frame while dragging, ms", ({ frames }) => describeFrames(frames?.drag)],
];

async function benchSize(browser: Browser, size: number, runs: number): Promise<Column> {
  const database = await createTestDatabase();
  try {
    await fillRadar(database.db, size);
    await database.settle();
    return await whileServing(database.url, async (address) => {
      const html = await (await fetch(address)).text();
      // A server's and a browser's first answers are slower than all that follow.
      for (let warm = 0; warm < WARM_UPS; warm += 1) await (await fetch(address)).text();
      await measureLoad(browser, address);
      const compared = await whileServingFloors(address, (floors) => loadAlternately(browser, address, floors, runs));
      const frames =
        size === FRAMES_AT
          ? { hover: await measureHover(browser, address), drag: await measureDrag(browser, address) }
          : null;
      return { size, ...compared, blipsInHtml: html.split('data-blip="').length - 1, frames };
    });
  } finally {
    await database.drop();
  }
}

/** Ours and those that it is held against, in turn: what else the machine does in the meantime meets them all. */
async function loadAlternately(
  browser: Browser,
  address: string,
  { word, script, saved }: Floors,
  runs: number,
): Promise<Pick<Column, "loads" | "floors">> {
  const loads: Load[] = [];
  const floors = { word: [] as Paint[], script: [] as Paint[], saved: [] as Paint[] };
  for (let run = 0; run < runs; run += 1) {
    loads.push(await measureLoad(browser, address));
    floors.word.push(await measurePaint(browser, word));
    floors.script.push(await measurePaint(browser, script));
    floors.saved.push(await measurePaint(browser, saved));
  }
  return { loads, floors };
}

function spread<Item>(loads: readonly Item[], pick: (load: Item) => number, digits = 0): string {
  return describeSpread(loads.map(pick), digits);
}

function haveSamePositions(loads: readonly Load[]): boolean {
  return new Set(loads.map(({ boxes }) => JSON.stringify(boxes))).size === 1;
}

/** "median 0.4, 95 % 1.2, most 3.1" */
function describeFrames(times: readonly number[] | undefined): string {
  if (!times) return "";
  const [middle, high, most] = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1));
  return `${middle}, 95% ${high}, most ${most}`;
}
