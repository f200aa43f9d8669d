import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { placeTechnology } from "@/db/commands/place-technology";
import { publishEdition } from "@/db/commands/publish-edition";
import { getRadar } from "@/db/queries/get-radar";
import { getTechnology } from "@/db/queries/get-technology";
import { listEditions } from "@/db/queries/list-editions";
import { listRadars } from "@/db/queries/list-radars";
import { getSettings } from "@/db/queries/settings/get-settings";
import { getSettingsChange } from "@/db/queries/settings/get-settings-change";
import { settingsChanges } from "@/db/schema";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import type { RadarSettings } from "@/domain/radar/radar-settings";
import { createRadar } from "./create-radar";
import { previewSettings } from "./preview-settings";
import { type SettingsRequest, saveSettings } from "./save-settings";

let database: TestDatabase;
const BY = { person: "Ada", at: new Date("2025-05-01T10:00:00Z") };
const NO_MOVES = { rings: {}, quadrants: {} };

beforeAll(async () => {
  database = await createTestDatabase();
  const names = ["Velero", "Restic", "Kasten", "Rook"];
  await importNote(
    database.db,
    makeNote({
      location: "notes/a.md",
      text: "Velero, Restic, Kasten\nRook is a pain.",
      technologies: Object.fromEntries(names.map((name) => [name, { spellings: [name] }])),
      verdicts: [{ technology: "Rook", ring: "hold", cue: "pain" }],
    }),
  );
});

afterAll(() => database.drop());

async function read(slug: string) {
  const view = await getSettings(database.db, slug);
  if (view === null) throw new Error(`There is no radar ${slug}.`);
  return view;
}

async function save(
  radarSlug: string,
  change: (settings: RadarSettings) => RadarSettings,
  more: Partial<SettingsRequest> = {},
) {
  const { settings, version } = await read(radarSlug);
  return saveSettings(database.db, {
    radarSlug,
    settings: change(settings),
    moves: NO_MOVES,
    version,
    ...BY,
    ...more,
  });
}

async function place(radarSlug: string, technologySlug: string, ring: string, quadrant?: string) {
  const version = (await getTechnology(database.db, technologySlug, radarSlug))?.version ?? 0;
  const wanted = { radarSlug, technologySlug, ring, quadrant, rationale: "So it is.", version };
  return placeTechnology(database.db, { ...wanted, ...BY });
}

async function makeRadar(title: string): Promise<string> {
  const made = await createRadar(database.db, { title, from: "radar", ...BY });
  if (!made.ok) throw new Error(made.sentence);
  return made.value.slug;
}

const without = (id: string) => (settings: RadarSettings) => ({
  ...settings,
  rings: settings.rings.filter((ring) => ring.id !== id),
});

describe("changing the settings of a radar", () => {
  it("renames, reorders, colours and adds, and keeps what was before", async () => {
    const slug = await makeRadar("Names");
    const saved = await save(slug, (settings) => ({
      ...settings,
      rings: [
        ...settings.rings.slice(0, 3).reverse(),
        { id: "stop", name: " Stop ", description: "No more.", colour: "#aa0000", gateSources: null },
        ...settings.rings.slice(3).map((ring) => ({ ...ring, gateSources: 1 })),
      ],
      quadrants: settings.quadrants.map((quadrant, index) =>
        index === 1 ? { ...quadrant, description: " Where things run. " } : quadrant,
      ),
      voteSeconds: 90,
    }));
    expect(saved).toMatchObject({ ok: true, value: { version: 1, settings: { voteSeconds: 90 } } });
    const radar = await getRadar(database.db, slug);
    expect(radar.rings.map(({ id, position }) => [id, position])).toEqual([
      ["assess", 0],
      ["trial", 1],
      ["adopt", 2],
      ["stop", 3],
      ["hold", 4],
    ]);
    expect(radar.rings[3]).toMatchObject({ name: "Stop", colour: "#aa0000" });
    expect(radar.rings[4]).toMatchObject({ gateSources: 1 });
    expect(radar.quadrants.map(({ description }) => description)).toEqual([
      undefined,
      "Where things run.",
      undefined,
      undefined,
    ]);
    expect((await getSettingsChange(database.db, slug, 1))?.before).toMatchObject({ voteSeconds: null });
    expect(await getRadar(database.db)).not.toMatchObject({ rings: [{ id: "assess" }] });
  });

  it("refuses who saw older ones, with those that are", async () => {
    const slug = await makeRadar("Stale");
    const { settings } = await read(slug);
    await save(slug, (now) => ({ ...now, title: "Stale one" }));
    const late = await save(slug, () => ({ ...settings, votesNamed: false }), { version: 0 });
    expect(late).toMatchObject({
      ok: false,
      reason: "stale",
      current: { version: 1, settings: { title: "Stale one" } },
    });
    expect(await save(slug, (now) => now)).toMatchObject({ ok: true, value: { version: 1 } });
  });

  it("keeps every change: no entry can be edited or deleted", async () => {
    await makeRadar("Kept");
    const { db } = database;
    await expect(db.update(settingsChanges).set({ person: "Eve" })).rejects.toThrow();
    await expect(db.delete(settingsChanges)).rejects.toThrow();
    expect(await db.$count(settingsChanges)).toBeGreaterThan(0);
  });

  it("refuses what cannot be, and names the field", async () => {
    const slug = await makeRadar("Refused");
    const one = await save(slug, (now) => ({ ...now, rings: now.rings.slice(0, 1) }));
    expect(one).toMatchObject({ reason: "invalid", field: "rings" });
    const twice = await save(slug, (now) => ({ ...now, rings: now.rings.map((ring) => ({ ...ring, name: "Same" })) }));
    expect(twice).toMatchObject({ reason: "invalid", field: "rings.1.name" });
    expect((await read(slug)).version).toBe(0);
  });
});

