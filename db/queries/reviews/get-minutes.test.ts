import { afterAll, beforeAll, expect, test } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { saveSettings } from "@/db/commands/settings/save-settings";
import { FIRST_RADAR } from "@/db/queries/get-radar-definition";
import { getSettings } from "@/db/queries/settings/get-settings";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { actAll, openReview } from "@/db/testing-review";
import type { RingSettings } from "@/domain/radar/radar-settings";
import { writeMinutes } from "@/domain/review/write-minutes";
import { getMinutes } from "./get-minutes";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const technologies = { Velero: { spellings: ["Velero"] } };
  await importNote(database.db, makeNote({ location: "a.md", text: "Velero was named.", technologies }));
});

afterAll(() => database.drop());

async function changeRings(change: (rings: readonly RingSettings[]) => RingSettings[], moves = {}): Promise<void> {
  const before = await getSettings(database.db, FIRST_RADAR);
  if (before === null) throw new Error("There is no radar.");
  const settings = { ...before.settings, rings: change(before.settings.rings) };
  const asked = { radarSlug: FIRST_RADAR, settings, moves: { rings: moves, quadrants: {} }, version: before.version };
  const saved = await saveSettings(database.db, { ...asked, person: "Ada", at: new Date() });
  if (!saved.ok) throw new Error(`The settings were not saved: ${saved.reason}`);
}

async function readMinutes(): Promise<string> {
  const minutes = await getMinutes(database.db, "march");
  if (minutes === null) throw new Error("There are no minutes.");
  return writeMinutes(minutes);
}

test("minutes keep the names that rings had, and count votes for one that was removed while the review went on", async () => {
  const { db } = database;
  const vote = { kind: "vote", technology: "velero", round: 1, comment: "" } as const;
  await openReview(db, "march", "velero");
  await actAll(
    db,
    "march",
    ["bob", { kind: "join", name: "Bob" }],
    ["ada", { kind: "start-vote", technology: "velero", seconds: null }],
    ["ada", { ...vote, ring: "adopt" }],
    ["bob", { ...vote, ring: "assess" }],
    ["ada", { kind: "reveal", technology: "velero" }],
    ["ada", { kind: "park", technology: "velero", why: "Later." }],
  );
  expect(await readMinutes()).toContain("Vote 1: 1 Adopt, 1 Assess; spread medium.");

  await changeRings((rings) => rings.filter(({ id }) => id !== "assess"), { assess: "trial" });
  const counted = "Vote 1: 1 Adopt, 1 Assess (no longer a ring).";
  expect(await readMinutes()).toContain(counted);

  await actAll(db, "march", ["ada", { kind: "end" }]);
  await changeRings((rings) => rings.map((ring) => ({ ...ring, name: `${ring.name} anew` })));
  expect(await readMinutes()).toContain(counted);
});
