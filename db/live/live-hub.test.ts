import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type OpenDatabase, openDatabase } from "@/db/client";
import { actInReview } from "@/db/commands/act-in-review";
import { importNote } from "@/db/commands/import-note";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { openGate } from "@/db/testing-gate";
import { makeNote } from "@/db/testing-notes";
import { actAll, makeReview, requireReview } from "@/db/testing-review";
import type { ReviewView } from "@/domain/review/review-views";
import { LiveHub } from "./live-hub";
import type { LiveMessage } from "./visitor";

const PATIENCE = { timeout: 20_000, interval: 20 };

let database: TestDatabase;
let opened: { end: () => Promise<void> }[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const technologies = { Velero: { spellings: ["Velero"] } };
  await importNote(database.db, makeNote({ location: "notes/a.md", text: "Velero", technologies }));
});

afterAll(async () => {
  await Promise.all(opened.map(({ end }) => end()));
  await database.drop();
});

/** A process that serves pages: its own connections, its own hub. */
function openProcess(url = database.url, onStatement?: (statement: string) => void): { hub: LiveHub } & OpenDatabase {
  const own = openDatabase(url, 3, onStatement);
  const hub = new LiveHub(own.db, url);
  opened = [...opened, { end: () => hub.end().then(own.close) }];
  return { hub, ...own };
}

/** A page that shows a review, and keeps what it was told. */
async function openPage({ hub }: { hub: LiveHub }, slug: string | null, participant: string | null = null) {
  const told: LiveMessage[] = [];
  const end = vi.fn();
  const review = slug === null ? null : (await requireReview(database.db, slug)).id;
  const leave = hub.enter({ review, participant, tell: (message) => told.push(message), end });
  const views = () => told.flatMap(({ event, data }) => (event === "review" ? [JSON.parse(data) as ReviewView] : []));
  const changes = () => told.flatMap(({ event, data }) => (event === "changed" ? [data] : []));
  return { views, changes, leave, end, last: () => views().at(-1) };
}

function presentIn(view: ReviewView | undefined): string[] {
  return view?.participants.filter(({ present }) => present).map(({ name }) => name) ?? [];
}

