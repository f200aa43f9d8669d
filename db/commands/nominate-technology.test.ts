import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type OpenDatabase, openDatabase } from "@/db/client";
import { FIRST_RADAR } from "@/db/queries/get-radar-definition";
import { technologies } from "@/db/schema";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { nominateTechnology } from "./nominate-technology";

const NOMINATION = { radarSlug: FIRST_RADAR, ring: "trial", why: "Worth a look.", person: "Ada", at: new Date() };

let database: TestDatabase;
let other: OpenDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  other = openDatabase(database.url, 1);
});

afterAll(async () => {
  await other.close();
  await database.drop();
});

async function countWaiting(): Promise<number> {
  const [row] = await database.db.execute<{ waiting: number }>(
    sql`select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return row?.waiting ?? 0;
}

it("is told that there is nothing any more, where the technology is dropped at the same moment", async () => {
  const { db } = database;
  await db.insert(technologies).values({ slug: "bacula", name: "Bacula", quadrant: "tools", source: "discovered" });
  const nominate = await other.db.transaction(async (tx) => {
    await tx.delete(technologies).where(eq(technologies.slug, "bacula"));
    const nominated = nominateTechnology(db, { ...NOMINATION, technology: "bacula" });
    await vi.waitFor(async () => expect(await countWaiting()).toBe(1), { timeout: 10_000, interval: 20 });
    return () => nominated;
  });
  expect(await nominate()).toEqual({ ok: false, reason: "not-found" });
});

it("refuses a ring that the radar has not, and no reason", async () => {
  const { db } = database;
  await db.insert(technologies).values({ slug: "restic", name: "Restic", quadrant: "tools", source: "discovered" });
  const nomination = { ...NOMINATION, technology: "restic" };
  expect(await nominateTechnology(db, { ...nomination, ring: "moon" })).toMatchObject({ field: "ring" });
  expect(await nominateTechnology(db, { ...nomination, why: " " })).toMatchObject({ field: "why" });
  expect(await nominateTechnology(db, nomination)).toMatchObject({
    ok: true,
    value: { sentence: "Ada proposes Trial: Worth a look." },
  });
});
