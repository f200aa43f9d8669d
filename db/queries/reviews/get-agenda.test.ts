import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { nominateTechnology } from "@/db/commands/nominate-technology";
import { placeTechnology } from "@/db/commands/place-technology";
import { publishEdition } from "@/db/commands/publish-edition";
import { FIRST_RADAR } from "@/db/queries/get-radar-definition";
import { responsibilities } from "@/db/schema";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote, type TestNote } from "@/db/testing-notes";
import type { Ring } from "@/domain/radar/vocabulary";
import { getAgenda } from "./get-agenda";

const NOW = new Date("2030-06-01T09:00:00Z");

let database: TestDatabase;

/** Sentences that speak for rings, one a line, in a talk of 2021. */
function said(location: string, verdicts: readonly (readonly [technology: string, ring: Ring])[]): TestNote {
  const lines = verdicts.map(([technology], index) => `${technology} is as said ${index}.`);
  return {
    location,
    text: [`# Talk of ${location}`, ...lines].join("\n"),
    talks: [{ title: `Talk of ${location}`, event: "Conf 2021" }],
    technologies: Object.fromEntries(verdicts.map(([technology]) => [technology, { spellings: [technology] }])),
    verdicts: verdicts.map(([technology, ring], index) => ({ technology, ring, cue: `said ${index}` })),
  };
}

async function place(technologySlug: string, ring: string, at: string): Promise<void> {
  const change = { ring, rationale: "It is so.", version: 0, person: "Ada", at: new Date(at) };
  const placed = await placeTechnology(database.db, { radarSlug: FIRST_RADAR, technologySlug, ...change });
  if (!placed.ok) throw new Error(`${technologySlug} was not placed.`);
}

async function listReasons(): Promise<Record<string, string[]>> {
  const candidates = await getAgenda(database.db, FIRST_RADAR, NOW);
  return Object.fromEntries(
    candidates.map(({ technology, reasons }) => [technology, reasons.map(({ sentence }) => sentence)]),
  );
}

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  await importNote(
    db,
    makeNote(
      said("notes/a.md", [
        ["Velero", "adopt"],
        ["Restic", "trial"],
        ["Kasten", "adopt"],
      ]),
    ),
  );
  await importNote(
    db,
    makeNote(
      said("notes/b.md", [
        ["Kasten", "hold"],
        ["Rook", "assess"],
      ]),
    ),
  );
  await importNote(
    db,
    makeNote({ location: "notes/c.md", text: "Bacula", technologies: { Bacula: { spellings: ["Bacula"] } } }),
  );
  // As if these had come in long ago, before anything was decided.
  await db.execute(sql`update notes set created_at = '2022-01-01'`);
  await place("velero", "hold", "2029-01-01T00:00:00Z");
  await place("restic", "trial", "2024-03-01T00:00:00Z");
  const named = { name: "Spring", text: "", person: "Ada", at: new Date("2029-06-01T00:00:00Z") };
  await publishEdition(db, { radarSlug: FIRST_RADAR, ...named });
});

afterAll(() => database.drop());

describe("the agenda of a radar", () => {
  it("tells why of each, from what the team decided and what notes say", async () => {
    expect(await listReasons()).toEqual({
      velero: [
        "Notes suggest Adopt, the team has it in Hold; they did so when it was decided.",
        "Not named at any event since 2021; it was decided in 2029.",
      ],
      kasten: ["Notes disagree: 1 sentence for Adopt, 1 for Hold."],
      restic: ["Not named at any event since 2021; it was decided in 2024."],
    });
  });

  it("follows notes that came in, dates that are due, and people who ask for something", async () => {
    const { db } = database;
    await importNote(
      db,
      makeNote(
        said("notes/d.md", [
          ["Velero", "adopt"],
          ["Longhorn", "trial"],
          ["Rook", "assess"],
        ]),
      ),
    );
    await db.execute(sql`update notes set created_at = '2030-05-01' where name = 'd.md'`);
    const restic = sql`(select id from technologies where slug = 'restic')`;
    const owned = { radarId: sql`(select id from radars)`, technologyId: restic, person: "Ada", at: new Date() };
    await db.insert(responsibilities).values([
      { ...owned, version: 1, owner: "Bob", revisitOn: "2031-01-01" },
      { ...owned, version: 2, owner: "Bob", revisitOn: "2030-05-20" },
    ]);
    const nominated = { radarSlug: FIRST_RADAR, ring: "trial", person: "Cleo", at: NOW };
    await nominateTechnology(db, { ...nominated, technology: "bacula", why: "We run it." });
    const reasons = await listReasons();
    expect(reasons).toMatchObject({
      velero: ["Newer notes suggest Adopt, the team has it in Hold.", expect.any(String)],
      longhorn: ["New since the last edition: notes suggest Trial."],
      rook: ["Named again since the last edition: notes suggest Assess, and the team has not decided."],
      restic: ["To be looked at again since 20 May 2030.", expect.any(String)],
      bacula: ["Cleo proposes Trial: We run it."],
    });
    // A decision settles what was asked for before it.
    await place("bacula", "assess", "2030-06-02T00:00:00Z");
    expect((await listReasons()).bacula).toBeUndefined();
  });
});
