import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getItemEvidence } from "@/db/queries/reviews/get-item-evidence";
import { getReview } from "@/db/queries/reviews/get-review";
import { notes, placements, responsibilities, technologies } from "@/db/schema";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { actAll, listEntries, openReview, replayReview, requireReview } from "@/db/testing-review";
import type { DecideAction, ReviewAction } from "@/domain/review/review-event";
import { importNote } from "./import-note";
import { placeTechnology } from "./place-technology";
import { removeNote } from "./remove-note";
import { saveResponsibility } from "./save-responsibility";

let database: TestDatabase;
const NAMES = ["Velero", "Restic", "Kasten", "Longhorn", "Portworx", "Rook"];

beforeAll(async () => {
  database = await createTestDatabase();
  const named = Object.fromEntries(NAMES.map((name) => [name, { spellings: [name] }]));
  const text = `${NAMES.join(", ")} are there.\nVelero is stable.`;
  const verdicts = [{ technology: "Velero", ring: "adopt", cue: "stable" }] as const;
  await importNote(database.db, makeNote({ location: "notes/a.md", text, technologies: named, verdicts }));
});

afterAll(() => database.drop());

function decide(technology: string, change: Partial<DecideAction> = {}): ReviewAction {
  const none = { owner: null, revisitOn: null, evidence: [], againstGate: null, version: 0, responsibilityVersion: 0 };
  return { kind: "decide", technology, ring: "trial", rationale: "It works.", ...none, ...change };
}

function idOf(slug: string) {
  return sql`(select ${technologies.id} from ${technologies} where ${technologies.slug} = ${slug})`;
}

