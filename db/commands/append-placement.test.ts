import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getTechnology } from "@/db/queries/get-technology";
import { rings } from "@/db/schema";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { citeQuote } from "@/domain/review/cite-quote";
import { importNote } from "./import-note";
import { type PlacementRequest, placeTechnology } from "./place-technology";

let database: TestDatabase;

const FIRST = { title: "First talk", event: "Conf 2024", speakers: ["Ada Example"] };
const TEXT = "# First talk\nVelero is stable.\nRestic is fine.\n# Second talk\nRestic is proven.";

beforeAll(async () => {
  database = await createTestDatabase();
  const note = {
    text: TEXT,
    talks: [FIRST, { title: "Second talk", speakers: ["Bo Example"] }],
    technologies: { Velero: { spellings: ["Velero"] }, Restic: { spellings: ["Restic"] } },
    verdicts: [
      { technology: "Velero", ring: "adopt", cue: "stable" },
      { technology: "Restic", ring: "adopt", cue: "fine" },
      { technology: "Restic", ring: "adopt", cue: "proven" },
    ],
  } as const;
  await importNote(database.db, makeNote({ location: "notes/a.md", ...note }));
  // Somebody else's notes of the first talk.
  const other = {
    text: "# First talk\nVelero is solid.",
    talks: [FIRST],
    technologies: { Velero: { spellings: ["Velero"] } },
    verdicts: [{ technology: "Velero", ring: "adopt", cue: "solid" }],
  } as const;
  await importNote(database.db, makeNote({ location: "notes/b.md", ...other }));
  await database.db
    .update(rings)
    .set({ gateSources: 2 })
    .where(and(eq(rings.radarId, 1), eq(rings.id, "adopt")));
});

afterAll(() => database.drop());

function place(change: Partial<PlacementRequest> & { technologySlug: string }) {
  const at = new Date("2025-03-01T10:00:00Z");
  const request = { radarSlug: "radar", ring: "adopt", rationale: "It works.", version: 0, person: "Ada", at };
  return placeTechnology(database.db, { ...request, ...change });
}

describe("a ring's gate", () => {
  it("counts talks, not notes of one", async () => {
    const velero = await getTechnology(database.db, "velero");
    expect(velero?.gates[0]).toEqual({
      ring: "adopt",
      met: false,
      sentence: "Adopt wants two first-hand sources; there is one.",
    });
    const restic = await getTechnology(database.db, "restic");
    expect(restic?.gates.map(({ met }) => met)).toEqual([true, true, true, true]);
  });

  it("lets what meets it through, and keeps no word that was not needed", async () => {
    const placed = await place({ technologySlug: "restic", againstGate: "Needless." });
    expect(placed).toMatchObject({ ok: true, value: { to: "adopt", againstGate: null } });
  });

  it("asks for a word on why where it is not met, and never blocks", async () => {
    const asked = await place({ technologySlug: "velero" });
    expect(asked).toMatchObject({ ok: false, reason: "invalid", field: "againstGate" });
    expect(asked).toMatchObject({ sentence: expect.stringContaining("Adopt wants two first-hand sources") });
    expect(await place({ technologySlug: "velero", againstGate: " \n" })).toMatchObject({ field: "againstGate" });
    const said = await place({ technologySlug: "velero", againstGate: " We run it ourselves. " });
    expect(said).toMatchObject({ ok: true, value: { version: 1, againstGate: "We run it ourselves." } });
    const elsewhere = await place({ technologySlug: "velero", quadrant: "platforms", version: 1 });
    expect(elsewhere).toMatchObject({ ok: true, value: { to: "adopt", againstGate: null } });
    expect(await place({ technologySlug: "velero", ring: "trial", version: 2 })).toMatchObject({ ok: true });
  });
});

describe("the sentences that a decision rests on", () => {
  it("are kept word for word, with where they were said, and shown in the history", async () => {
    const restic = await getTechnology(database.db, "restic");
    const [first] = restic?.quotes.filter(({ talk }) => talk?.event === "Conf 2024") ?? [];
    if (!first) throw new Error("Nothing was said of Restic at the conference.");
    const cited = [{ ...citeQuote(first), source: "Made up" }];
    const placed = await place({ technologySlug: "restic", ring: "trial", evidence: cited, version: 1 });
    expect(placed).toMatchObject({ ok: true });
    const after = await getTechnology(database.db, "restic");
    expect(after?.history[0]?.evidence).toEqual([citeQuote(first)]);
    expect(after?.history[0]?.evidence[0]).toMatchObject({
      text: "Restic is fine.",
      source: "First talk (Conf 2024)",
    });
  });

  it("are refused where they do not stand in the note, or the note is not there", async () => {
    const cited = { noteId: "none", start: 0, end: 3, text: "abc", source: "" };
    const none = await place({ technologySlug: "restic", ring: "hold", evidence: [cited], version: 2 });
    expect(none).toMatchObject({ reason: "invalid", field: "evidence" });
    const noteId = (await getTechnology(database.db, "restic"))?.quotes[0]?.note.id ?? "";
    const wrong = { ...cited, noteId, end: 5, text: "other" };
    const changed = await place({ technologySlug: "restic", ring: "hold", evidence: [wrong], version: 2 });
    expect(changed).toMatchObject({ reason: "invalid", field: "evidence" });
    expect((await getTechnology(database.db, "restic"))?.version).toBe(2);
  });
});
