import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getReview } from "@/db/queries/reviews/get-review";
import { nominations, reviewSeats } from "@/db/schema";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { actAll, makeReview, openReview, replayReview, requireReview } from "@/db/testing-review";
import type { ReviewAction } from "@/domain/review/review-event";
import { actInReview } from "./act-in-review";
import { createReview } from "./create-review";
import { importNote } from "./import-note";
import { markSeats } from "./mark-seats";

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

describe("voting", () => {
  it("counts every vote of thirty people at once, and of each the last", async () => {
    const { db } = database;
    await openReview(database.db, "thirty", "rook");
    const people = Array.from({ length: 30 }, (_, n) => `p${n}`);
    for (const name of people) await actAll(db, "thirty", [name, { kind: "join", name }]);
    await actAll(db, "thirty", ["ada", { kind: "start-vote", technology: "rook", seconds: null }]);
    const vote = (participant: string, ring: string) =>
      actInReview(db, {
        slug: "thirty",
        participant,
        at: new Date(),
        action: { kind: "vote", technology: "rook", round: 1, ring, comment: participant },
      });
    const first = await Promise.all(people.map((person) => vote(person, "adopt")));
    expect(first.every(({ ok }) => ok)).toBe(true);
    await Promise.all(people.slice(0, 10).map((person) => vote(person, "hold")));
    const { state, replayed, numbers, expectedNumbers } = await replayReview(db, "thirty");
    expect(state.items[0]?.votes).toHaveLength(30);
    expect(state.items[0]?.votes.filter(({ ring }) => ring === "hold")).toHaveLength(10);
    expect(replayed).toEqual(state);
    expect(numbers).toEqual(expectedNumbers);
  });

  it("follows the radar's settings", async () => {
    const { db } = database;
    await openReview(database.db, "settings", "rook");
    await actAll(db, "settings", ["ada", { kind: "start-vote", technology: "rook", seconds: null }]);
    await db.execute(sql`update radars set votes_may_abstain = false, votes_named = false, vote_seconds = 90`);
    const abstain: ReviewAction = { kind: "vote", technology: "rook", round: 1, ring: null, comment: "" };
    expect(await actAll(db, "settings", ["ada", abstain])).toMatchObject({ ok: false, field: "ring" });
    await actAll(
      db,
      "settings",
      ["ada", { ...abstain, ring: "adopt" }],
      ["ada", { kind: "reveal", technology: "rook" }],
    );
    const view = await getReview(db, "settings", new Date());
    expect(view?.options).toEqual({ seconds: 90, named: false, mayAbstain: false });
    expect(view?.items[0]?.rounds[0]?.votes).toEqual([{ name: null, ring: "adopt", comment: "" }]);
    await db.execute(sql`update radars set votes_may_abstain = true, votes_named = true, vote_seconds = null`);
  });

  it("keeps what people write, without what cannot be seen or stored", async () => {
    const { db } = database;
    await openReview(database.db, "signs", "rook");
    await actAll(db, "signs", ["ada", { kind: "start-vote", technology: "rook", seconds: null }]);
    const comment = "\u0000Grüße\u202e 👩‍💻\ud800\r\n<b>'; drop table reviews; --\u0007";
    const vote: ReviewAction = { kind: "vote", technology: "rook", round: 1, ring: "adopt", comment };
    expect(await actAll(db, "signs", ["ada", vote])).toMatchObject({ ok: true });
    const { state } = await requireReview(db, "signs");
    expect(state.items[0]?.votes[0]?.comment).toBe("Grüße  👩‍💻 \n<b>'; drop table reviews; --");
  });
});

describe("who leads", () => {
  it("can be taken over from while away, and not while seen", async () => {
    const { db } = database;
    await openReview(database.db, "away", "rook");
    await actAll(db, "away", ["bob", { kind: "join", name: "Bob" }]);
    const { id } = await requireReview(db, "away");
    const takeOver = (at: Date) =>
      actInReview(db, { slug: "away", participant: "bob", action: { kind: "hand-over", to: "bob" }, at });
    const later = (seconds: number) => new Date(Date.now() + seconds * 1000);
    expect(await takeOver(later(50))).toMatchObject({ ok: false, reason: "not-allowed" });
    await markSeats(db, [{ reviewId: id, participant: "ada", seenAt: later(100) }]);
    expect(await takeOver(later(150))).toMatchObject({ ok: false });
    expect(await takeOver(later(161))).toMatchObject({ ok: true, value: { state: { facilitator: "bob" } } });
  });
});

