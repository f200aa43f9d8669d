import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { getRadar } from "@/db/queries/get-radar";
import { getTechnology } from "@/db/queries/get-technology";
import { getTeamTerms } from "@/db/queries/get-terms";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { ADA, listSaid, putRight, requireTechnology, seedText, takeBack } from "@/db/testing-corrections";
import { readState } from "@/db/testing-state";
import type { CorrectionRequest } from "./correction-request";
import { placeTechnology } from "./place-technology";
import { saveCorrection } from "./save-correction";
import { undoCorrection } from "./undo-correction";

const NOTES: Readonly<Record<string, string>> = {
  "notes/first.md": "# First day\n\n## Backups - Ana Ruiz\n\nWe use Velero in production.\nTrivy was there, and K8s.\n",
  "notes/second.md": "# Second day\n\n## More - Ole Berg\n\nAvoid Trivy.\nKubernetes was there. So was a tide table.\n",
};

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
  for (const [location, text] of Object.entries(NOTES)) await seedText(database.db, location, text);
});

afterEach(() => database.drop());

async function listTechnologies(): Promise<string[]> {
  const { blips, mentioned } = await getRadar(database.db);
  return [...blips, ...mentioned]
    .map(({ name, quadrant, mentionCount }) => `${name} ${quadrant} ${mentionCount}`)
    .sort();
}

async function seedAll(): Promise<string[]> {
  const results: string[] = [];
  for (const [location, text] of Object.entries(NOTES)) results.push(await seedText(database.db, location, text));
  return results;
}

const BEFORE = ["Kubernetes platforms 2", "Trivy tools 2", "Velero tools 1"];

const KINDS: Readonly<Record<string, readonly [CorrectionRequest, readonly string[]]>> = {
  "a new name": [
    { kind: "rename", technology: "trivy", name: "Trivy Backup", seen: 0 },
    ["Kubernetes platforms 2", "Trivy Backup tools 2", "Velero tools 1"],
  ],
  "a merge": [
    { kind: "merge", technology: "trivy", into: "velero", seen: 0 },
    ["Kubernetes platforms 2", "Velero tools 3"],
  ],
  "a spelling split off": [
    {
      kind: "split",
      technology: "kubernetes",
      spelling: "K8s",
      to: { name: "Kates", quadrant: "techniques" },
      seen: 0,
    },
    ["Kates techniques 1", "Kubernetes platforms 1", "Trivy tools 2", "Velero tools 1"],
  ],
  "a spelling given to another": [
    { kind: "split", technology: "kubernetes", spelling: "K8s", to: { name: "Velero" }, seen: 0 },
    ["Kubernetes platforms 1", "Trivy tools 2", "Velero tools 2"],
  ],
  "another quadrant": [
    { kind: "quadrant", technology: "trivy", quadrant: "techniques", seen: 0 },
    ["Kubernetes platforms 2", "Trivy techniques 2", "Velero tools 1"],
  ],
  "an ignored technology": [{ kind: "ignore", technology: "kubernetes", seen: 0 }, ["Trivy tools 2", "Velero tools 1"]],
  "a confirmed name": [
    { kind: "confirm-name", spelling: "tide table", quadrant: "techniques" },
    [...BEFORE, "tide table techniques 1"],
  ],
  "a name taken for another": [
    { kind: "merge-name", spelling: "tide table", into: "velero" },
    ["Kubernetes platforms 2", "Trivy tools 2", "Velero tools 2"],
  ],
  "an ignored name": [
    { kind: "ignore-name", spelling: "K8s" },
    ["Kubernetes platforms 1", "Trivy tools 2", "Velero tools 1"],
  ],
  "a file of terms": [
    {
      kind: "import-terms",
      team: {
        terms: [{ name: "Cluster Thing", quadrant: "platforms", replaces: ["Kubernetes"] }],
        ignored: ["Trivy"],
      },
    },
    ["Cluster Thing platforms 2", "Velero tools 1"],
  ],
};

describe.each(Object.entries(KINDS))("%s", (_, [request, technologies]) => {
  it("counts at once and at the next seeding, which changes nothing, and is taken back", async () => {
    const { db } = database;
    expect(await listTechnologies()).toEqual(BEFORE);
    const before = await readState(db);
    const { id } = await putRight(db, request);
    expect(await listTechnologies()).toEqual(technologies);
    const after = await readState(db);
    expect(await seedAll()).toEqual(["unchanged", "unchanged"]);
    expect(await readState(db)).toEqual(after);
    await takeBack(db, id);
    expect(await readState(db)).toEqual(before);
    expect(await getTeamTerms(db)).toEqual({ terms: [], ignored: [] });
  });

  it("counts in a note that comes later", async () => {
    const { db } = database;
    await putRight(db, request);
    const names = async () => (await listTechnologies()).map((each) => each.replace(/ \S+ \d+$/, ""));
    const before = await names();
    await seedText(db, "notes/later.md", `${NOTES["notes/first.md"]}\n${NOTES["notes/second.md"]}`);
    expect(await names()).toEqual(before);
  });
});

