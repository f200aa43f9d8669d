import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { listNotes } from "@/db/queries/list-notes";
import { listTalks } from "@/db/queries/list-talks";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { NO_FILTER } from "@/domain/lists/list-filter";
import { getEvent } from "./get-event";
import { getSpeaker } from "./get-speaker";
import { listEvents } from "./list-events";
import { listSpeakers } from "./list-speakers";
import { listTechnologies } from "./list-technologies";

const MANY = 130;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await importNote(
    database.db,
    makeNote({
      location: "notes/kube-2024.md",
      text: "# Café in the cluster\nVelero is stable.\n# Second helping\nVelero and Restic.\n",
      talks: [
        { title: "Café in the cluster", speakers: ["Zoë Ünal"], event: "KubeConf 2024" },
        { title: "Second helping", speakers: ["Zoë Ünal", "Ada Example"], event: "KubeConf 2024" },
      ],
      technologies: { Velero: { spellings: ["Velero"] }, Restic: { spellings: ["Restic"], quadrant: "platforms" } },
      verdicts: [{ technology: "Velero", ring: "adopt", cue: "stable" }],
    }),
  );
  const titles = Array.from({ length: MANY }, (_, index) => `Number ${String(index).padStart(3, "0")} of many`);
  await importNote(
    database.db,
    makeNote({
      location: "notes/long-2021.md",
      text: titles.map((title) => `# ${title}\nBiome here.\n`).join(""),
      talks: titles.map((title, index) => ({ title, speakers: [`Speaker ${index}`], event: "LongConf 2021" })),
      technologies: { Biome: { spellings: ["Biome"] } },
    }),
  );
});

afterAll(() => database.drop());

