import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { openDatabase } from "@/db/client";
import { importNote } from "@/db/commands/import-note";
import { placeTechnology } from "@/db/commands/place-technology";
import { radars } from "@/db/schema";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { getRadar } from "./get-radar";
import { readCached } from "./read-cached";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const technologies = { Velero: { spellings: ["Velero"] } };
  await importNote(database.db, makeNote({ location: "notes/a.md", text: "Velero", technologies }));
});

afterAll(() => database.drop());

/** The server of these tests is others' too, who write at any time; what holds is tried again until nobody did. */
const WHILE_QUIET = { timeout: 10_000, interval: 1 };

function place(version: number, ring: string): Promise<unknown> {
  const request = { radarSlug: "radar", technologySlug: "velero", ring, version, rationale: "Yes.", person: "Ada" };
  return placeTechnology(database.db, { ...request, at: new Date(0) });
}

it("gives the same again while nothing is written", async () => {
  await vi.waitFor(async () => {
    const first = await getRadar(database.db);
    expect(await getRadar(database.db)).toBe(first);
  }, WHILE_QUIET);
});

it("reads once for all who ask at the same moment", async () => {
  await vi.waitFor(async () => {
    const read = vi.fn(() => getRadar(database.db));
    await Promise.all(Array.from({ length: 20 }, () => readCached(database.db, "many", read)));
    // Each connection of the pool may see another snapshot where others write; one at least shares.
    expect(read.mock.calls.length).toBe(1);
  }, WHILE_QUIET);
});

it("gives what another process wrote at once, and never what is old", async () => {
  const other = openDatabase(database.url, 2);
  for (let version = 0; version < 40; version++) {
    const ring = version % 2 === 0 ? "trial" : "hold";
    await place(version, ring);
    const seen = await Promise.all([getRadar(other.db), getRadar(database.db), getRadar(other.db)]);
    expect(seen.map(({ blips }) => [blips[0]?.ring, blips[0]?.version])).toEqual(seen.map(() => [ring, version + 1]));
  }
  await other.close();
});

it("gives what a transaction wrote that took long, though others were faster", async () => {
  const { db } = database;
  const titleOf = async () => (await getRadar(db)).radar.title;
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let slow: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve) => {
    slow = db.transaction(async (tx) => {
      await tx.update(radars).set({ title: "Slowly" });
      resolve();
      await finished;
    });
  });
  await place(40, "adopt");
  expect(await titleOf()).toBe("Technology Radar");
  finish();
  await slow;
  expect(await titleOf()).toBe("Slowly");
});

it("tries again after a failure", async () => {
  const fail = () => Promise.reject(new Error("Away."));
  await expect(readCached(database.db, "failing", fail)).rejects.toThrow("Away.");
  expect(await readCached(database.db, "failing", async () => 7)).toBe(7);
});

it("takes one statement that reads no table", async () => {
  const explained = await database.db.execute(sql`explain select pg_current_snapshot()::text`);
  expect(JSON.stringify([...explained])).not.toMatch(/scan/i);
});

it("keeps what was asked for last, and lets go of the rest", async () => {
  await vi.waitFor(async () => {
    const read = vi.fn(async () => 1);
    const names = Array.from({ length: 150 }, (_, index) => `one of many ${index}`);
    for (const name of names) {
      await readCached(database.db, "again and again", read);
      await readCached(database.db, name, async () => 2);
    }
    expect(read.mock.calls.length).toBe(1);
    await readCached(database.db, "one of many 0", read);
    expect(read.mock.calls.length).toBe(2);
  }, WHILE_QUIET);
});
