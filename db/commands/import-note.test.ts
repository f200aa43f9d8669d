import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { getNote } from "@/db/queries/get-note";
import { getRadar } from "@/db/queries/get-radar";
import { getTalk } from "@/db/queries/get-talk";
import { getTechnology } from "@/db/queries/get-technology";
import { listTalks } from "@/db/queries/list-talks";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote, type TestNote } from "@/db/testing-notes";
import { readNewestWrite, readState } from "@/db/testing-state";
import { importNote } from "./import-note";
import { placeTechnology } from "./place-technology";
import { removeNote } from "./remove-note";

const SCHEDULE = { kind: "schedule", url: "https://example.sched.com/event/1ABc" } as const;

const BACKUPS: TestNote = {
  location: "notes/backups.md",
  text: "# Backups with Velero\nhttps://example.sched.com/event/1ABc\nVelero is stable 🎉 and velero is fast.\nRestic was slow.\n",
  talks: [{ title: "Backups with Velero", speakers: ["Ada Lovelace"], links: [SCHEDULE], event: "KubeCon EU 2024" }],
  technologies: { Velero: { spellings: ["Velero", "velero"] }, Restic: { spellings: ["Restic"] } },
  verdicts: [
    { technology: "Velero", ring: "adopt", cue: "stable" },
    { technology: "Restic", ring: "hold", cue: "slow" },
  ],
};

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
});

afterEach(() => database.drop());

function importText(note: TestNote) {
  return importNote(database.db, makeNote(note));
}

async function place(slug: string, ring: string, version: number) {
  const at = new Date("2025-03-01T10:00:00Z");
  const request = { radarSlug: "radar", technologySlug: slug, ring, rationale: "We tried it.", version };
  return placeTechnology(database.db, { ...request, person: "Ada", at });
}

describe("a new note", () => {
  it("is found again with its words, its talk and its verdicts", async () => {
    expect(await importText(BACKUPS)).toBe("new");
    const velero = await getTechnology(database.db, "velero");
    expect(velero?.aliases).toEqual(["velero"]);
    expect(velero?.proposal?.ring).toBe("adopt");
    expect(velero?.quotes[0]?.text).toBe("Velero is stable 🎉 and velero is fast.");
    expect(velero?.talks[0]).toMatchObject({
      title: "Backups with Velero",
      speakers: ["Ada Lovelace"],
      links: [SCHEDULE],
    });
    const [talk] = (await listTalks(database.db)).items;
    expect(talk).toMatchObject({ id: expect.stringMatching(/^backups-with-velero-[0-9a-f]{8}$/), noteCount: 1 });
  });

  it("keeps the place of every span behind characters of two units", async () => {
    await importText(BACKUPS);
    const id = (await getTechnology(database.db, "velero"))?.quotes[0]?.note.id ?? "";
    const note = await getNote(database.db, id);
    const words = note?.marks.map(({ span }) => note.text.slice(span.start, span.end));
    expect(words).toEqual(["Velero", "Velero", "stable", "velero", "Restic", "slow"]);
  });

  it("may hold more rows than one statement takes", async () => {
    const text = Array.from({ length: 2500 }, (_, i) => `Line ${i} names Velero.`).join("\n");
    await importText({ location: "notes/long.md", text, technologies: { Velero: { spellings: ["Velero"] } } });
    expect((await getRadar(database.db)).totals).toMatchObject({ mentions: 2500, technologies: 1 });
  });

  it("may have names and titles of any length", async () => {
    const title = `Velero ${"very ".repeat(20_000)}long`;
    await importText({
      location: "notes/long-title.md",
      text: `${title}\nVelero.\n`,
      talks: [{ title, speakers: ["x".repeat(5000)] }],
      technologies: { Velero: { spellings: ["Velero"] } },
    });
    const [talk] = (await listTalks(database.db)).items;
    expect(talk?.title).toBe(title);
    expect(talk?.id.length).toBeLessThan(80);
  });

  it.each(["𠮷野家を支えるKubernetes運用", `${"x".repeat(59)}𐐷 and words of a title`])(
    "may have a title in letters of two units: %s",
    async (title) => {
      await importText({ location: "notes/letters.md", text: `${title}\n`, talks: [{ title }] });
      expect((await listTalks(database.db)).items.map((talk) => talk.title)).toEqual([title]);
    },
  );

  it("gives two names that look alike in an address two addresses", async () => {
    const technologies = { "Open API": { spellings: ["Open API"] }, "Open-API": { spellings: ["Open-API"] } };
    await importText({ location: "notes/api.md", text: "Open API and Open-API", technologies });
    const slugs = (await getRadar(database.db)).mentioned.map(({ slug }) => slug);
    expect(slugs).toContain("open-api");
    expect(new Set(slugs).size).toBe(2);
  });
});

