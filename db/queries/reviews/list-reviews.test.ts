import { afterAll, beforeAll, expect, it } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { actAll, makeReview, requireReview } from "@/db/testing-review";
import { summariseReview } from "@/domain/review/summarise-review";
import { listReviews } from "./list-reviews";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const technologies = Object.fromEntries(["Velero", "Restic", "Rook"].map((name) => [name, { spellings: [name] }]));
  await importNote(database.db, makeNote({ location: "notes/a.md", text: "Velero Restic Rook", technologies }));
});

afterAll(() => database.drop());

it("lists the reviews of a radar, newest first, with what each came to", async () => {
  const { db } = database;
  await makeReview(db, "empty", []);
  await makeReview(db, "full", ["velero", "restic", "rook"]);
  await actAll(
    db,
    "full",
    ["bob", { kind: "join", name: "Bob" }],
    ["ada", { kind: "start" }],
    ["ada", { kind: "open", technology: "velero" }],
    ["ada", { kind: "park", technology: "velero", why: "Later." }],
    ["ada", { kind: "skip", technology: "rook" }],
    ["ada", { kind: "open", technology: "restic" }],
  );
  const listed = await listReviews(db, "radar");
  expect(listed.map(({ slug, phase, counts }) => [slug, phase, counts])).toEqual([
    ["full", "running", { items: 3, decided: 0, parked: 1, left: 1, participants: 2 }],
    ["empty", "preparing", { items: 0, decided: 0, parked: 0, left: 0, participants: 1 }],
  ]);
  const { slug, name, createdAt, state } = await requireReview(db, "full");
  expect(listed[0]).toEqual(summariseReview({ slug, name, createdAt: createdAt.toISOString(), state }));
  expect(await listReviews(db, "another")).toEqual([]);
});
