import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getRadar } from "@/db/queries/get-radar";
import { getTechnology } from "@/db/queries/get-technology";
import { listTechnologies } from "@/db/queries/lists/list-technologies";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { NO_FILTER } from "@/domain/lists/list-filter";
import type { PlacementOutcome } from "./append-placement";
import { importNote } from "./import-note";
import { type PlacementRequest, placeTechnology } from "./place-technology";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const technologies = Object.fromEntries(
    ["Velero", "Restic", "Kasten", "Longhorn", "Portworx", "Rook", "Kopia"].map((name) => [
      name,
      { spellings: [name] },
    ]),
  );
  await importNote(
    database.db,
    makeNote({ location: "notes/a.md", text: "Velero, Restic, Kasten, Longhorn, Portworx, Rook, Kopia", technologies }),
  );
});

afterAll(() => database.drop());

const REQUEST: PlacementRequest = {
  radarSlug: "radar",
  technologySlug: "velero",
  ring: "trial",
  rationale: "It restored our cluster twice.",
  version: 0,
  person: "Ada",
  at: new Date("2025-03-01T10:00:00Z"),
};

function place(change: Partial<PlacementRequest>): Promise<PlacementOutcome> {
  return placeTechnology(database.db, { ...REQUEST, ...change });
}

describe("placing a technology", () => {
  it("puts one that is only mentioned on the radar, with who, when and why", async () => {
    const placed = await place({ rationale: "  It restored our cluster twice.\n" });
    const placement = {
      version: 1,
      from: null,
      to: "trial",
      fromQuadrant: null,
      toQuadrant: null,
      retired: false,
      rationale: "It restored our cluster twice.",
      evidence: [],
      againstGate: null,
      review: null,
      person: "Ada",
      at: "2025-03-01T10:00:00.000Z",
    };
    expect(placed).toEqual({ ok: true, value: placement });
    const radar = await getRadar(database.db);
    expect(radar.blips).toMatchObject([{ slug: "velero", ring: "trial", decided: true, version: 1 }]);
    expect(radar.mentioned.map(({ slug }) => slug)).not.toContain("velero");
  });

  it("adds to its history, newest first", async () => {
    await place({ technologySlug: "restic", ring: "assess" });
    await place({ technologySlug: "restic", ring: "hold", version: 1 });
    const restic = await getTechnology(database.db, "restic");
    expect(restic?.history.map(({ version, from, to }) => [version, from, to])).toEqual([
      [2, "assess", "hold"],
      [1, null, "assess"],
    ]);
    expect(restic).toMatchObject({ version: 2, placement: { to: "hold" } });
  });

  it("refuses an old version with the newer placement", async () => {
    await place({ technologySlug: "kasten", ring: "adopt" });
    const stale = await place({ technologySlug: "kasten", ring: "hold" });
    expect(stale).toMatchObject({ ok: false, reason: "stale", current: { version: 1, to: "adopt", person: "Ada" } });
    expect(await place({ technologySlug: "longhorn", version: 3 })).toEqual({
      ok: false,
      reason: "stale",
      current: null,
    });
  });

  it("writes one of any number that saw the same version", async () => {
    const rings = ["adopt", "trial", "assess", "hold"];
    for (let version = 0; version < 5; version++) {
      const asked = rings
        .flatMap((ring) => [ring, ring])
        .map((ring) => place({ technologySlug: "longhorn", ring, version }));
      const outcomes = await Promise.all(asked);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === "stale")).toHaveLength(7);
    }
    const longhorn = await getTechnology(database.db, "longhorn");
    expect(longhorn?.history.map(({ version }) => version)).toEqual([5, 4, 3, 2, 1]);
    const replayed = longhorn?.history.slice(0, -1).map(({ from }) => from);
    expect(replayed).toEqual(longhorn?.history.slice(1).map(({ to }) => to));
  });

  it("names the field that is off", async () => {
    const version = (await getTechnology(database.db, "velero"))?.version ?? 0;
    expect(await place({ version, ring: "maybe" })).toMatchObject({ reason: "invalid", field: "ring" });
    expect(await place({ version, rationale: " \n " })).toMatchObject({ reason: "invalid", field: "rationale" });
    expect(await place({ version, rationale: "x".repeat(2001) })).toMatchObject({
      reason: "invalid",
      field: "rationale",
    });
    expect((await place({ version, rationale: "🎉".repeat(1000) })).ok).toBe(true);
    const odd = await place({ version: version + 1, rationale: "Half a \ud800 character, and \0 none." });
    expect(odd).toMatchObject({ ok: true, value: { rationale: "Half a   character, and   none." } });
  });

  it("moves it to another quadrant, which later moves keep until it goes back to its own", async () => {
    const slug = "portworx";
    await place({ technologySlug: slug, quadrant: "platforms" });
    const radar = await getRadar(database.db);
    expect(radar.blips.find((blip) => blip.slug === slug)).toMatchObject({ quadrant: "platforms", ring: "trial" });
    const kept = await place({ technologySlug: slug, ring: "adopt", version: 1 });
    expect(kept).toMatchObject({ value: { fromQuadrant: "platforms", toQuadrant: "platforms" } });
    const back = await place({ technologySlug: slug, ring: "adopt", quadrant: null, version: 2 });
    expect(back).toMatchObject({ value: { from: "adopt", fromQuadrant: "platforms", toQuadrant: null } });
    expect(await getTechnology(database.db, slug)).toMatchObject({ quadrant: "tools", ownQuadrant: "tools" });
    const nowhere = await place({ technologySlug: slug, quadrant: "corner", version: 3 });
    expect(nowhere).toMatchObject({ reason: "invalid", field: "quadrant" });
  });

  it("takes a decision back, which leaves what notes suggest and the whole history", async () => {
    const slug = "rook";
    expect(await place({ technologySlug: slug, ring: null })).toMatchObject({ reason: "invalid", field: "ring" });
    await place({ technologySlug: slug, quadrant: "platforms", ring: "adopt" });
    const back = await place({ technologySlug: slug, ring: null, version: 1 });
    expect(back).toMatchObject({ ok: true, value: { version: 2, from: "adopt", to: null, toQuadrant: null } });
    const rook = await getTechnology(database.db, slug);
    expect(rook).toMatchObject({ placement: null, version: 2, quadrant: "tools" });
    expect(rook?.history.map(({ to }) => to)).toEqual([null, "adopt"]);
    const radar = await getRadar(database.db);
    expect(radar.mentioned.find((each) => each.slug === slug)).toMatchObject({ version: 2, quadrant: "tools" });
    expect(await place({ technologySlug: slug, ring: null, version: 2 })).toMatchObject({ field: "ring" });
    expect(await place({ technologySlug: slug, version: 2 })).toMatchObject({ value: { version: 3, from: null } });
  });

  it("retires what only notes or nobody suggested, and brings it back, with every entry kept", async () => {
    const slug = "kopia";
    const off = { technologySlug: slug, ring: null, retired: true, rationale: "We never look at it again." };
    expect(await place(off)).toMatchObject({ ok: true, value: { from: null, to: null, retired: true } });
    const radar = await getRadar(database.db);
    expect([...radar.blips, ...radar.mentioned].map((each) => each.slug)).not.toContain(slug);
    expect(radar.retired).toMatchObject([{ slug, from: null, version: 1, person: "Ada", rationale: off.rationale }]);
    expect(await place({ ...off, version: 1 })).toMatchObject({ reason: "invalid", field: "retired" });
    expect(await place({ ...off, ring: "hold", version: 1 })).toMatchObject({ reason: "invalid", field: "retired" });
    expect(await place({ ...off, retired: false, version: 1 })).toMatchObject({ ok: true, value: { retired: false } });
    await place({ technologySlug: slug, ring: "hold", quadrant: "platforms", version: 2 });
    await place({ ...off, version: 3 });
    const listed = await listTechnologies(database.db, { ...NO_FILTER, standing: "retired" });
    expect(listed.items).toMatchObject([{ slug, ring: null, retired: true, mentionCount: 1 }]);
    const stood = (await getRadar(database.db)).retired;
    expect(stood).toMatchObject([{ slug, from: "hold", quadrant: "platforms", version: 4 }]);
    await place({ technologySlug: slug, ring: "hold", version: 4 });
    const kopia = await getTechnology(database.db, slug);
    expect(kopia?.history.map(({ to, retired }) => to ?? retired)).toEqual(["hold", true, "hold", false, true]);
    expect((await getRadar(database.db)).retired).toEqual([]);
  });

  it("knows what is not there", async () => {
    expect(await place({ technologySlug: "nothing" })).toEqual({ ok: false, reason: "not-found" });
    expect(await place({ radarSlug: "nothing" })).toEqual({ ok: false, reason: "not-found" });
  });
});