describe("a note that is read again", () => {
  it("changes nothing where it says the same", async () => {
    await importText(BACKUPS);
    const before = await readNewestWrite(database.db);
    expect(await importText(BACKUPS)).toBe("unchanged");
    expect(await readNewestWrite(database.db)).toBe(before);
  });

  it("is read anew where only the reading differs", async () => {
    await importText(BACKUPS);
    expect(await importText({ ...BACKUPS, verdicts: [] })).toBe("changed");
    expect((await getRadar(database.db)).blips).toEqual([]);
  });

  it("keeps its talk's address when the title changes, and drops what it names no more", async () => {
    await importText(BACKUPS);
    const [before] = (await listTalks(database.db)).items;
    const text = BACKUPS.text
      .replace("Backups with Velero", "Backups with Kasten")
      .replaceAll(/Restic|elero/g, "asten");
    await importText({
      location: BACKUPS.location,
      text,
      talks: [{ title: "Backups with Kasten", links: [SCHEDULE] }],
      technologies: { Kasten: { spellings: ["Kasten"] } },
    });
    const [after] = (await listTalks(database.db)).items;
    expect(after).toMatchObject({ id: before?.id, title: "Backups with Kasten", speakers: [] });
    expect(await getTechnology(database.db, "restic")).toBeNull();
    const state = (await readState(database.db)) as { people: unknown[] };
    expect(state.people).toEqual([]);
  });

  it("leaves nothing behind when it is removed", async () => {
    const empty = await readState(database.db);
    await importText(BACKUPS);
    const [note] = (await getTechnology(database.db, "velero"))?.quotes ?? [];
    expect(await removeNote(database.db, note?.note.id ?? "")).toBe(true);
    expect(await readState(database.db)).toEqual(empty);
    expect(await removeNote(database.db, note?.note.id ?? "")).toBe(false);
  });
});

describe("what the team decided", () => {
  it("stays when notes are read again, change or go", async () => {
    await importText(BACKUPS);
    await place("velero", "hold", 0);
    await importText({ ...BACKUPS, verdicts: [] });
    expect(await getTechnology(database.db, "velero")).toMatchObject({ placement: { to: "hold" }, proposal: null });
    await importText({ location: BACKUPS.location, text: "Nothing of note.\n" });
    const velero = await getTechnology(database.db, "velero");
    expect(velero).toMatchObject({ placement: { to: "hold", rationale: "We tried it." }, mentionCount: 0, quotes: [] });
    expect((await getRadar(database.db)).blips).toMatchObject([{ slug: "velero", ring: "hold", decided: true }]);
  });
});

