import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashSources } from "./source-hash";

let root: string;
let before: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "talkradar-sources-"));
  write("app/page.tsx", "one");
  write("package-lock.json", "{}");
  before = hashSources(root);
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe("the hash of the sources", () => {
  it("stays when nothing changes", () => {
    expect(hashSources(root)).toBe(before);
  });

  it.each([
    ["a file changes", "app/page.tsx", "two"],
    ["a file is added", "domain/slug.ts", ""],
    ["the packages change", "package-lock.json", "{ }"],
  ])("changes when %s", (_what, path, text) => {
    write(path, text);
    expect(hashSources(root)).not.toBe(before);
  });

  it("changes when a file is renamed", () => {
    rmSync(join(root, "app/page.tsx"));
    write("app/other.tsx", "one");
    expect(hashSources(root)).not.toBe(before);
  });

  it.each(["app/page.test.tsx", "e2e/radar.spec.ts", "notes/a.md", "README.md"])("stays when %s changes", (path) => {
    write(path, "new");
    expect(hashSources(root)).toBe(before);
  });
});
