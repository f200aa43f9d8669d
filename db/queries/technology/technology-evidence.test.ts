import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { getTechnology } from "@/db/queries/get-technology";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import { getQuotePage } from "./get-quote-page";

const SAYING = 130;
const NAMING = 90;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await importNote(database.db, makeLongNote());
  for (const [name, text] of Object.entries(REPLACING)) await importNote(database.db, read(name, text));
});

afterAll(() => database.drop());

const REPLACING = {
  "a.md": "# Conf 2023\n\n## Builds, again (Ada Example)\n- They replaced Jenkins with GitHub Actions.\n",
  "b.md":
    "# Conf 2024\n\n## Leaving the old server (Bo Example)\n- We moved from Jenkins to GitHub Actions last year.\n",
};

function read(name: string, text: string) {
  const reading = readNote({ name, text }, compileTerms(CATALOGUE, { terms: [], ignored: [] }));
  const bytes = new TextEncoder().encode(text);
  return { location: `notes/${name}`, source: "notes", name, bytes, text, encoding: "utf-8", reading };
}

/** More sentences on one technology than come at once, in two talks at two events. */
function makeLongNote() {
  const saying = Array.from({ length: SAYING }, (_, index) => `Velero is stable${index}.`);
  const naming = Array.from({ length: NAMING }, (_, index) => `Velero again ${index}.`);
  return makeNote({
    location: "notes/long.md",
    text: ["# First talk", ...saying, "# Second talk", ...naming].join("\n"),
    talks: [
      { title: "First talk", event: "Conf 2021" },
      { title: "Second talk", event: "Conf 2019" },
    ],
    technologies: { Velero: { spellings: ["Velero"] } },
    verdicts: saying.map((_, index) => ({
      technology: "Velero",
      ring: index % 2 === 0 ? "adopt" : "hold",
      cue: `stable${index}.`,
      strength: 0.3 + index / 1000,
    })),
  });
}

describe("a technology that much is said of", () => {
  it("comes with its strongest hundred quotes and the number of all", async () => {
    const velero = await getTechnology(database.db, "velero");
    expect(velero?.quotes).toHaveLength(100);
    expect(velero?.quotes[0]?.text).toBe(`Velero is stable${SAYING - 1}.`);
    expect(velero?.quoteCount).toEqual({ telling: SAYING, naming: NAMING });
  });

  it("has every other quote on the pages behind, once and in order", async () => {
    const first = await getTechnology(database.db, "velero");
    const second = await getQuotePage(database.db, "velero", 100);
    const third = await getQuotePage(database.db, "velero", 200);
    const all = [...(first?.quotes ?? []), ...(second?.quotes ?? []), ...(third?.quotes ?? [])];
    expect(new Set(all.map(({ text }) => text)).size).toBe(SAYING + NAMING);
    expect(all).toHaveLength(SAYING + NAMING);
    const strengths = all.flatMap(({ verdict }) => verdict?.strength ?? []);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(all.findIndex(({ verdict }) => verdict === null)).toBe(SAYING);
    expect((await getQuotePage(database.db, "velero", 300))?.quotes).toEqual([]);
    expect(await getQuotePage(database.db, "nothing", 0)).toBeNull();
  });

  it("has the strongest sentence for each ring, and how many speak for it", async () => {
    const velero = await getTechnology(database.db, "velero");
    expect(velero?.sides.map(({ ring, verdictCount, strongest }) => [ring, verdictCount, strongest.text])).toEqual([
      ["adopt", 65, `Velero is stable${SAYING - 2}.`],
      ["hold", 65, `Velero is stable${SAYING - 1}.`],
    ]);
  });

  it("has a timeline that counts all of it", async () => {
    const velero = await getTechnology(database.db, "velero");
    expect(
      velero?.timeline.map(({ event, sentenceCount, verdicts }) => [event, sentenceCount, verdicts.length]),
    ).toEqual([
      ["Conf 2019", NAMING, 0],
      ["Conf 2021", SAYING, 2],
    ]);
  });
});

describe("technologies beside one", () => {
  it("are those that took its place, and whose place it took", async () => {
    const jenkins = await getTechnology(database.db, "jenkins");
    expect(jenkins?.replacedBy).toEqual([{ slug: "github-actions", name: "GitHub Actions", sentenceCount: 2 }]);
    expect(jenkins?.replaces).toEqual([]);
    const actions = await getTechnology(database.db, "github-actions");
    expect(actions?.replaces.map(({ name }) => name)).toEqual(["Jenkins"]);
  });

  it("are those that are named in the same talks", async () => {
    const jenkins = await getTechnology(database.db, "jenkins");
    expect(jenkins?.related).toEqual([{ slug: "github-actions", name: "GitHub Actions", talkCount: 2, lift: 2 }]);
  });
});