describe("the same talk in several notes", () => {
  const other: TestNote = {
    location: "notes/other.md",
    text: "Velero, the talk\nOur own Velero notes: worth a try.\n",
    talks: [{ title: "Velero, the talk", speakers: ["Ada Lovelace", "Alan Turing"], links: [SCHEDULE] }],
    technologies: { Velero: { spellings: ["Velero"] } },
    verdicts: [{ technology: "Velero", ring: "trial", cue: "worth a try" }],
  };

  it("is one talk with each note as a source", async () => {
    await importText(BACKUPS);
    await importText(other);
    const talks = (await listTalks(database.db)).items;
    expect(talks).toMatchObject([
      { noteCount: 2, speakers: ["Ada Lovelace", "Alan Turing"], event: "KubeCon EU 2024" },
    ]);
    const talk = await getTalk(database.db, talks[0]?.id ?? "");
    expect(talk?.sections.map(({ note }) => note.name)).toEqual(["backups.md", "other.md"]);
    expect(talk?.technologies.map(({ slug }) => slug)).toEqual(["velero", "restic"]);
  });

  it("is one talk where only the titles are alike", async () => {
    const technologies = { Kubernetes: { spellings: ["Kubernetes"] } };
    const titles = ["Running stateful databases on Kubernetes safely", "Running stateful databases on Kubernetes"];
    for (const title of titles) {
      await importText({ location: `notes/${title}.md`, text: `${title}\n`, talks: [{ title }], technologies });
    }
    expect((await listTalks(database.db)).items).toMatchObject([{ noteCount: 2 }]);
  });

  it("comes apart when the note that joined them goes", async () => {
    const slides = { kind: "video", url: "https://youtu.be/abcdefghijk" } as const;
    const one: TestNote = { location: "notes/1.md", text: "One\n", talks: [{ title: "One", links: [SCHEDULE] }] };
    const two: TestNote = { location: "notes/2.md", text: "Two\n", talks: [{ title: "Two", links: [slides] }] };
    const both: TestNote = {
      location: "notes/3.md",
      text: "Both\n",
      talks: [{ title: "Both", links: [SCHEDULE, slides] }],
    };
    await importText(one);
    await importText(two);
    const apart = await readState(database.db);
    await importText(both);
    expect((await listTalks(database.db)).items).toHaveLength(1);
    const [talk] = (await listTalks(database.db)).items;
    const sections = (await getTalk(database.db, talk?.id ?? ""))?.sections ?? [];
    await removeNote(database.db, sections[2]?.note.id ?? "");
    expect(await readState(database.db)).toEqual(apart);
  });
});

describe("a copy of a note", () => {
  const body = Array.from({ length: 40 }, (_, i) => `Sentence ${i} says ${i * 7} things of number ${i * 13}.`).join(
    "\n",
  );
  const original: TestNote = {
    location: "notes/a.md",
    text: `${body}\nVelero is stable.\n`,
    technologies: { Velero: { spellings: ["Velero"] } },
    verdicts: [{ technology: "Velero", ring: "adopt", cue: "stable" }],
  };
  const copy: TestNote = {
    location: "notes/b.md",
    text: `${body.replaceAll("\n", " ")} Velero is stable. Restic is slow.`,
    technologies: { Velero: { spellings: ["Velero"] }, Restic: { spellings: ["Restic"] } },
    verdicts: [
      { technology: "Velero", ring: "adopt", cue: "stable" },
      { technology: "Restic", ring: "hold", cue: "slow" },
    ],
  };

  it("counts only where the original is silent", async () => {
    await importText(original);
    await importText(copy);
    const velero = await getTechnology(database.db, "velero");
    expect(velero?.quotes.map(({ note }) => note.name)).toEqual(["a.md"]);
    expect(velero?.mentionCount).toBe(1);
    expect((await getTechnology(database.db, "restic"))?.quotes).toHaveLength(1);
    expect((await getRadar(database.db)).totals).toMatchObject({ notes: 2, mentions: 2, verdicts: 2 });
  });

  it("is about the original's talks, whatever it calls them, also when the original is read again", async () => {
    const technologies = { Velero: { spellings: ["Velero"] } };
    const first = { ...original, talks: [{ title: "Sentence 0" }, { title: "Sentence 20" }], technologies };
    const flat = {
      ...copy,
      talks: [{ title: "0 says 0 things" }, { title: "20 says 140" }],
      technologies,
      verdicts: [],
    };
    await importText(first);
    await importText(flat);
    expect((await listTalks(database.db)).items.map(({ noteCount }) => noteCount)).toEqual([2, 2]);
    await importText({ ...first, talks: [{ title: "Sentence 1" }, { title: "Sentence 20" }] });
    const talks = (await listTalks(database.db)).items;
    expect(talks.map(({ title, noteCount }) => [title, noteCount])).toEqual([
      ["Sentence 1", 2],
      ["Sentence 20", 2],
    ]);
  });

  it("speaks for itself once the original is gone", async () => {
    await importText(original);
    await importText(copy);
    const [quote] = (await getTechnology(database.db, "velero"))?.quotes ?? [];
    await removeNote(database.db, quote?.note.id ?? "");
    expect((await getTechnology(database.db, "velero"))?.quotes.map(({ note }) => note.name)).toEqual(["b.md"]);
  });
});