describe("the agenda", () => {
  it("takes what people add and nominate, and follows what was merged", async () => {
    const { db } = database;
    await makeReview(db, "agenda", ["velero"]);
    await db.execute(sql`update technologies set merged_into = (select id from technologies where slug = 'portworx')
      where slug = 'longhorn'`);
    await actAll(db, "agenda", ["bob", { kind: "join", name: "Bob" }]);
    const nominate: ReviewAction = { kind: "nominate", technology: "rook", ring: "hold", why: "It lost a disk." };
    expect(await actAll(db, "agenda", ["bob", nominate])).toMatchObject({ ok: true });
    expect(await actAll(db, "agenda", ["ada", { kind: "add", technology: "longhorn" }])).toMatchObject({ ok: true });
    expect(await actAll(db, "agenda", ["ada", { kind: "add", technology: "portworx" }])).toMatchObject({
      reason: "blocked",
    });
    expect(await actAll(db, "agenda", ["ada", { kind: "add", technology: "nothing" }])).toMatchObject({
      reason: "not-found",
    });
    expect(
      (await requireReview(db, "agenda")).state.items.map(({ technology, reasons }) => [
        technology,
        reasons.at(-1)?.sentence,
      ]),
    ).toEqual([
      ["velero", expect.any(String)],
      ["rook", "Bob proposes Hold: It lost a disk."],
      ["portworx", "Added by hand."],
    ]);
    expect(await db.select().from(nominations)).toMatchObject([
      { ring: "hold", why: "It lost a disk.", person: "Bob" },
    ]);
  });

  it("leaves out names of nothing, and takes each technology once", async () => {
    await makeReview(database.db, "names", ["rook", "nothing", "rook", "velero"]);
    const { state } = await requireReview(database.db, "names");
    expect(state.items.map(({ technology }) => technology)).toEqual(["rook", "velero"]);
  });

  it("is that of a review with a name and somebody who leads", async () => {
    const wanted = { radarSlug: "radar", slug: "nameless", technologies: [], participant: "ada", at: new Date() };
    expect(await createReview(database.db, { ...wanted, name: " \u200b ", person: "Ada" })).toMatchObject({
      field: "name",
    });
    expect(await createReview(database.db, { ...wanted, name: "May", person: "" })).toMatchObject({ field: "person" });
    expect(await createReview(database.db, { ...wanted, name: "May", person: "A", radarSlug: "x" })).toMatchObject({
      reason: "not-found",
    });
  });
});

describe("a review with 200 people and 500 items", () => {
  it("is read and voted in as any other", async () => {
    const { db } = database;
    await db.execute(sql`insert into technologies (slug, name, quadrant, source)
      select 'many-' || n, 'Many ' || n, 'tools', 'team' from generate_series(1, 500) as n`);
    await makeReview(
      db,
      "large",
      Array.from({ length: 500 }, (_, n) => `many-${n + 1}`),
    );
    for (let n = 0; n < 199; n += 1) await actAll(db, "large", [`p${n}`, { kind: "join", name: "Pat" }]);
    await actAll(
      db,
      "large",
      ["ada", { kind: "start" }],
      ["ada", { kind: "open", technology: "many-500" }],
      ["ada", { kind: "start-vote", technology: "many-500", seconds: null }],
    );
    const vote: ReviewAction = {
      kind: "vote",
      technology: "many-500",
      round: 1,
      ring: "hold",
      comment: "x".repeat(1000),
    };
    const started = performance.now();
    for (let n = 0; n < 30; n += 1) await actAll(db, "large", [`p${n}`, vote]);
    expect((performance.now() - started) / 30).toBeLessThan(200);
    expect(await actAll(db, "large", ["eve", { kind: "join", name: "Eve" }])).toMatchObject({ reason: "blocked" });
    const view = await getReview(db, "large", new Date());
    expect(view?.items.at(-1)?.voted).toHaveLength(30);
    expect(new Set(view?.participants.map(({ name }) => name)).size).toBe(200);
  });
});

describe("seats", () => {
  it("are written in one statement, and are of the past after a while", async () => {
    const { db } = database;
    await makeReview(db, "seats", ["rook"]);
    const { id } = await requireReview(db, "seats");
    const now = new Date();
    await markSeats(db, [{ reviewId: id, participant: "ada", seenAt: now }]);
    await markSeats(db, []);
    expect((await getReview(db, "seats", now))?.participants[0]?.present).toBe(true);
    const later = new Date(now.getTime() + 30_000);
    expect((await getReview(db, "seats", later))?.participants[0]?.present).toBe(false);
    await markSeats(db, [{ reviewId: id, participant: "ada", seenAt: later }]);
    expect(await db.select().from(reviewSeats).where(eq(reviewSeats.reviewId, id))).toHaveLength(1);
  });
});
