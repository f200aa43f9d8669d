import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { makeFolders } from "./make-folders";

const folder = mkdtempSync(join(tmpdir(), "talkradar-folders-"));

afterAll(() => rmSync(folder, { recursive: true }));

it("makes a folder with those above it, and leaves one that is there", () => {
  const path = join(folder, "a", "b", "c");
  makeFolders(path);
  makeFolders(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

it("throws where a file stands in the way", () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  expect(() => makeFolders(file)).toThrow("EEXIST");
  expect(() => makeFolders(join(file, "below", "it"))).toThrow("ENOTDIR");
});

it.runIf(existsSync("/proc/self"))("ends where a folder takes no new ones", () => {
  expect(() => makeFolders("/proc/talkradar/notes")).toThrow("ENOENT");
});
