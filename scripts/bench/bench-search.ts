import { openDatabase } from "@/db/client";
import { createTestDatabase, startTestServer } from "@/db/testing";
import type { BenchOptions } from "../bench";
import { build, isBuilt } from "../build";
import { fillNotes } from "./fill-notes";
import { measureFirstAnswers } from "./measure-first-answers";
import { printTable } from "./print-table";
import { type Case, listCases } from "./search-cases";
import { median, quantile } from "./statistics";
import { whileServing } from "./while-serving";

/**
 * Every page and API on so many notes (10,000 with some 200,000 mentions): how long the app takes to answer, how long its
 * question to the database takes, and how many statements that is; and the first answers after something was written. The
 * database is thrown away, unless one is given, in which nothing is written.
 */
export async function benchSearch(options: BenchOptions): Promise<void> {
  if (!isBuilt()) await build();
  if (options.database !== null) return measure(options.database, options.runs);
  const leaveServer = await startTestServer();
  const database = await createTestDatabase();
  try {
    await fillNotes(database.db, options.notes, (done) => console.log(`${done} of ${options.notes} notes are stored`));
    await database.settle();
    await measure(database.url, options.runs);
    await whileServing(database.url, (address) => measureFirstAnswers(database.db, address, options.runs));
  } finally {
    await database.drop();
    await leaveServer();
  }
}

async function measure(databaseUrl: string, runs: number): Promise<void> {
  let statements = 0;
  const { db, close } = openDatabase(databaseUrl, 2, () => {
    statements += 1;
  });
  try {
    const all = await listCases(db);
    const rows = await whileServing(databaseUrl, async (address) => {
      const measured: (readonly [string, ...string[]])[] = [];
      for (const each of all) {
        const asked = await timeEach(each, runs, async ({ ask }) => {
          statements = 0;
          await ask(db);
          return statements;
        });
        const answered = await timeEach(each, runs, async ({ path }) => fetchAll(address + path));
        measured.push(describe(each, asked, answered));
      }
      return measured;
    });
    printTable(`${runs} rounds`, ["statements", "query, ms", "99%", "answer, ms", "99%", "most, kB"], rows);
  } finally {
    await close();
  }
}

/** @returns the bytes of the answer's body */
async function fetchAll(address: string): Promise<number> {
  const response = await fetch(address);
  const { byteLength } = await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return byteLength;
}

interface Timed {
  readonly times: readonly number[];
  /** The most of what the work gave. */
  readonly most: number;
}

/** Does some work on each subject so many times, after once that is not measured: what starts is slower. */
async function timeEach(
  { subjects }: Case,
  runs: number,
  work: (subject: Case["subjects"][number]) => Promise<number>,
): Promise<Timed> {
  const times: number[] = [];
  let most = 0;
  for (let run = -1; run < runs; run += 1) {
    for (const subject of subjects) {
      const start = performance.now();
      most = Math.max(most, await work(subject));
      if (run >= 0) times.push(performance.now() - start);
    }
  }
  return { times, most };
}

function describe({ name }: Case, asked: Timed, answered: Timed): readonly [string, ...string[]] {
  const spread = ({ times }: Timed) => [median(times), quantile(times, 0.99)].map((time) => time.toFixed(1));
  return [name, String(asked.most), ...spread(asked), ...spread(answered), String(Math.round(answered.most / 1000))];
}
