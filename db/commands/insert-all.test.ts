import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { technologies } from "@/db/schema";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { insertAll } from "./insert-all";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

const COMMON = { quadrant: "tools", quadrantAlso: null, home: null, source: "discovered" } as const;

function named(name: string) {
  return { slug: name.toLowerCase(), name, ...COMMON };
}

it("inserts more rows than go into one statement, and leaves defaults to the database", async () => {
  const rows = Array.from({ length: 25_001 }, (_, index) => named(`Tool${index}`));
  await insertAll(database.db, technologies, rows);
  const stored = await database.db.select().from(technologies).orderBy(asc(technologies.id));
  expect(stored.map(({ name }) => name)).toEqual(rows.map(({ name }) => name));
  expect(stored[0]).toMatchObject({ ...COMMON, slug: "tool0", mentionCount: 0 });
});

it("stores quotes, backslashes, signs beyond the first plane and half of one", async () => {
  const name = 'A "quoted" \\ 🎉 sign';
  await insertAll(database.db, technologies, [
    { ...named("whole"), name },
    { ...named("half"), name: `${name} \ud83c` },
  ]);
  const names = async (slug: string) =>
    (await database.db.select({ name: technologies.name }).from(technologies).where(eq(technologies.slug, slug)))[0]
      ?.name;
  expect(await names("whole")).toBe(name);
  expect(await names("half")).toBe(`${name} \uFFFD`);
});

it("inserts nothing for no rows, and refuses rows that give different columns", async () => {
  await insertAll(database.db, technologies, []);
  const uneven = [named("Even"), { ...named("Odd"), mentionCount: 3 }];
  await expect(insertAll(database.db, technologies, uneven)).rejects.toThrow("Some rows give mentionCount");
});
