import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { getNote } from "@/db/queries/get-note";
import { getTalk } from "@/db/queries/get-talk";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import {
  ADA,
  findQuote,
  listSaid,
  putRight,
  requireTechnology,
  seedText,
  seeQuote,
  takeBack,
} from "@/db/testing-corrections";
import { readState } from "@/db/testing-state";
import type { CorrectionRequest } from "./correction-request";
import { placeTechnology } from "./place-technology";
import { saveCorrection } from "./save-correction";
import { undoCorrection } from "./undo-correction";

const LOCATION = "notes/days.md";
const NOTE = `# Harbour Days

## Restoring with care - Ana Ruiz

We use Velero in production.
Trivy was on a slide.

## Writing less code - Jo Park

Avoid Jenkins.
Nobody mentioned the tide table.
`;
const OTHER = "# A second day\n\n## Servers - Ole Berg\n\nWe use Velero in production too.\n";

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
  await seedText(database.db, LOCATION, NOTE);
  await seedText(database.db, "notes/second.md", OTHER);
});

afterEach(() => database.drop());

/** The selection of some words in the first note. */
async function select(words: string) {
  const { note } = await findQuote(database.db, "velero", "Velero in production.");
  const start = NOTE.indexOf(words);
  return { noteId: note.id, span: { start, end: start + words.length }, text: words };
}

async function findTalkId(title: string): Promise<string> {
  const { note } = await findQuote(database.db, "velero", "Velero in production.");
  const view = await getNote(database.db, note.id);
  return view?.sections.find(({ talk }) => talk.title === title)?.talk.id ?? "";
}

interface Kind {
  readonly request: () => Promise<CorrectionRequest>;
  /** Whose page shows it. */
  readonly slug: string;
  /** What stands there once it is put right, before and after the note changes. */
  readonly said: readonly string[];
  readonly proposed: string | null;
}

const VELERO = "adopt: We use Velero in production.";
const TOO = "adopt: We use Velero in production too.";
const KINDS: Readonly<Record<string, Kind>> = {
  "not this technology": {
    request: async () => ({ kind: "not-this-technology", ...(await seeQuote(database.db, "jenkins", "Avoid")) }),
    slug: "jenkins",
    said: [],
    proposed: null,
  },
  "it is another one": {
    request: async () => ({
      kind: "not-this-technology",
      ...(await seeQuote(database.db, "jenkins", "Avoid")),
      instead: { name: "trivy" },
    }),
    slug: "trivy",
    said: ["hold: Avoid Jenkins. (Jenkins read as Trivy by Ada)", "named: Trivy was on a slide."],
    proposed: "hold",
  },
  "not a technology": {
    request: async () => ({ kind: "not-a-technology", ...(await seeQuote(database.db, "trivy", "slide")) }),
    slug: "trivy",
    said: [],
    proposed: null,
  },
  "wrong ring": {
    request: async () => ({ kind: "wrong-ring", ...(await seeQuote(database.db, "jenkins", "Avoid")), ring: "assess" }),
    slug: "jenkins",
    said: ["assess: Avoid Jenkins. (Ring set to Assess by Ada)"],
    proposed: "assess",
  },
  "says nothing about using it": {
    request: async () => ({ kind: "says-nothing", ...(await seeQuote(database.db, "jenkins", "Avoid")) }),
    slug: "jenkins",
    said: ["named: Avoid Jenkins."],
    proposed: null,
  },
  "belongs to another talk": {
    request: async () => ({
      kind: "other-talk",
      ...(await seeQuote(database.db, "jenkins", "Avoid")),
      talk: await findTalkId("Restoring with care"),
    }),
    slug: "jenkins",
    said: ["hold: Avoid Jenkins. (Moved to the talk “Restoring with care” by Ada)"],
    proposed: "hold",
  },
  "a mention by hand": {
    request: async () => ({
      kind: "mark-mention",
      ...(await select("tide table")),
      technology: { name: "Tide Table", quadrant: "techniques" },
    }),
    slug: "tide-table",
    said: ["named: Nobody mentioned the tide table. (Marked as Tide Table by Ada)"],
    proposed: null,
  },
  "a verdict by hand": {
    request: async () => ({
      kind: "mark-verdict",
      ...(await select("on a slide")),
      technology: { name: "Trivy" },
      ring: "assess",
      by: "speaker",
    }),
    slug: "trivy",
    said: ["assess: Trivy was on a slide. (Marked as saying Assess of Trivy by Ada)"],
    proposed: "assess",
  },
};

describe.each(Object.entries(KINDS))("%s", (_, { request, slug, said, proposed }) => {
  it("counts at once, survives seeding again and a changed note, and is taken back", async () => {
    const { db } = database;
    const before = await readState(db);
    const { id, state, person } = await putRight(db, await request());
    expect([state, person]).toEqual(["stands", "Ada"]);
    const expectIt = async () => {
      expect(await listSaid(db, slug)).toEqual(said);
      if (said.length > 0) expect((await requireTechnology(db, slug)).proposal?.ring ?? null).toBe(proposed);
    };
    await expectIt();
    expect(await seedText(db, LOCATION, NOTE)).toBe("unchanged");
    await expectIt();
    expect(await seedText(db, LOCATION, `A line more at the top.\n\n${NOTE}`)).toBe("changed");
    await expectIt();
    expect(await seedText(db, LOCATION, NOTE)).toBe("changed");
    await takeBack(db, id);
    expect(await readState(db)).toEqual(before);
  });

  it("is kept and says so where its sentence is gone, and counts again where that is back", async () => {
    const { db } = database;
    const { id, quote } = await putRight(db, await request());
    const words = quote?.text ?? "";
    await seedText(db, LOCATION, NOTE.replace(words, "Something else."));
    const noteId = quote?.note.id ?? "";
    const shown = async () => (await getNote(db, noteId))?.corrections.map((each) => [each.id, each.state]);
    expect(await shown()).toEqual([[id, "text-gone"]]);
    await seedText(db, LOCATION, NOTE);
    expect(await shown()).toEqual([[id, "stands"]]);
    expect(await listSaid(db, slug)).toEqual(said);
  });
});

