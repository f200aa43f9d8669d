import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareEditions, previewEdition } from "@/db/queries/compare-editions";
import { getEdition, getEditionTechnology } from "@/db/queries/get-edition";
import { getRadar } from "@/db/queries/get-radar";
import { listEditions } from "@/db/queries/list-editions";
import { editionBlips, editions, technologies } from "@/db/schema";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { placeBlips } from "@/domain/radar/place-blips";
import { importNote } from "./import-note";
import { placeTechnology } from "./place-technology";
import { type EditionOutcome, publishEdition } from "./publish-edition";
import { removeNote } from "./remove-note";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

const CUES = { adopt: "is stable", trial: "is worth a try", assess: "is interesting", hold: "is slow" } as const;

function importWith(location: string, rings: Readonly<Record<string, keyof typeof CUES>>) {
  const names = Object.keys(rings);
  return importNote(
    database.db,
    makeNote({
      location,
      text: `# A talk\n${names.map((name) => `${name} ${CUES[rings[name] ?? "hold"]} (${name}).`).join("\n")}\n`,
      talks: [{ title: "A talk" }],
      technologies: Object.fromEntries(names.map((name) => [name, { spellings: [name] }])),
      verdicts: names.map((technology) => {
        const ring = rings[technology] ?? "hold";
        return { technology, ring, cue: `${CUES[ring]} (${technology})` };
      }),
    }),
  );
}

function publish(name: string, text = ""): Promise<EditionOutcome> {
  return publishEdition(database.db, { radarSlug: "radar", name, text, person: "Ada", at: new Date() });
}

async function place(technologySlug: string, ring: string | null, version: number): Promise<void> {
  const request = { radarSlug: "radar", technologySlug, ring, version, rationale: "Because.", person: "Ben" };
  expect((await placeTechnology(database.db, { ...request, at: new Date() })).ok).toBe(true);
}

async function movements(): Promise<Record<string, string | undefined>> {
  const { blips } = await getRadar(database.db);
  return Object.fromEntries(blips.map(({ name, movement }) => [name, movement?.kind]));
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (caught: unknown) => caught,
  );
  if (!(error instanceof Error)) throw new Error("Nothing was refused.");
  return String(error.cause ?? error);
}

describe("publishing", () => {
  it("refuses an empty radar, a name that is missing, too long or taken, and a radar that is not there", async () => {
    expect(await publish("Spring 2026")).toMatchObject({ reason: "invalid" });
    await importWith("notes/a.md", { Velero: "adopt", Restic: "hold", Kasten: "trial" });
    expect(await publish(" ")).toMatchObject({ reason: "invalid", field: "name" });
    expect(await publish("x".repeat(81))).toMatchObject({ reason: "invalid", field: "name" });
    expect(await publish("Long", "x".repeat(10_001))).toMatchObject({ reason: "invalid", field: "text" });
    expect((await getRadar(database.db)).edition).toBeNull();
    expect(await movements()).toEqual({ Velero: undefined, Kasten: undefined, Restic: undefined });
    await place("velero", "trial", 0);
    expect(await publish("Spring 2026", " First of all. ")).toMatchObject({ ok: true, value: { slug: "spring-2026" } });
    expect(await publish("Spring  2026!")).toMatchObject({ reason: "invalid", field: "name" });
    const nowhere = { radarSlug: "nothing", name: "X", text: "", person: "Ada", at: new Date() };
    expect(await publishEdition(database.db, nowhere)).toEqual({ ok: false, reason: "not-found" });
    expect((await listEditions(database.db)).map(({ name, blipCount }) => [name, blipCount])).toEqual([
      ["Spring 2026", 3],
    ]);
  });

  it("keeps the standing of each blip, where it stood and what spoke for it", async () => {
    const radar = await getRadar(database.db);
    const edition = await getEdition(database.db, "spring-2026");
    expect(edition).toMatchObject({ text: "First of all.", person: "Ada", blipCount: 3 });
    expect(edition?.blips.map(({ slug, decided, ring }) => [slug, decided, ring])).toEqual(
      [
        ["velero", true, "trial"],
        ["kasten", false, "trial"],
        ["restic", false, "hold"],
      ].sort(
        (left, right) =>
          radar.blips.findIndex(({ slug }) => slug === left[0]) -
          radar.blips.findIndex(({ slug }) => slug === right[0]),
      ),
    );
    const placed = placeBlips(radar.quadrants, radar.rings, radar.blips);
    expect(edition?.ringRadii).toEqual(placed.sectors.ringRadii);
    for (const { slug, x, y, side } of edition?.blips ?? []) expect({ x, y, side }).toEqual(placed.blips.get(slug));
    const velero = await getEditionTechnology(database.db, "spring-2026", "velero");
    expect(velero).toMatchObject({ decision: { rationale: "Because.", person: "Ben" }, proposal: { ring: "adopt" } });
    expect(velero?.quotes.map(({ text }) => text)).toEqual(["Velero is stable (Velero)."]);
    const restic = await getEditionTechnology(database.db, "spring-2026", "restic");
    expect(restic).toMatchObject({ decision: null, decided: false });
    expect(await getEditionTechnology(database.db, "spring-2026", "nothing")).toBeNull();
    expect(await getEdition(database.db, "nothing")).toBeNull();
  });

  it("cannot be changed after, in any way", async () => {
    const { db } = database;
    const before = await getEdition(db, "spring-2026");
    expect(await refusalOf(db.update(editions).set({ text: "No." }))).toContain("never changed or deleted");
    expect(await refusalOf(db.delete(editionBlips))).toContain("never changed or deleted");
    expect(await refusalOf(db.execute(sql`truncate ${editions} cascade`))).toContain("never changed or deleted");
    const [row] = await db.select().from(editionBlips).limit(1);
    if (row === undefined) throw new Error("The edition is empty.");
    const [other] = await db
      .insert(technologies)
      .values({ slug: "o", name: "O", quadrant: "tools", source: "team" })
      .returning();
    const late = db.insert(editionBlips).values({ ...row, technologyId: other?.id ?? 0, slug: "o" });
    expect(await refusalOf(late)).toContain("while it is published");
    await db.delete(technologies).where(eq(technologies.slug, "o"));
    expect(await getEdition(db, "spring-2026")).toEqual(before);
  });
});

