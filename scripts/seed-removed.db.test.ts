import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { importUpload } from "@/db/commands/import-upload";
import { readImport } from "@/db/commands/read-import";
import { restoreNote } from "@/db/commands/restore-note";
import { takeAwayNote } from "@/db/commands/take-away-note";
import { getTerms } from "@/db/queries/get-terms";
import { listNoteLocations } from "@/db/queries/list-note-locations";
import { listRemovedNotes } from "@/db/queries/list-removed-notes";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { UPLOADED, uploadedLocation } from "@/domain/notes/uploads/uploaded-note";
import { forgetNotes } from "./forget-notes";
import { locationOf } from "./note-location";
import { seedNotes } from "./seed-notes";

/** Root may look into every folder. */
const NOBODY = 65534;
const SILENT = { start: () => undefined, step: () => undefined, end: () => undefined };
const ADA = { person: "Ada", at: new Date("2027-05-01T10:00:00Z") };

let database: TestDatabase;
let root: string;

beforeAll(async () => {
  database = await createTestDatabase();
  root = mkdtempSync(join(tmpdir(), "talkradar-removed-"));
});

afterAll(async () => {
  rmSync(root, { recursive: true });
  await database.drop();
});

const write = (name: string, text: string) => writeFileSync(join(root, name), text);
const seed = () => seedNotes({ db: database.db, paths: [root], root, progress: SILENT });

async function findId(location: string): Promise<string> {
  const found = (await listNoteLocations(database.db)).find((note) => note.location === location);
  if (!found) throw new Error(`${location} is not there.`);
  return found.id;
}

it("leaves a removed note's file out until it changes or somebody has it back", async () => {
  const { db } = database;
  write("a.md", "# A\nWe use Velero.\n");
  write("b.md", "# B\nWe use Restic.\n");
  expect((await seed()).new).toEqual(["a.md", "b.md"]);
  const removed = await takeAwayNote(db, await findId("a.md"), ADA);
  if (!removed.ok) throw new Error(removed.reason);
  expect(removed.value).toMatchObject({ file: "a.md", person: "Ada" });

  expect(await seed()).toMatchObject({ new: [], gone: [], unchanged: ["b.md"], skipped: [{ location: "a.md" }] });
  expect(await listRemovedNotes(db, 10)).toEqual([removed.value]);
  expect(await restoreNote(db, removed.value.note.id, removed.value.former)).toMatchObject({ ok: true });
  expect(await listRemovedNotes(db, 10)).toEqual([]);
  expect(await seed()).toMatchObject({ unchanged: ["a.md", "b.md"], skipped: [] });

  await takeAwayNote(db, await findId("a.md"), ADA);
  write("a.md", "# A\nWe use Velero and Kasten.\n");
  expect(await seed()).toMatchObject({ new: ["a.md"], skipped: [] });
  expect(await listRemovedNotes(db, 10)).toEqual([]);
});

it("never takes a note away that came in from the browser", async () => {
  const { db } = database;
  const bytes = new TextEncoder().encode("# C\nWe use Argo CD.\n");
  const location = uploadedLocation("c.md");
  const read = readImport({ location, source: UPLOADED, name: "c.md", bytes }, (await getTerms(db)).terms);
  if (!read.ok) throw new Error(read.sentence);
  await importUpload(db, read.value, null, ADA);
  expect((await seed()).gone).toEqual([]);
  expect(await findId(location)).toMatch(/^c-/);
  expect(await forgetNotes(db, locationOf(root, root), root)).toEqual(["a.md", "b.md"]);
  expect(await findId(location)).toMatch(/^c-/);
});

it("keeps former notes for so long, and what keeps a file out for as long as it does", async () => {
  const { db } = database;
  write("d.md", "# D\nWe use Tekton.\n");
  await seed();
  await takeAwayNote(db, await findId("d.md"), ADA);
  const location = uploadedLocation("e.md");
  const read = readImport(
    { location, source: UPLOADED, name: "e.md", bytes: new TextEncoder().encode("# E\nWe use Flux.\n") },
    (await getTerms(db)).terms,
  );
  if (!read.ok) throw new Error(read.sentence);
  await importUpload(db, read.value, null, ADA);
  await takeAwayNote(db, await findId(location), ADA);
  const listFiles = async () => (await listRemovedNotes(db, 10)).map(({ note }) => note.name);

  expect(await listFiles()).toEqual(["e.md", "d.md"]);
  await seedNotes({ db, paths: [root], root, progress: SILENT, keepSince: ADA.at });
  expect(await listFiles()).toEqual(["e.md", "d.md"]);
  const later = new Date(ADA.at.getTime() + 1);
  const again = await seedNotes({ db, paths: [root], root, progress: SILENT, keepSince: later });
  expect(again.skipped).toMatchObject([{ location: "d.md" }]);
  expect(await listFiles()).toEqual(["d.md"]);
});

it("keeps the notes of a folder that it may not look into any more", async () => {
  mkdirSync(join(root, "closed"));
  write("closed/f.md", "# F\nWe use Kyverno.\n");
  expect((await seed()).new).toContain("closed/f.md");
  chmodSync(join(root, "closed"), 0o000);
  chmodSync(root, 0o755);
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  const result = await seed().finally(() => isRoot && process.seteuid?.(0));
  chmodSync(join(root, "closed"), 0o755);
  expect(result).toMatchObject({ gone: [], unchanged: expect.arrayContaining(["a.md"]) });
  expect(result.skipped).toContainEqual({ location: "closed", sentence: "It may not be read by this user." });
  expect(await findId("closed/f.md")).toMatch(/^f-/);
});