describe("deciding in a review", () => {
  it("writes the placement, who looks after it, and the entry that says so", async () => {
    const { db } = database;
    await openReview(database.db, "decide", "velero");
    const { quotes } = (await getItemEvidence(db, "decide", "velero")) ?? {};
    const quote = quotes?.[0];
    if (!quote) throw new Error("There is no quote.");
    const evidence = [{ noteId: quote.note.id, ...quote.span, text: quote.text, source: "made up" }];
    const change = { owner: " Bob ", revisitOn: "2027-05-20", evidence };
    const decided = await actAll(db, "decide", ["ada", decide("velero", change)]);
    expect(decided).toMatchObject({ ok: true, value: { state: { current: null } } });
    const { id, state } = await requireReview(db, "decide");
    expect(state.items[0]?.outcome).toMatchObject({
      kind: "decided",
      decision: { from: null, placementVersion: 1, owner: "Bob", evidence: [{ text: quote.text, source: "a.md" }] },
    });
    const placed = await db.select().from(placements).where(eq(placements.reviewId, id));
    expect(placed).toMatchObject([{ version: 1, toRing: "trial", person: "Ada", evidence: [{ source: "a.md" }] }]);
    const owned = await db.select().from(responsibilities).where(eq(responsibilities.reviewId, id));
    expect(owned).toMatchObject([{ version: 1, owner: "Bob", revisitOn: "2027-05-20", person: "Ada" }]);
    expect(await getItemEvidence(db, "decide", "velero")).toMatchObject({
      version: 1,
      owner: "Bob",
      revisitOn: "2027-05-20",
    });
  });

  it("is refused with what somebody else decided meanwhile, and leaves nothing behind", async () => {
    const { db } = database;
    await openReview(database.db, "stale", "restic");
    const other = { radarSlug: "radar", technologySlug: "restic", ring: "hold", rationale: "Slow.", person: "Cleo" };
    await placeTechnology(db, { ...other, version: 0, at: new Date("2026-03-01T10:00:00Z") });
    const stale = await actAll(db, "stale", ["ada", decide("restic", { owner: "Bob" })]);
    expect(stale).toMatchObject({
      ok: false,
      reason: "stale",
      current: { version: 1, to: "hold", person: "Cleo", at: "2026-03-01T10:00:00.000Z" },
    });
    const { id, number, state } = await requireReview(db, "stale");
    expect([number, state.items[0]?.stage]).toEqual([4, "open"]);
    expect(await listEntries(db, id)).toHaveLength(4);
    expect(
      await db
        .select()
        .from(responsibilities)
        .where(eq(responsibilities.technologyId, idOf("restic"))),
    ).toEqual([]);
    const again = await actAll(db, "stale", ["ada", decide("restic", { version: 1 })]);
    expect(again).toMatchObject({ ok: true });
    expect((await requireReview(db, "stale")).state.items[0]?.outcome).toMatchObject({
      decision: { from: "hold", placementVersion: 2 },
    });
  });

  it("keeps what somebody else said meanwhile of who looks after it, unless it says otherwise", async () => {
    const { db } = database;
    await openReview(db, "owners", "longhorn");
    const look = { radarSlug: "radar", technologySlug: "longhorn", person: "Cleo", at: new Date() };
    await saveResponsibility(db, { ...look, owner: "Cleo", revisitOn: "2028-01-01", version: 0 });
    await actAll(db, "owners", ["ada", decide("longhorn", { revisitOn: "2027-05-20" })]);
    expect(await getItemEvidence(db, "owners", "longhorn")).toMatchObject({
      owner: "Cleo",
      revisitOn: "2027-05-20",
      responsibilityVersion: 2,
    });
    const { state } = await requireReview(db, "owners");
    expect(state.items[0]?.outcome).toMatchObject({ decision: { owner: "Cleo", revisitOn: "2027-05-20" } });
    const seen = { version: 1, responsibilityVersion: 2 };
    await actAll(db, "owners", ["ada", { kind: "open", technology: "longhorn" }], ["ada", decide("longhorn", seen)]);
    expect(await getItemEvidence(db, "owners", "longhorn")).toMatchObject({ owner: null, revisitOn: null });
  });

  it("again, of what was decided before, adds to the history", async () => {
    const { db } = database;
    await openReview(database.db, "again", "kasten");
    await actAll(
      db,
      "again",
      ["ada", decide("kasten")],
      ["ada", { kind: "open", technology: "kasten" }],
      ["ada", decide("kasten", { ring: "hold", version: 1 })],
    );
    const rows = await db
      .select()
      .from(placements)
      .where(eq(placements.technologyId, idOf("kasten")));
    expect(rows.map(({ version, fromRing, toRing }) => [version, fromRing, toRing])).toEqual([
      [1, null, "trial"],
      [2, "trial", "hold"],
    ]);
    const { replayed, state } = await replayReview(db, "again");
    expect(replayed).toEqual(state);
  });

  it("is about a technology under its new name", async () => {
    const { db } = database;
    await openReview(db, "renamed", "rook");
    await db.update(technologies).set({ name: "Rook Ceph" }).where(eq(technologies.slug, "rook"));
    expect((await getReview(db, "renamed", new Date()))?.items[0]).toMatchObject({ name: "Rook Ceph", changed: null });
    expect(await actAll(db, "renamed", ["ada", decide("rook")])).toMatchObject({ ok: true });
  });

  it("is about what a technology was merged into, and says so before", async () => {
    const { db } = database;
    await openReview(database.db, "merged", "longhorn");
    await db.execute(sql`update technologies set merged_into = ${idOf("portworx")} where slug = 'longhorn'`);
    const view = await getReview(db, "merged", new Date());
    expect(view?.items[0]).toMatchObject({
      technology: "longhorn",
      name: "Portworx",
      changed: "Longhorn is Portworx now: a decision is about Portworx.",
    });
    expect(await getItemEvidence(db, "merged", "longhorn")).toMatchObject({ technology: "portworx", name: "Portworx" });
    expect(await actAll(db, "merged", ["ada", decide("longhorn")])).toMatchObject({ ok: true });
    const rows = await db
      .select()
      .from(placements)
      .where(eq(placements.technologyId, idOf("portworx")));
    expect(rows).toMatchObject([{ version: 1, toRing: "trial" }]);
  });

  it("is refused with a sentence where the technology is gone, and it can be skipped", async () => {
    const { db } = database;
    const note = makeNote({
      location: "notes/b.md",
      text: "Bacula",
      technologies: { Bacula: { spellings: ["Bacula"] } },
    });
    await importNote(db, note);
    await openReview(database.db, "gone", "bacula");
    const [stored] = await db.select({ id: notes.id }).from(notes).where(eq(notes.name, "b.md"));
    await removeNote(db, stored?.id ?? "");
    expect((await getReview(db, "gone", new Date()))?.items[0]?.changed).toMatch(/^No note names Bacula any more/);
    expect(await getItemEvidence(db, "gone", "bacula")).toBeNull();
    expect(await actAll(db, "gone", ["ada", decide("bacula")])).toMatchObject({ ok: false, reason: "blocked" });
    expect(await actAll(db, "gone", ["ada", { kind: "skip", technology: "bacula" }])).toMatchObject({ ok: true });
  });
});
