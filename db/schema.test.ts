import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { placeTechnology } from "@/db/commands/place-technology";
import { requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { DEFAULT_QUADRANTS, DEFAULT_RINGS } from "@/domain/radar/vocabulary";
import { mentions, placements, rings, sections, technologies, verdicts } from "./schema";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await importNote(
    database.db,
    makeNote({
      location: "notes/a.md",
      text: "# Backups with Velero\nVelero is stable.\n",
      talks: [{ title: "Backups with Velero" }],
      technologies: { Velero: { spellings: ["Velero"] } },
      verdicts: [{ technology: "Velero", ring: "adopt", cue: "stable" }],
    }),
  );
});

afterAll(() => database.drop());

/** The name of the rule that PostgreSQL says was broken, or its message where the rule has none. */
async function brokenRule(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (caught: unknown) => caught,
  );
  if (!(error instanceof Error)) throw new Error("Nothing was refused.");
  const cause = error.cause as { constraint_name?: string; message: string };
  return cause.constraint_name ?? cause.message;
}

describe("a fresh database", () => {
  it("has one radar with the default rings and quadrants", async () => {
    const radar = await requireRadarDefinition(database.db, "radar");
    expect(radar.rings).toEqual(DEFAULT_RINGS);
    expect(radar.quadrants).toEqual(DEFAULT_QUADRANTS);
  });
});

describe("the tables refuse", () => {
  it("a span that ends before it starts", async () => {
    const { db } = database;
    expect(await brokenRule(db.update(mentions).set({ endOffset: 0 }))).toBe("mentions_span");
    expect(await brokenRule(db.update(sections).set({ startOffset: -1 }))).toBe("sections_span");
  });

  it("a heading outside its section", async () => {
    const change = { headingStart: 900, headingEnd: 905 };
    expect(await brokenRule(database.db.update(sections).set(change))).toBe("sections_heading_within");
  });

  it("a strength over 1 and a ring that is none", async () => {
    const { db } = database;
    expect(await brokenRule(db.update(verdicts).set({ strength: 1.01 }))).toBe("verdicts_strength");
    expect(await brokenRule(db.execute(sql`update ${verdicts} set ring = 'maybe'`))).toBe("verdicts_ring");
  });

  it("a verdict on a mention that is not there", async () => {
    const change = database.db.update(verdicts).set({ mentionPosition: 99 });
    expect(await brokenRule(change)).toBe("verdicts_mention_fk");
  });

  it("a quadrant that is none", async () => {
    const change = database.db.execute(sql`update ${technologies} set quadrant = 'corner'`);
    expect(await brokenRule(change)).toBe("technologies_quadrant");
  });

  it("two rings of a radar in one place", async () => {
    const change = database.db.update(rings).set({ position: 1 }).where(eq(rings.id, "adopt"));
    expect(await brokenRule(change)).toBe("rings_position_once");
  });
});

describe("placements", () => {
  it("are added and never changed, deleted or truncated", async () => {
    const { db } = database;
    const placed = await placeTechnology(db, {
      radarSlug: "radar",
      technologySlug: "velero",
      ring: "trial",
      rationale: "It restored our cluster twice.",
      version: 0,
      person: "Ada",
      at: new Date("2025-03-01T10:00:00Z"),
    });
    expect(placed.ok).toBe(true);
    expect(await brokenRule(db.update(placements).set({ toRing: "hold" }))).toContain("never changed or deleted");
    expect(await brokenRule(db.delete(placements))).toContain("never changed or deleted");
    expect(await brokenRule(db.execute(sql`truncate ${placements}`))).toContain("never changed or deleted");
    expect(await brokenRule(db.delete(technologies))).toMatch(/technology_id_technologies_id_fk$/);
  });

  it("go to a ring of their radar", async () => {
    const row = { radarId: 1, technologyId: 1, version: 2, fromRing: "trial", person: "Ada", at: new Date(0) };
    const added = database.db.insert(placements).values({ ...row, toRing: "elsewhere", rationale: "Why not." });
    expect(await brokenRule(added)).toBe("placements_to_ring_fk");
  });
});
