import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleProgram } from "./bundle.mjs";

const PROGRAM = `import { GREETING } from "../domain/greeting";
console.log(GREETING, import.meta.url);
`;

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "talkradar-bundle-"));
  write("scripts/greet.ts", PROGRAM);
  write("domain/greeting.ts", 'export const GREETING: string = "hello";\n');
  write("db/nothing.ts", "");
  for (const file of ["package-lock.json", "tsconfig.json"]) write(file, "{}");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function run(program: string | null): string {
  return spawnSync(process.execPath, [program ?? ""], { encoding: "utf8" }).stdout.trim();
}

describe("bundleProgram", () => {
  it("makes one file, in which each part still knows where it is from", async () => {
    const place = pathToFileURL(join(root, "scripts/greet.ts")).href;
    expect(run(await bundleProgram(root, "greet"))).toBe(`hello ${place}`);
  });

  it("keeps it while nothing changes, and makes it anew when something does", async () => {
    const before = await bundleProgram(root, "greet");
    expect(await bundleProgram(root, "greet")).toBe(before);
    write("domain/greeting.ts", 'export const GREETING: string = "good morning";\n');
    utimesSync(join(root, "domain/greeting.ts"), 1, 1);
    const after = await bundleProgram(root, "greet");
    expect(after).not.toBe(before);
    expect(run(after)).toContain("good morning");
    expect(readdirSync(dirname(after ?? ""))).toHaveLength(1);
  });
});
