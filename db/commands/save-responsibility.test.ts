import { afterAll, beforeAll, expect, it } from "vitest";
import { getTechnology } from "@/db/queries/get-technology";
import { listDue } from "@/db/queries/list-due";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { importNote } from "./import-note";
import { placeTechnology } from "./place-technology";
import { type ResponsibilityRequest, saveResponsibility } from "./save-responsibility";

let database: TestDatabase;
const BY = { person: "Ada", at: new Date("2025-03-01T10:00:00Z") };

beforeAll(async () => {
  database = await createTestDatabase();
  const names = ["Velero", "Restic", "Kasten"];
  const technologies = Object.fromEntries(names.map((name) => [name, { spellings: [name] }]));
  await importNote(database.db, makeNote({ location: "notes/a.md", text: names.join(", "), technologies }));
  for (const technologySlug of ["velero", "restic", "kasten"]) {
    const wanted = { radarSlug: "radar", technologySlug, ring: "trial", rationale: "Good.", version: 0 };
    await placeTechnology(database.db, { ...wanted, ...BY });
  }
});

afterAll(() => database.drop());

function save(change: Partial<ResponsibilityRequest>) {
  const request = { radarSlug: "radar", technologySlug: "velero", owner: null, revisitOn: null, version: 0 };
  return saveResponsibility(database.db, { ...request, ...BY, ...change });
}

it("keeps who looks after what, each change as the next entry, and refuses an old version with the newer one", async () => {
  const first = await save({ owner: "  Grace \n Hopper ", revisitOn: "2025-06-01" });
  const entry = { version: 1, owner: "Grace Hopper", revisitOn: "2025-06-01", person: "Ada", at: BY.at.toISOString() };
  expect(first).toEqual({ ok: true, value: entry });
  expect(await save({ owner: "Linus" })).toEqual({ ok: false, reason: "stale", current: entry });
  expect(await save({ owner: "Grace Hopper", revisitOn: "2025-06-01", version: 1 })).toMatchObject({
    value: { version: 1 },
  });
  expect(await save({ owner: " ", revisitOn: "2025-06-01", version: 1 })).toMatchObject({
    value: { version: 2, owner: null },
  });
  expect((await getTechnology(database.db, "velero"))?.responsibility).toMatchObject({ version: 2, owner: null });
});

it("writes one of any number that saw the same version", async () => {
  const asked = ["A", "B", "C", "D", "E", "F"].map((owner) => save({ technologySlug: "restic", owner }));
  const outcomes = await Promise.all(asked);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === "stale")).toHaveLength(5);
});

it("names the field that is off, and knows what is not there", async () => {
  expect(await save({ revisitOn: "2025-02-30" })).toMatchObject({ reason: "invalid", field: "revisitOn" });
  expect(await save({ owner: "x".repeat(81) })).toMatchObject({ reason: "invalid", field: "owner" });
  expect(await save({ technologySlug: "nothing" })).toEqual({ ok: false, reason: "not-found" });
});

it("lists what is due, overdue first, and what nobody looks after", async () => {
  await save({ technologySlug: "kasten", owner: "Linus", revisitOn: "2025-09-01" });
  const { due, unattended, owners } = await listDue(database.db, "2025-06-03");
  expect(due.map(({ slug, lateDays, owner }) => [slug, lateDays, owner])).toEqual([
    ["velero", 2, null],
    ["kasten", -90, "Linus"],
  ]);
  expect(unattended.map(({ slug }) => slug)).toEqual(["restic", "velero"]);
  expect(owners).toContainEqual({ name: "Linus", count: 1 });
  const mine = await listDue(database.db, "2025-06-03", "Linus");
  expect(mine.due.map(({ slug }) => slug)).toEqual(["kasten"]);
  const off = { radarSlug: "radar", technologySlug: "velero", ring: null, retired: true, rationale: "No.", version: 1 };
  await placeTechnology(database.db, { ...off, ...BY });
  expect((await listDue(database.db, "2025-06-03")).due.map(({ slug }) => slug)).toEqual(["kasten"]);
});
