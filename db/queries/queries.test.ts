import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { importNote } from "@/db/commands/import-note";
import { placeTechnology } from "@/db/commands/place-technology";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { getNote } from "./get-note";
import { getRadar } from "./get-radar";
import { getTalk } from "./get-talk";
import { getTechnology } from "./get-technology";
import { isAnswering } from "./is-answering";
import { listNotes } from "./list-notes";
import { listTalks } from "./list-talks";

const TEXT = `Before any talk, Restic.
# Backups with Velero
Velero is stable and worth a look. Velero!
Restic: see above.
It was slow.
# Linting at scale
Biome is worth a try.
Velero again.
`;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await importNote(database.db, makeTestNote("notes/first.md"));
});

afterAll(() => database.drop());

function makeTestNote(location: string, extra = "") {
  return makeNote({
    location,
    // Words of its own, so that it is not taken for a copy.
    text: TEXT + (extra && Array.from({ length: 80 }, (_, i) => `${extra}x${i}`).join(" ")),
    talks: [
      { title: "Backups with Velero", speakers: ["Ada Lovelace"], event: "KubeCon EU 2024" },
      { title: "Linting at scale", links: [{ kind: "video", url: "https://youtu.be/abcdefghijk" }] },
    ],
    technologies: {
      Velero: { spellings: ["Velero"] },
      Restic: { spellings: ["Restic"] },
      Biome: { spellings: ["Biome"] },
      ...(extra && { [extra]: { spellings: [extra], quadrant: "platforms" } }),
    },
    verdicts: [
      { technology: "Velero", ring: "adopt", cue: "stable", strength: 0.9 },
      { technology: "Velero", ring: "assess", cue: "worth a look", strength: 0.4, by: "speaker" },
      { technology: "Restic", ring: "hold", cue: "slow" },
      { technology: "Biome", ring: "trial", cue: "worth a try" },
    ],
  });
}

describe("a technology", () => {
  it("has its verdicts first, strongest first, then the sentences that only name it, by talk", async () => {
    const velero = await getTechnology(database.db, "velero");
    expect(velero?.quotes.map(({ text, verdict }) => [text, verdict?.ring ?? null])).toEqual([
      ["Velero is stable and worth a look. Velero!", "adopt"],
      ["Velero is stable and worth a look. Velero!", "assess"],
      ["# Backups with Velero", null],
      ["Velero again.", null],
    ]);
    expect(velero).toMatchObject({ mentionCount: 4, version: 0, placement: null, history: [] });
    expect(velero?.talks.map(({ title }) => title)).toEqual(["Backups with Velero", "Linting at scale"]);
  });

  it("has quotes whose cue and mention stand where they say", async () => {
    const velero = await getTechnology(database.db, "velero");
    const quote = velero?.quotes[0];
    expect(quote && TEXT.slice(quote.span.start, quote.span.end)).toBe(quote?.text);
    expect(quote?.text.slice(quote.mention?.start, quote.mention?.end)).toBe("Velero");
    expect(quote?.text.slice(quote.verdict?.cue.start, quote.verdict?.cue.end)).toBe("stable");
  });

  it("has no mention in a quote that names it elsewhere, and quotes outside talks last", async () => {
    const restic = await getTechnology(database.db, "restic");
    expect(restic?.quotes.map(({ text, mention, talk }) => [text, mention === null, talk?.title ?? null])).toEqual([
      ["It was slow.", true, null],
      ["Restic: see above.", false, "Backups with Velero"],
      ["Before any talk, Restic.", false, null],
    ]);
  });

  it("is null where it is not there", async () => {
    expect(await getTechnology(database.db, "nothing")).toBeNull();
    expect(await getTalk(database.db, "nothing")).toBeNull();
    expect(await getNote(database.db, "nothing")).toBeNull();
  });
});

