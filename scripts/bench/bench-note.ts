import type { Browser } from "@playwright/test";
import type { Database } from "@/db/client";
import { importNote } from "@/db/commands/import-note";
import { readImport } from "@/db/commands/read-import";
import { getTerms } from "@/db/queries/get-terms";
import { search } from "@/db/queries/search/search";
import { createTestDatabase, startTestServer } from "@/db/testing";
import { beginningOf, hashQuote } from "@/domain/notes/sentences/follow-quote";
import type { BenchOptions } from "../bench";
import { build, isBuilt } from "../build";
import { launchBrowser } from "./launch-browser";
import { type LongNote, makeLongNotes, TELLING } from "./make-long-notes";
import { measureNote, type NoteLoad } from "./measure-note";
import { printTable } from "./print-table";
import { describeSpread } from "./statistics";
import { whileServing } from "./while-serving";

/** Following a link to one sentence far down in a note of a megabyte, in a browser. The database is thrown away. */
export async function benchNote({ runs }: BenchOptions): Promise<void> {
  if (!isBuilt()) await build();
  const leaveServer = await startTestServer();
  const database = await createTestDatabase();
  const browser = await launchBrowser();
  try {
    const notes = makeLongNotes();
    for (const note of notes) await store(database.db, note);
    await database.settle();
    await whileServing(database.url, async (address) => {
      const columns: NoteLoad[][] = [];
      for (const note of notes) columns.push(await follow(browser, address + (await linkTo(database.db, note)), runs));
      printTable(
        `Note of a megabyte, medians of ${runs} loads`,
        notes.map(({ title }) => title),
        ROWS.map(([name, value, digits]) => [
          name,
          ...columns.map((loads) => describeSpread(loads.map(value), digits)),
        ]),
      );
    });
  } finally {
    await browser.close();
    await database.drop();
    await leaveServer();
  }
}

const ROWS: readonly (readonly [name: string, value: (load: NoteLoad) => number, digits?: number])[] = [
  ["first byte, ms", ({ firstByteMs }) => firstByteMs],
  ["first contentful paint, ms", ({ firstPaintMs }) => firstPaintMs],
  ["the sentence in view, ms", ({ inViewMs }) => inViewMs],
  ["total blocking time, ms", ({ blockingMs }) => blockingMs],
  ["layout shift", ({ layoutShift }) => layoutShift, 3],
  ["DOM nodes", ({ domNodes }) => domNodes],
  ["HTML, kB", ({ htmlBytes }) => htmlBytes / 1000],
];

async function store(db: Database, { name, text }: LongNote): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const read = readImport({ location: `bench/${name}`, source: "bench", name, bytes }, (await getTerms(db)).terms);
  if (!read.ok) throw new Error(read.sentence);
  await importNote(db, read.value);
}

async function linkTo(db: Database, { name, text }: LongNote): Promise<string> {
  const { notes } = await search(db, name, { kind: "notes", limit: 1 });
  const [found] = notes.hits;
  if (found === undefined) throw new Error(`${name} is not stored.`);
  const start = text.indexOf(TELLING);
  const query = new URLSearchParams({
    at: `${start}-${start + TELLING.length}`,
    is: hashQuote(TELLING),
    says: beginningOf(TELLING),
  });
  return `/notes/${found.id}?${query}#quote`;
}

async function follow(browser: Browser, address: string, runs: number): Promise<NoteLoad[]> {
  const loads: NoteLoad[] = [];
  // The first answer and the first page of a browser are slower than all that follow.
  for (let run = -1; run < runs; run += 1) {
    const load = await measureNote(browser, address);
    if (run >= 0) loads.push(load);
  }
  return loads;
}