const DECISION = { radarSlug: "radar", rationale: "We know it.", version: 0, person: "Bo", at: ADA.at };

describe("what the team decided", () => {
  it("stays with a technology that gets another name, at the same address", async () => {
    const { db } = database;
    await placeTechnology(db, { ...DECISION, technologySlug: "trivy", ring: "trial" });
    const { id } = await putRight(db, { kind: "rename", technology: "trivy", name: "Trivy Backup", seen: 0 });
    const renamed = await requireTechnology(db, "trivy");
    expect([renamed.name, renamed.placement?.to, renamed.quotes.length]).toEqual(["Trivy Backup", "trial", 2]);
    await takeBack(db, id);
    expect((await requireTechnology(db, "trivy")).placement?.to).toBe("trial");
  });

  it("is shown under what a technology was merged into, whose address it leads to", async () => {
    const { db } = database;
    await placeTechnology(db, { ...DECISION, technologySlug: "trivy", ring: "trial" });
    const { id } = await putRight(db, { kind: "merge", technology: "trivy", into: "velero", seen: 0 });
    const target = await requireTechnology(db, "trivy");
    expect([target.slug, target.placement]).toEqual(["velero", null]);
    expect(target.merged).toMatchObject([{ slug: "trivy", name: "Trivy", history: [{ rationale: "We know it." }] }]);
    expect((await getRadar(db)).blips.map(({ slug }) => slug)).toEqual(["velero"]);
    const late = await placeTechnology(db, { ...DECISION, technologySlug: "trivy", ring: "hold", version: 1 });
    expect(late).toMatchObject({ reason: "not-found" });
    await takeBack(db, id);
    expect((await requireTechnology(db, "trivy")).placement?.to).toBe("trial");
  });

  it.each<[string, CorrectionRequest]>([
    [
      "a file of terms that turns it round",
      {
        kind: "import-terms",
        team: { terms: [{ name: "Trivy", quadrant: "tools", replaces: ["Velero"] }], ignored: [] },
      },
    ],
    [
      "a file of terms that knows it by itself",
      { kind: "import-terms", team: { terms: [{ name: "Trivy", quadrant: "tools" }], ignored: [] } },
    ],
  ])("stands for itself again after a merge and %s", async (_, request) => {
    const { db } = database;
    await placeTechnology(db, { ...DECISION, technologySlug: "trivy", ring: "trial" });
    await putRight(db, { kind: "merge", technology: "trivy", into: "velero", seen: 0 });
    const before = await listTechnologies();
    const { id } = await putRight(db, request);
    expect(await requireTechnology(db, "trivy")).toMatchObject({ slug: "trivy", placement: { to: "trial" } });
    await takeBack(db, id);
    expect(await listTechnologies()).toEqual(before);
    expect((await requireTechnology(db, "trivy")).slug).toBe("velero");
  });

  it("is in the way of ignoring it", async () => {
    const { db } = database;
    await placeTechnology(db, { ...DECISION, technologySlug: "trivy", ring: "trial" });
    const outcome = await saveCorrection(db, { kind: "ignore", technology: "trivy", seen: 0 }, ADA);
    expect(outcome).toMatchObject({ reason: "invalid", sentence: expect.stringContaining("Retire it first") });
  });
});

it.each<[string, CorrectionRequest]>([
  ["confirmed", { kind: "confirm-name", spelling: "quayctl", quadrant: "tools" }],
  ["given to another", { kind: "merge-name", spelling: "quayctl", into: "velero" }],
  ["given by renaming", { kind: "rename", technology: "velero", name: "quayctl", seen: 0 }],
])("slips of a name that is %s are read at once, in notes that do not name it otherwise", async (_, request) => {
  const { db } = database;
  const text = "# Third day\n\n## Even more - Ada Storm\n\nWe use qauyctl in production.\n";
  await seedText(db, "notes/third.md", text);
  const before = await readState(db);
  const { id } = await putRight(db, request);
  const slug = request.kind === "confirm-name" ? "quayctl" : "velero";
  expect(await listSaid(db, slug)).toContainEqual(expect.stringContaining("We use qauyctl in production."));
  const after = await readState(db);
  expect(await seedText(db, "notes/third.md", text)).toBe("unchanged");
  expect(await readState(db)).toEqual(after);
  await takeBack(db, id);
  expect(await readState(db)).toEqual(before);
});