describe("open pages", () => {
  it("are told at once what happens, whichever process it happened in", async () => {
    await makeReview(database.db, "several", ["velero"]);
    const pages = [await openPage(openProcess(), "several"), await openPage(openProcess(), "several")];
    await vi.waitFor(
      () => expect(pages.map(({ last }) => last()?.phase)).toEqual(["preparing", "preparing"]),
      PATIENCE,
    );
    await actAll(database.db, "several", ["ada", { kind: "start" }]);
    await vi.waitFor(() => expect(pages.map(({ last }) => last()?.phase)).toEqual(["running", "running"]), PATIENCE);
    const numbers = pages.map(({ views }) => views().map(({ number }) => number));
    for (const each of numbers) expect(each).toEqual([...each].sort((a, b) => a - b));
  });

  it("are told together what many do at once, from few readings", async () => {
    await makeReview(database.db, "many", ["velero"]);
    const people = Array.from({ length: 30 }, (_, n) => `p${n}`);
    for (const name of people) await actAll(database.db, "many", [name, { kind: "join", name }]);
    await actAll(
      database.db,
      "many",
      ["ada", { kind: "start" }],
      ["ada", { kind: "open", technology: "velero" }],
      ["ada", { kind: "start-vote", technology: "velero", seconds: null }],
    );
    let readings = 0;
    const process = openProcess(database.url, (statement) => {
      if (statement.includes(`from "reviews"`)) readings += 1;
    });
    const pages = await Promise.all(people.map(() => openPage(process, "many")));
    await vi.waitFor(() => expect(pages.every(({ last }) => last() !== undefined)).toBe(true), PATIENCE);
    readings = 0;
    await Promise.all(
      people.map((participant) =>
        actInReview(database.db, {
          slug: "many",
          participant,
          at: new Date(),
          action: { kind: "vote", technology: "velero", round: 1, ring: "adopt", comment: "A secret." },
        }),
      ),
    );
    await vi.waitFor(
      () => expect(pages.every(({ last }) => last()?.items[0]?.voted.length === 30)).toBe(true),
      PATIENCE,
    );
    expect(readings).toBeLessThan(10);
    expect(JSON.stringify(pages.map(({ views }) => views()))).not.toContain("A secret");
  });

  it("hear that decisions and notes were written, a few times for many", async () => {
    const page = await openPage(openProcess(), null);
    await vi.waitFor(async () => {
      await database.db.execute(sql`update radars set title = title`);
      expect(page.changes()).toContain("radar");
    }, PATIENCE);
    const before = page.changes().length;
    for (let n = 0; n < 20; n += 1) await database.db.execute(sql`update notes set language = language`);
    await vi.waitFor(() => expect(page.changes().slice(before)).toContain("notes"), PATIENCE);
    expect(page.changes().slice(before).length).toBeLessThan(6);
  });

  it("are not told any more when they have gone", async () => {
    const process = openProcess();
    await makeReview(database.db, "left", ["velero"]);
    const [stays, goes] = [await openPage(process, "left"), await openPage(process, "left")];
    await vi.waitFor(() => expect(goes.views()).toHaveLength(1), PATIENCE);
    goes.leave();
    await actAll(database.db, "left", ["ada", { kind: "start" }]);
    await vi.waitFor(() => expect(stays.last()?.phase).toBe("running"), PATIENCE);
    expect(goes.views()).toHaveLength(1);
  });

  it("are ended with the process", async () => {
    const { hub } = openProcess();
    const page = await openPage({ hub }, null);
    await hub.end();
    expect(page.end).toHaveBeenCalledOnce();
    expect((await openPage({ hub }, "left")).end).toHaveBeenCalledOnce();
  });
});

describe("seats", () => {
  it("are taken while somebody shows the review on any screen, and by nobody who has not joined", async () => {
    await makeReview(database.db, "seated", ["velero"]);
    const [one, other] = [openProcess(), openProcess()];
    const ada = await openPage(one, "seated", "ada");
    const second = await openPage(one, "seated", "ada");
    const watching = await openPage(other, "seated", "eve");
    await vi.waitFor(() => expect(presentIn(watching.last())).toEqual(["Ada"]), PATIENCE);
    second.leave();
    await actAll(database.db, "seated", ["ada", { kind: "start" }]);
    await vi.waitFor(() => expect(watching.last()?.phase).toBe("running"), PATIENCE);
    expect(presentIn(watching.last())).toEqual(["Ada"]);
    ada.leave();
    await vi.waitFor(() => expect(presentIn(watching.last())).toEqual([]), PATIENCE);
    const rows = await database.db.execute<{ participant: string }>(sql`select participant from review_seats`);
    expect(rows.map(({ participant }) => participant)).toEqual(["ada"]);
  });
});

describe("a database that is away for a while", () => {
  it("is listened to again, and what happened in between is told", async () => {
    const gate = await openGate(database.url);
    await makeReview(database.db, "away", ["velero"]);
    const page = await openPage(openProcess(gate.url), "away");
    await vi.waitFor(() => expect(page.last()?.phase).toBe("preparing"), PATIENCE);
    await gate.shut();
    await actAll(database.db, "away", ["ada", { kind: "start" }]);
    // Long enough for several tries that fail.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(page.last()?.phase).toBe("preparing");
    await gate.open();
    await vi.waitFor(() => expect(page.last()?.phase).toBe("running"), PATIENCE);
    await vi.waitFor(() => expect(page.changes()).toContain("notes"), PATIENCE);
    await actAll(database.db, "away", ["ada", { kind: "open", technology: "velero" }]);
    await vi.waitFor(() => expect(page.last()?.current).toBe("velero"), PATIENCE);
  });
});
