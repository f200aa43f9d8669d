import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findNoteFiles } from "./find-note-files";

/** Somebody who may not look into everything, as root may. */
const NOBODY = 65534;
const MAY_NOT = "It may not be read by this user.";

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "talkradar-find-"));
  chmodSync(root, 0o755);
  for (const folder of ["notes", "notes/closed", "notes/open"]) mkdirSync(join(root, folder));
  for (const note of ["notes/a.md", "notes/closed/b.md", "notes/open/c.md"]) writeFileSync(join(root, note), "# Day\n");
  chmodSync(join(root, "notes/closed"), 0o000);
});
afterAll(() => {
  chmodSync(join(root, "notes/closed"), 0o755);
  rmSync(root, { recursive: true });
});

function asNobody<Value>(work: () => Value): Value {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

it("finds the notes beside a folder that it may not look into, and says which that is", () => {
  const found = asNobody(() => findNoteFiles([join(root, "notes")], root));
  expect(found.files.map(({ location }) => location)).toEqual(["notes/a.md", "notes/open/c.md"]);
  expect(found.closed).toEqual(["notes/closed"]);
  expect(found.skipped).toEqual([{ location: "notes/closed", sentence: MAY_NOT }]);
});

it("refuses a folder that it may not look into", () => {
  const found = asNobody(() => findNoteFiles([join(root, "notes/closed")], root));
  expect(found).toMatchObject({ files: [], folders: [], refused: [{ location: "notes/closed", sentence: MAY_NOT }] });
});
