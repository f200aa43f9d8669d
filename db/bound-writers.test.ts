import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type OpenDatabase, openDatabase } from "./client";
import { readSnapshot } from "./queries/read-snapshot";
import { createTestDatabase, type TestDatabase } from "./testing";

const CONNECTIONS = 4;

let database: TestDatabase;
let open: OpenDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  open = openDatabase(database.url, CONNECTIONS);
});

afterAll(async () => {
  await open.close();
  await database.drop();
});

it("leaves connections to those who read, however many write", async () => {
  const { db } = open;
  let atWork = 0;
  let most = 0;
  let finish: () => void = () => undefined;
  const mayFinish = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const done: number[] = [];
  const writers = Array.from({ length: 3 * CONNECTIONS }, (_, index) =>
    db.transaction(async (tx) => {
      atWork += 1;
      most = Math.max(most, atWork);
      await tx.execute(sql`select 1`);
      await mayFinish;
      atWork -= 1;
      done.push(index);
    }),
  );
  expect([...(await db.execute(sql`select 2 as two`))]).toEqual([{ two: 2 }]);
  const read = await readSnapshot(db, (tx) => tx.execute(sql`select 3 as three`));
  expect([...read]).toEqual([{ three: 3 }]);
  expect(done).toEqual([]);
  // Connections open one after the other.
  await vi.waitFor(() => expect(atWork).toBe(CONNECTIONS - 2));
  finish();
  await Promise.all(writers);
  expect(most).toBe(CONNECTIONS - 2);
  expect(done).toHaveLength(3 * CONNECTIONS);
});

it("lets the next one in where one failed", async () => {
  const { db } = open;
  const fail = db.transaction(async () => Promise.reject(new Error("No.")));
  const others = Array.from({ length: CONNECTIONS }, (_, index) => db.transaction(async () => index));
  await expect(fail).rejects.toThrow("No.");
  expect(await Promise.all(others)).toEqual([0, 1, 2, 3]);
});