describe("after an edition", () => {
  it("each blip has moved in, out, not at all, or is new; and what went is listed", async () => {
    const before = await getEdition(database.db, "spring-2026");
    await place("velero", "adopt", 1);
    await place("kasten", "hold", 0);
    await importWith("notes/b.md", { Longhorn: "assess" });
    expect(await movements()).toEqual({
      Velero: "moved-in",
      Kasten: "moved-out",
      Restic: "unchanged",
      Longhorn: "new",
    });
    const preview = await previewEdition(database.db);
    expect(preview).toMatchObject({ from: { edition: { slug: "spring-2026" } }, to: { edition: null } });
    expect(preview.new.map(({ name }) => name)).toEqual(["Longhorn"]);
    expect(preview.moved.map(({ name, movement }) => [name, movement.kind, movement.rings])).toEqual([
      ["Velero", "moved-in", 1],
      ["Kasten", "moved-out", 2],
    ]);
    await importWith("notes/a.md", { Velero: "adopt", Kasten: "trial" });
    const radar = await getRadar(database.db);
    expect(radar.left).toEqual([{ slug: "restic", name: "Restic", quadrant: "tools", ring: "hold" }]);
    expect(await getEdition(database.db, "spring-2026")).toEqual(before);
  });

  it("two can be compared, whichever is named first", async () => {
    await publish("Autumn 2026");
    expect(await movements()).toEqual({ Velero: "unchanged", Kasten: "unchanged", Longhorn: "unchanged" });
    const changes = await compareEditions(database.db, "autumn-2026", "spring-2026");
    expect(changes).toEqual(await compareEditions(database.db, "spring-2026", "autumn-2026"));
    expect(changes?.from?.edition?.slug).toBe("spring-2026");
    expect(changes?.moved).toHaveLength(2);
    expect([changes?.new[0]?.name, changes?.left[0]?.name, changes?.unchanged]).toEqual(["Longhorn", "Restic", []]);
    const autumn = await getEdition(database.db, "autumn-2026");
    expect(autumn?.blips.find(({ slug }) => slug === "velero")?.movement?.kind).toBe("moved-in");
    expect(await compareEditions(database.db, "autumn-2026", "nothing")).toBeNull();
  });

  it("holds though every note is gone", async () => {
    const before = await getEdition(database.db, "spring-2026");
    for (const { id } of await database.db.execute<{ id: string }>(sql`select id from notes`))
      await removeNote(database.db, id);
    expect(await getEdition(database.db, "spring-2026")).toEqual(before);
    const restic = await getEditionTechnology(database.db, "spring-2026", "restic");
    expect(restic?.quotes).toHaveLength(1);
  });
});

describe("publishing while others write", () => {
  it("waits for them and they for it, and every edition is one state of the radar", async () => {
    await importWith("notes/c.md", { Rook: "trial", Ceph: "hold", Portworx: "assess" });
    const rings = ["adopt", "trial", "assess", "hold"];
    const write = async (round: number) => {
      for (const technologySlug of ["rook", "ceph", "portworx"]) {
        const request = { radarSlug: "radar", technologySlug, rationale: "Again.", person: "Eve", at: new Date() };
        await placeTechnology(database.db, { ...request, ring: rings[round % 4] ?? null, version: round });
      }
    };
    const writing = (async () => {
      for (let round = 0; round < 12; round++) await write(round);
    })();
    const importing = (async () => {
      for (let round = 0; round < 4; round++) await importWith(`notes/d${round}.md`, { [`Disk${round}`]: "trial" });
    })();
    const published = await Promise.all(Array.from({ length: 8 }, (_, index) => publish(`Edition ${index}`)));
    await Promise.all([writing, importing]);
    expect(published.every(({ ok }) => ok)).toBe(true);
    const same = await Promise.all([publish("Twice"), publish("Twice")]);
    expect(same.filter(({ ok }) => ok)).toHaveLength(1);
    for (const { slug, blipCount } of await listEditions(database.db)) {
      const edition = await getEdition(database.db, slug);
      expect(edition?.blips).toHaveLength(blipCount);
    }
    // A note and what follows from it come together: nothing is suggested without a sentence that suggests it.
    const unfounded = sql`not ${editionBlips.decided} and jsonb_array_length(${editionBlips.quotes}) = 0`;
    expect(await database.db.$count(editionBlips, unfounded)).toBe(0);
  });
});