describe("removing a ring or a quadrant", () => {
  it("asks where its blips go, and moves them by placements with the reason", async () => {
    const slug = await makeRadar("Removing");
    await place(slug, "velero", "hold");
    await place(slug, "restic", "adopt", "platforms");
    expect(await save(slug, without("hold"))).toMatchObject({ reason: "invalid", field: "moves.rings.hold" });
    const nowhere = { rings: { hold: "hold" }, quadrants: {} };
    expect(await save(slug, without("hold"), { moves: nowhere })).toMatchObject({ field: "moves.rings.hold" });
    const moves = { rings: { hold: "trial" }, quadrants: {} };
    const preview = await previewSettings(database.db, {
      radarSlug: slug,
      settings: without("hold")((await read(slug)).settings),
      moves,
      version: 0,
      ...BY,
    });
    expect(preview).toMatchObject({ ok: true, value: { rings: [{ id: "adopt" }, { id: "trial" }, { id: "assess" }] } });
    expect((await read(slug)).version).toBe(0);
    expect(await save(slug, without("hold"), { moves })).toMatchObject({ ok: true });
    const velero = await getTechnology(database.db, "velero", slug);
    expect(velero?.history[0]).toMatchObject({ version: 2, from: "hold", to: "trial", person: "Ada" });
    expect(velero?.history[0]?.rationale).toContain("no ring “Hold” any more");
    const radar = await getRadar(database.db, slug);
    expect(radar.blips.find((blip) => blip.slug === "rook")).toMatchObject({ ring: "trial", decided: false });
    expect(radar.rings[1]?.replaces).toEqual([{ id: "hold", name: "Hold" }]);
    expect(await place(slug, "kasten", "hold")).toMatchObject({ reason: "invalid", field: "ring" });
  });

  it("leaves alone what stands in a ring that is called what every object has", async () => {
    const slug = await makeRadar("Constructors");
    const ring = { id: "constructor", name: "Constructor", description: "", colour: null, gateSources: null };
    expect(await save(slug, (now) => ({ ...now, rings: [ring, ...now.rings] }))).toMatchObject({ ok: true });
    await place(slug, "velero", "constructor");
    expect(await save(slug, without("adopt"))).toMatchObject({ ok: true });
    expect((await getTechnology(database.db, "velero", slug))?.placement?.to).toBe("constructor");
    expect(await save(slug, without("constructor"))).toMatchObject({ field: "moves.rings.constructor" });
    const moves = { rings: { constructor: "hold" }, quadrants: {} };
    expect(await save(slug, without("constructor"), { moves })).toMatchObject({ ok: true });
    expect((await getTechnology(database.db, "velero", slug))?.placement?.to).toBe("hold");
  });

  it("does the same for quadrants, those that a team chose and those that are a technology's own", async () => {
    const slug = await makeRadar("Quadrants");
    await place(slug, "velero", "hold");
    await place(slug, "restic", "adopt", "platforms");
    const fewer = (now: RadarSettings) => ({
      ...now,
      quadrants: now.quadrants.filter(({ id }) => id !== "tools" && id !== "platforms"),
    });
    const moves = { rings: {}, quadrants: { tools: "techniques", platforms: "languages-and-frameworks" } };
    expect(await save(slug, fewer, { moves })).toMatchObject({ ok: true });
    const { blips } = await getRadar(database.db, slug);
    expect(blips.map((blip) => [blip.slug, blip.quadrant, blip.version])).toEqual([
      ["rook", "techniques", 0],
      ["velero", "techniques", 1],
      ["restic", "languages-and-frameworks", 2],
    ]);
  });

  it("can be taken back: what it moved goes back, but for what somebody moved since", async () => {
    const slug = await makeRadar("Taking back");
    await place(slug, "velero", "hold");
    await place(slug, "restic", "hold");
    await save(slug, without("hold"), { moves: { rings: { hold: "assess" }, quadrants: {} } });
    await place(slug, "restic", "adopt");
    const change = await getSettingsChange(database.db, slug, 1);
    expect(change?.moved).toEqual([{ technology: "velero", name: "Velero", version: 2 }]);
    const back = await save(slug, () => change?.before ?? expect.fail("Nothing was kept."), { takesBack: 1 });
    expect(back).toMatchObject({ ok: true, value: { version: 2, former: { rings: [] } } });
    const { blips } = await getRadar(database.db, slug);
    expect(blips.map(({ slug: each, ring }) => [each, ring])).toEqual([
      ["restic", "adopt"],
      ["rook", "hold"],
      ["velero", "hold"],
    ]);
  });

  it("leaves nothing in a ring that is not there, whoever places things meanwhile", async () => {
    const slug = await makeRadar("Racing");
    const moves = { rings: { hold: "assess" }, quadrants: {} };
    for (let round = 0; round < 10; round++) {
      const names = ["velero", "restic", "kasten", "rook"];
      const placing = names.map((name) => place(slug, name, round % 2 === 0 ? "hold" : "trial"));
      const [changed, ...placed] = await Promise.all([save(slug, without("hold"), { moves }), ...placing]);
      expect(changed.ok).toBe(true);
      for (const outcome of placed) expect(outcome.ok || ["invalid", "stale"].includes(outcome.reason)).toBe(true);
      const { blips, rings } = await getRadar(database.db, slug);
      expect(blips.filter(({ ring }) => !rings.some(({ id }) => id === ring))).toEqual([]);
      const { version } = await read(slug);
      const change = await getSettingsChange(database.db, slug, version);
      await save(slug, () => change?.before ?? expect.fail("Nothing was kept."), { takesBack: version });
    }
    for (const name of ["velero", "restic", "kasten", "rook"]) {
      const history = (await getTechnology(database.db, name, slug))?.history ?? [];
      expect(history.slice(0, -1).map(({ from }) => from)).toEqual(history.slice(1).map(({ to }) => to));
    }
  });
});

