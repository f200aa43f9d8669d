import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "@/db/client";
import { importNote } from "@/db/commands/import-note";
import { placeTechnology } from "@/db/commands/place-technology";
import { previewImport } from "@/db/commands/preview-import";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { getRadarFacets } from "./get-radar-facets";
import { getTechnology } from "./get-technology";
import { keepWhileNotesStay } from "./keep-while-notes-stay";
import { readSnapshot } from "./read-snapshot";

let database: TestDatabase;

function noteSaying(words: string) {
  return makeNote({
    location: "notes/a.md",
    text: `# Backups\nVelero is ${words}.\n`,
    talks: [{ title: "Backups", event: "Harbour Days 2024" }],
    technologies: { Velero: { spellings: ["Velero"] } },
    verdicts: [{ technology: "Velero", ring: "adopt", cue: words }],
  });
}

beforeAll(async () => {
  database = await createTestDatabase();
  await importNote(database.db, noteSaying("stable"));
});

afterAll(() => database.drop());

function place(version: number, ring: string): Promise<unknown> {
  const request = { radarSlug: "radar", technologySlug: "velero", ring, version, rationale: "Yes.", person: "Ada" };
  return placeTechnology(database.db, { ...request, at: new Date(0) });
}

async function quotesOf() {
  return (await getTechnology(database.db, "velero"))?.quotes;
}

it("keeps what notes say while the team decides, and while somebody only looks at a note", async () => {
  const quotes = await quotesOf();
  const facets = await getRadarFacets(database.db);
  await place(0, "hold");
  await previewImport(database.db, noteSaying("shaky"));
  expect((await getTechnology(database.db, "velero"))?.placement?.to).toBe("hold");
  expect(await quotesOf()).toBe(quotes);
  expect(await getRadarFacets(database.db)).toBe(facets);
});

it("reads anew what depends on something else, too", async () => {
  const read = (given: string) =>
    readSnapshot(database.db, (tx) =>
      keepWhileNotesStay({ db: database.db, tx }, { kind: "test", most: 1, key: "words", given }, async () => given),
    );
  expect([await read("one"), await read("two"), await read("two")]).toEqual(["one", "two", "two"]);
});

it("keeps so many of a kind, those that were asked for last", async () => {
  const { db } = database;
  const read = (key: string) =>
    readSnapshot(db, (tx) => keepWhileNotesStay({ db, tx }, { kind: "few", most: 2, key }, async () => ({ key })));
  const [a, b] = [await read("a"), await read("b")];
  expect(await read("a")).toBe(a);
  await read("c");
  expect(await read("a")).toBe(a);
  expect(await read("b")).not.toBe(b);
});

it("gives what another process wrote at once", async () => {
  const other = openDatabase(database.url, 2);
  for (const words of ["solid", "sound", "sane"]) {
    await importNote(other.db, noteSaying(words));
    expect((await quotesOf())?.map(({ text }) => text)).toEqual([`Velero is ${words}.`]);
  }
  await other.close();
});

it("gives a snapshot what it sees, however old it is", async () => {
  const { db } = database;
  const sayingOf = (tx: typeof db) =>
    keepWhileNotesStay({ db, tx }, { kind: "saying", most: 1, key: "all" }, async () => {
      const rows = await tx.execute<{ text: string }>("select text from sentences order by position desc limit 1");
      return rows[0]?.text;
    });
  await readSnapshot(db, async (old) => {
    const before = await sayingOf(old);
    await importNote(db, noteSaying("new"));
    expect(await readSnapshot(db, sayingOf)).toBe("Velero is new.");
    expect(await sayingOf(old)).toBe(before);
  });
  expect(await readSnapshot(db, sayingOf)).toBe("Velero is new.");
});