describe("talks", () => {
  it("come a hundred at a time, and every one on some page", async () => {
    const first = await listTalks(database.db);
    const second = await listTalks(database.db, { ...NO_FILTER, page: 2 });
    expect([first.items.length, second.items.length, first.total]).toEqual([100, MANY + 2 - 100, MANY + 2]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(MANY + 2);
    expect(await listTalks(database.db, { ...NO_FILTER, page: 9 })).toMatchObject({ items: [], total: MANY + 2 });
  });

  it.each([
    [{ q: "cafe" }, ["Café in the cluster"]],
    [{ event: "kubeconf-2024" }, ["Café in the cluster", "Second helping"]],
    [{ year: 2024, q: "second" }, ["Second helping"]],
    [{ technology: "restic" }, ["Second helping"]],
    [{ language: "de" }, []],
    [{ event: "nowhere" }, []],
  ])("are narrowed by %j", async (filter, titles) => {
    const { items } = await listTalks(database.db, { ...NO_FILTER, ...filter });
    expect(items.map(({ title }) => title)).toEqual(titles);
  });
});

describe("events", () => {
  it("that notes spell in several ways are one, with all that was said there", async () => {
    const own = await createTestDatabase();
    for (const [location, event, speaker, technology] of [
      ["notes/a.md", "DevConf 2023", "Ada Example", "Velero"],
      ["notes/b.md", "devconf 2023", "Zoë Ünal", "Restic"],
    ] as const) {
      await importNote(
        own.db,
        makeNote({
          location,
          text: `# About ${technology}\n${technology} is stable.\n`,
          talks: [{ title: `About ${technology}`, speakers: [speaker], event }],
          technologies: { [technology]: { spellings: [technology] } },
        }),
      );
    }
    expect((await listEvents(own.db, NO_FILTER)).items).toMatchObject([
      { slug: "devconf-2023", talkCount: 2, speakerCount: 2, technologyCount: 2 },
    ]);
    const more = { title: "Back again", speakers: ["Zoë Ünal"], event: "DevConf 2023" };
    await importNote(own.db, makeNote({ location: "notes/c.md", text: "# Back again\nNothing new.\n", talks: [more] }));
    expect((await getSpeaker(own.db, "zoe-unal", 1))?.events).toEqual(["DevConf 2023"]);
    await own.drop();
  });

  it("come newest first, with their counts", async () => {
    expect((await listEvents(database.db, NO_FILTER)).items).toEqual([
      { slug: "kubeconf-2024", name: "KubeConf 2024", year: 2024, talkCount: 2, speakerCount: 2, technologyCount: 2 },
      {
        slug: "longconf-2021",
        name: "LongConf 2021",
        year: 2021,
        talkCount: MANY,
        speakerCount: MANY,
        technologyCount: 1,
      },
    ]);
    expect((await listEvents(database.db, { ...NO_FILTER, q: "KUBE" })).total).toBe(1);
  });

  it("show their talks, speakers and technologies, those of most talks first", async () => {
    const event = await getEvent(database.db, "kubeconf-2024", 1);
    expect(event?.speakers.map(({ name, talkCount }) => [name, talkCount])).toEqual([
      ["Zoë Ünal", 2],
      ["Ada Example", 1],
    ]);
    expect(event?.technologies.map(({ slug, ring, talkCount }) => [slug, ring, talkCount])).toEqual([
      ["velero", "adopt", 2],
      ["restic", null, 1],
    ]);
    expect((await getEvent(database.db, "longconf-2021", 2))?.talks).toMatchObject({ total: MANY, page: 2 });
    expect(await getEvent(database.db, "nowhere", 1)).toBeNull();
  });
});

describe("speakers", () => {
  it("come with those of most talks first, at one event alone where asked", async () => {
    const { items, total } = await listSpeakers(database.db, NO_FILTER);
    expect(items[0]).toEqual({ slug: "zoe-unal", name: "Zoë Ünal", talkCount: 2, events: ["KubeConf 2024"] });
    expect([items.length, total]).toEqual([100, MANY + 2]);
    expect((await listSpeakers(database.db, { ...NO_FILTER, event: "kubeconf-2024" })).total).toBe(2);
    expect((await listSpeakers(database.db, { ...NO_FILTER, q: "zoe un" })).items).toHaveLength(1);
    expect(await listSpeakers(database.db, { ...NO_FILTER, page: 7 })).toMatchObject({ items: [], total: MANY + 2 });
  });

  it("show their talks and what was named in them", async () => {
    const speaker = await getSpeaker(database.db, "zoe-unal", 1);
    expect(speaker).toMatchObject({ name: "Zoë Ünal", talkCount: 2, events: ["KubeConf 2024"] });
    expect(speaker?.technologies.map(({ slug }) => slug)).toEqual(["velero", "restic"]);
    expect(await getSpeaker(database.db, "nobody", 1)).toBeNull();
  });
});

describe("technologies", () => {
  it.each([
    [{}, ["biome", "restic", "velero"]],
    [{ ring: "adopt" }, ["velero"]],
    [{ standing: "mentioned" as const }, ["biome", "restic"]],
    [{ quadrant: "platforms" }, ["restic"]],
    [{ year: 2021 }, ["biome"]],
    [{ event: "kubeconf-2024", standing: "suggested" as const }, ["velero"]],
    [{ language: "en", q: "RES" }, ["restic"]],
    [{ q: "%" }, []],
  ])("are narrowed by %j", async (filter, slugs) => {
    const { items } = await listTechnologies(database.db, { ...NO_FILTER, ...filter });
    expect(items.map(({ slug }) => slug)).toEqual(slugs);
  });
});

describe("notes", () => {
  it.each([
    [{}, ["kube-2024.md", "long-2021.md"]],
    [{ q: "long" }, ["long-2021.md"]],
    [{ event: "kubeconf-2024" }, ["kube-2024.md"]],
    [{ year: 2021, language: "en" }, ["long-2021.md"]],
  ])("are narrowed by %j", async (filter, names) => {
    const { items, total } = await listNotes(database.db, { ...NO_FILTER, ...filter });
    expect([items.map(({ name }) => name), total]).toEqual([names, names.length]);
  });
});