describe("several radars over the same notes", () => {
  it("have placements and editions of their own", async () => {
    const slug = await makeRadar("Mobile & web");
    expect(slug).toBe("mobile-and-web");
    await place(slug, "kasten", "adopt");
    await place("radar", "kasten", "hold");
    const [mine, first] = [await getRadar(database.db, slug), await getRadar(database.db)];
    expect(mine.blips.find((blip) => blip.slug === "kasten")).toMatchObject({ ring: "adopt", version: 1 });
    expect(first.blips.find((blip) => blip.slug === "kasten")).toMatchObject({ ring: "hold", version: 1 });
    await publishEdition(database.db, { radarSlug: slug, name: "Spring", text: "", ...BY });
    expect(await listEditions(database.db, slug)).toHaveLength(1);
    expect(await listEditions(database.db)).toEqual([]);
    expect((await getRadar(database.db)).edition).toBeNull();
  });

  it("start with another one's settings and have names of their own", async () => {
    await makeRadar("Data");
    const again = await createRadar(database.db, { title: " data ", from: "radar", ...BY });
    expect(again).toMatchObject({ ok: false, reason: "invalid", field: "title" });
    expect(await createRadar(database.db, { title: "", from: "radar", ...BY })).toMatchObject({ field: "title" });
    expect(await createRadar(database.db, { title: "X", from: "none", ...BY })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect((await listRadars(database.db)).map(({ slug }) => slug)).toContain("data");
    expect((await read("data")).changed).toEqual({ person: "Ada", at: BY.at.toISOString() });
  });
});