it("moves the sentence to the other talk's page", async () => {
  const { db } = database;
  const request = await KINDS["belongs to another talk"]?.request();
  if (request) await putRight(db, request);
  const talk = await getTalk(db, await findTalkId("Restoring with care"));
  expect(talk?.technologies.map(({ name }) => name)).toContain("Jenkins");
});

it("puts a copy of the note right as well", async () => {
  const { db } = database;
  await seedText(db, "notes/days-copy.md", NOTE);
  await putRight(db, { kind: "not-a-technology", ...(await seeQuote(db, "jenkins", "Avoid")) });
  expect(await listSaid(db, "jenkins")).toEqual([]);
});

describe("refuses", () => {
  it("who saw the quote before another person put it right", async () => {
    const { db } = database;
    const seen = await seeQuote(db, "jenkins", "Avoid");
    const wishes = (["assess", "trial", "adopt"] as const).map((ring) =>
      saveCorrection(db, { kind: "wrong-ring", ...seen, ring }, { ...ADA, person: ring }),
    );
    const outcomes = await Promise.all(wishes);
    const granted = outcomes.filter(({ ok }) => ok);
    expect(granted).toHaveLength(1);
    const stale = outcomes.filter((outcome) => !outcome.ok && outcome.reason === "stale");
    expect(stale).toHaveLength(2);
    expect(stale[0]).toMatchObject({ current: { what: expect.stringMatching(/^Ring set to/) } });
    const next = { kind: "wrong-ring", ...(await seeQuote(db, "jenkins", "Avoid")), ring: "hold" } as const;
    await putRight(db, next, { ...ADA, person: "Cy" });
    expect(await listSaid(db, "jenkins")).toEqual(["hold: Avoid Jenkins. (Ring set to Hold by Cy)"]);
  });

  it("a second undo of the same, and one of nothing", async () => {
    const { db } = database;
    const { id } = await putRight(db, { kind: "says-nothing", ...(await seeQuote(db, "jenkins", "Avoid")) });
    const outcomes = await Promise.all([undoCorrection(db, id, ADA), undoCorrection(db, id, ADA)]);
    expect(outcomes.map((outcome) => outcome.ok || outcome.reason).sort()).toEqual(["stale", true]);
    expect(await undoCorrection(db, 999, ADA)).toMatchObject({ reason: "not-found" });
  });

  it.each<[string, string, (seen: Awaited<ReturnType<typeof seeQuote>>) => CorrectionRequest, object]>([
    ["the ring that it has", "Avoid", (seen) => ({ kind: "wrong-ring", ...seen, ring: "hold" }), { field: "ring" }],
    [
      "a new name without a quadrant",
      "Avoid",
      (seen) => ({ kind: "not-this-technology", ...seen, instead: { name: "Tide Table" } }),
      { reason: "invalid", field: "quadrant" },
    ],
    ["a talk of another note", "Avoid", (seen) => ({ kind: "other-talk", ...seen, talk: "x" }), { field: "talk" }],
    [
      "a note that is not there",
      "Avoid",
      (seen) => ({ kind: "says-nothing", ...seen, noteId: "x" }),
      { reason: "not-found" },
    ],
    [
      "words that the note does not hold",
      "Avoid",
      (seen) => ({ kind: "mark-mention", ...seen, text: "Avoid it", technology: { name: "Trivy" } }),
      { reason: "stale" },
    ],
  ])("%s", async (_, words, makeRequest, refusal) => {
    const { db } = database;
    const request = makeRequest(await seeQuote(db, "jenkins", words));
    expect(await saveCorrection(db, request, ADA)).toMatchObject({ ok: false, ...refusal });
  });

  it("a verdict on what the talk does not name", async () => {
    const marked = { ...(await select("Avoid")), technology: { name: "Velero" }, ring: "hold", by: "author" } as const;
    expect(await saveCorrection(database.db, { kind: "mark-verdict", ...marked }, ADA)).toMatchObject({
      reason: "invalid",
      field: "technology",
    });
  });
});

it("leaves what the team decided", async () => {
  const { db } = database;
  const decision = { ring: "adopt", rationale: "We know it.", version: 0, person: "Bo", at: ADA.at };
  await placeTechnology(db, { radarSlug: "radar", technologySlug: "jenkins", ...decision });
  await putRight(db, { kind: "not-a-technology", ...(await seeQuote(db, "jenkins", "Avoid")) });
  expect((await requireTechnology(db, "jenkins")).placement?.rationale).toBe("We know it.");
  expect(await listSaid(db, "velero")).toEqual([TOO, VELERO].sort().reverse());
});