describe("the radar", () => {
  it("has blips by quadrant, ring and name, and totals", async () => {
    const radar = await getRadar(database.db);
    expect(radar.blips.map(({ slug, ring, decided }) => [slug, ring, decided])).toEqual([
      ["velero", "adopt", false],
      ["biome", "trial", false],
      ["restic", "hold", false],
    ]);
    expect(radar.blips[0]).toMatchObject({ talkCount: 2, mentionCount: 4, version: 0 });
    expect(radar.blips[0]?.strongestQuote).toBe("Velero is stable and worth a look. Velero!");
    expect(radar.totals).toEqual({ notes: 1, talks: 2, technologies: 3, mentions: 7, verdicts: 4 });
  });
});

describe("a talk", () => {
  it("has its sections word for word and its technologies in order of appearance", async () => {
    const [linting] = (await listTalks(database.db)).items.filter(({ title }) => title === "Linting at scale");
    const talk = await getTalk(database.db, linting?.id ?? "");
    expect(talk?.sections.map(({ text }) => text)).toEqual([
      "# Linting at scale\nBiome is worth a try.\nVelero again.\n",
    ]);
    expect(talk?.technologies.map(({ slug, mentionCount }) => [slug, mentionCount])).toEqual([
      ["biome", 1],
      ["velero", 1],
    ]);
    expect(talk?.links).toEqual([{ kind: "video", url: "https://youtu.be/abcdefghijk" }]);
    expect(linting).toMatchObject({ noteCount: 1, technologyCount: 2 });
  });
});

describe("a note", () => {
  it("has its text as it was, its talks in order and every mark in place", async () => {
    const [item] = (await listNotes(database.db)).items;
    expect(item).toMatchObject({ name: "first.md", talkCount: 2, mentionCount: 7, verdictCount: 4, language: "en" });
    const note = await getNote(database.db, item?.id ?? "");
    expect(note?.text).toBe(TEXT);
    expect(note?.sections.map(({ talk }) => talk.title)).toEqual(["Backups with Velero", "Linting at scale"]);
    expect(note?.marks.map(({ span }) => TEXT.slice(span.start, span.end)).slice(0, 4)).toEqual([
      "Restic",
      "Velero",
      "Velero",
      "stable",
    ]);
  });
});

describe("the number of statements", () => {
  it("does not grow with what there is to show", async () => {
    const client = postgres(database.url, { max: 1 });
    let statements = 0;
    const logger = { logQuery: () => (statements += 1) };
    const counted: Database = drizzle(client, { casing: "snake_case", logger });
    const ids = {
      talk: (await listTalks(database.db)).items[0]?.id ?? "",
      note: (await listNotes(database.db)).items[0]?.id ?? "",
    };
    const reads = {
      radar: () => getRadar(counted),
      technology: () => getTechnology(counted, "velero"),
      talk: () => getTalk(counted, ids.talk),
      note: () => getNote(counted, ids.note),
      notes: () => listNotes(counted),
      talks: () => listTalks(counted),
    };
    const countAll = async () => {
      const counts: Record<string, number> = {};
      for (const [name, read] of Object.entries(reads)) {
        statements = 0;
        await read();
        counts[name] = statements;
      }
      return counts;
    };
    const before = await countAll();
    for (let i = 0; i < 12; i++) await importNote(database.db, makeTestNote(`notes/more-${i}.md`, `Thing${i}`));
    const request = { radarSlug: "radar", technologySlug: "velero", ring: "trial", rationale: "Yes.", person: "Ada" };
    await placeTechnology(database.db, { ...request, version: 0, at: new Date(0) });
    expect(await countAll()).toEqual(before);
    expect(Math.max(...Object.values(before))).toBeLessThanOrEqual(25);
    await client.end();
  });
});

describe("a database that is away", () => {
  it("is said not to answer", async () => {
    const nobody = openDatabase("postgres://nobody@127.0.0.1:9/none", 1);
    expect(await isAnswering(nobody.db, 1500)).toBe(false);
    await nobody.close();
  });

  it("is used again after it dropped every connection", async () => {
    const { db, close } = openDatabase(database.url, 2);
    expect(await isAnswering(db, 1500)).toBe(true);
    const others = sql`datname = current_database() and pid <> pg_backend_pid()`;
    await database.db.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity where ${others}`);
    await expect.poll(() => isAnswering(db, 1500), { timeout: 5000 }).toBe(true);
    expect((await getRadar(db)).blips.length).toBeGreaterThan(0);
    await close();
  });
});
