import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { migrateDatabase } from "./migrate";
import { createTestDatabase } from "./testing";

const JOURNAL = new URL("./migrations/meta/_journal.json", import.meta.url);

it("applies each migration once, also when two programs start at the same time", async () => {
  const { db, url, drop } = await createTestDatabase();
  await db.execute(sql`drop schema public cascade`);
  await db.execute(sql`drop schema drizzle cascade`);
  await db.execute(sql`create schema public`);

  await Promise.all([migrateDatabase(url), migrateDatabase(url), migrateDatabase(url)]);

  const { entries } = JSON.parse(readFileSync(JOURNAL, "utf8")) as { entries: unknown[] };
  const applied = await db.execute(sql`select id from drizzle.__drizzle_migrations`);
  expect(applied).toHaveLength(entries.length);
  await drop();
});