it("a name may be as long as it likes, and its slips are read", async () => {
  const { db } = database;
  const name = "quayctlpier".repeat(10);
  await seedText(
    db,
    "notes/third.md",
    `# Third day\n\n## Even more - Ada Storm\n\nWe use ${name.replace("yc", "cy")} in production.\n`,
  );
  await putRight(db, { kind: "rename", technology: "velero", name, seen: 0 });
  expect(await listSaid(db, "velero")).toContainEqual(expect.stringContaining("We use quacytlpier"));
});

describe("one after the other", () => {
  it("go back in the order in which they came", async () => {
    const { db } = database;
    const before = await readState(db);
    const renamed = await putRight(db, { kind: "rename", technology: "trivy", name: "Trivy Backup", seen: 0 });
    const merge = { kind: "merge", technology: "trivy", into: "velero", seen: renamed.id } as const;
    const merged = await putRight(db, merge);
    expect((await requireTechnology(db, "velero")).merged.map(({ name }) => name)).toEqual(["Trivy Backup"]);
    expect(await undoCorrection(db, renamed.id, ADA)).toMatchObject({
      reason: "blocked",
      sentence: "Take back first what came after it: “Trivy Backup merged into Velero”, by Ada.",
      current: { id: merged.id },
    });
    await takeBack(db, merged.id);
    await takeBack(db, renamed.id);
    expect(await readState(db)).toEqual(before);
  });

  it("lead from the first address to the last", async () => {
    const { db } = database;
    const first = await putRight(db, { kind: "merge", technology: "trivy", into: "velero", seen: 0 });
    await putRight(db, { kind: "merge", technology: "velero", into: "kubernetes", seen: first.id });
    expect((await getTechnology(db, "trivy"))?.slug).toBe("kubernetes");
    expect((await listSaid(db, "kubernetes")).filter((said) => said.includes("Trivy"))).toHaveLength(2);
  });

  it("lead on from an address under which nothing is stored any more", async () => {
    const { db } = database;
    const { id } = await putRight(db, { kind: "rename", technology: "trivy", name: "Aqua Scan", seen: 0 });
    for (const location of Object.keys(NOTES)) await seedText(db, location, "# A day\n\nNothing.\n");
    expect(await getTechnology(db, "trivy")).toBeNull();
    await seedAll();
    await seedText(db, "notes/third.md", "# A day\n\nAqua Trivy was there.\n");
    expect((await getTechnology(db, "trivy"))?.slug).toBe("aqua-scan");
    await takeBack(db, id);
    for (const slug of ["trivy", "aqua-trivy"]) expect((await getTechnology(db, slug))?.name).toBe("Trivy");
    expect(await getTechnology(db, "never-heard-of")).toBeNull();
  });

  it("are refused to whoever saw an older state", async () => {
    const { db } = database;
    const outcomes = await Promise.all(
      ["Trivy One", "Trivy Two"].map((name) =>
        saveCorrection(db, { kind: "rename", technology: "trivy", name, seen: 0 }, ADA),
      ),
    );
    expect(outcomes.map((outcome) => outcome.ok || outcome.reason).sort()).toEqual(["stale", true]);
    const stale = outcomes.find((outcome) => !outcome.ok);
    expect(stale).toMatchObject({
      current: { what: expect.stringMatching(/^Renamed from Trivy to Trivy (One|Two)$/) },
    });
    const spelling = { kind: "confirm-name", spelling: "tide table", quadrant: "tools" } as const;
    await putRight(db, spelling);
    expect(await saveCorrection(db, { ...spelling, kind: "ignore-name" }, ADA)).toMatchObject({
      reason: "stale",
      current: { what: expect.stringContaining("confirmed") },
    });
  });
});

it.each<[string, CorrectionRequest, string]>([
  ["a name that another has", { kind: "rename", technology: "trivy", name: "velero", seen: 0 }, "name"],
  ["no name", { kind: "rename", technology: "trivy", name: " - ", seen: 0 }, "name"],
  ["a merge into itself", { kind: "merge", technology: "trivy", into: "trivy", seen: 0 }, "into"],
  ["the quadrant that it has", { kind: "quadrant", technology: "trivy", quadrant: "tools", seen: 0 }, "quadrant"],
  [
    "a spelling that it has not",
    { kind: "split", technology: "trivy", spelling: "Tide", to: { name: "Velero" }, seen: 0 },
    "spelling",
  ],
  ["a file that says nothing", { kind: "import-terms", team: { terms: [], ignored: [] } }, "team"],
])("refuses %s", async (_, request, field) => {
  expect(await saveCorrection(database.db, request, ADA)).toMatchObject({ reason: "invalid", field });
});
