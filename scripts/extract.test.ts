import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./settings";

/** Making a snapshot compiles everything once. */
const PATIENCE_MS = 120_000;
const NOTE = "# KubeCon 2024\n## Operators (Ada Example)\nAvoid Helm, we moved to Kustomize.\n";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "talkradar-extract-"));
  writeFileSync(join(folder, "note.md"), NOTE);
  writeFileSync(join(folder, "binary.md"), Buffer.from([0, 1, 2, 3, 0, 255, 0, 7]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: readonly string[], args: readonly string[]) {
  const env = { ...process.env, DATA_DIR: join(folder, "data"), INIT_CWD: folder };
  return spawnSync(process.execPath, [...program, ...args], { cwd: ROOT, env, encoding: "utf8" });
}
const atOnce = (...args: string[]) => run(["scripts/bootstrap.mjs", "extract"], args);
const asUsual = (...args: string[]) => run(["--import", "tsx/esm", "scripts/extract.ts"], args);

describe("extract", { timeout: PATIENCE_MS }, () => {
  it("prints from its snapshot what it prints without", () => {
    const { stdout, status } = atOnce("note.md");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ note: "note.md", talks: [{ title: "Operators" }] });
    expect(stdout).toBe(asUsual("note.md").stdout);
    expect(readdirSync(join(folder, "data", "extract")).filter((file) => file.endsWith(".blob"))).toHaveLength(1);
  });

  it("refuses what is no note with a sentence, and reads the rest", () => {
    const { stdout, stderr, status } = atOnce("note.md", "binary.md", "missing.md");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ note: "note.md" });
    expect(stderr).toMatch(/binary\.md: .+\n.*missing\.md: .+\n2 refused\./);
  });

  it("writes into a folder, and explains", () => {
    expect(atOnce("--out", "out", "note.md").status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, "out", "note.json"), "utf8"))).toMatchObject({ note: "note.md" });
    expect(atOnce("--explain", "Helm", "note.md").stdout).toMatch(/=> hold/);
  });

  it("takes the team's own terms", () => {
    writeFileSync(join(folder, "terms.yaml"), "ignored: [Helm]\n");
    const { stdout, stderr, status } = atOnce("note.md", "--terms", "terms.yaml");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).not.toContain('"Helm"');
    expect(stdout).toContain('"Kustomize"');
  });

  it("says how it is used when it is given nothing to read", () => {
    const { stderr, status } = atOnce();
    expect(status).toBe(2);
    expect(stderr).toMatch(/^usage:/);
  });

  it("leaves much text to several cores, with the same outcome", () => {
    const many = Array.from({ length: 3 }, (_, i) => join(folder, `long-${i}.md`));
    for (const path of many)
      writeFileSync(path, NOTE + "Plain words of a long day at the conference.\n".repeat(16_000));
    expect(atOnce("--out", "long", ...many).status).toBe(0);
    const texts = many.map((_, i) => readFileSync(join(folder, "long", `long-${i}.json`), "utf8"));
    expect(existsSync(join(folder, "long", "long-2.json"))).toBe(true);
    expect(texts[1]?.replaceAll("long-1.md", "long-0.md")).toBe(texts[0]);
  });
});
