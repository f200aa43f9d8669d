import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

  it.runIf(existsSync("/proc/self"))("says where nothing can be written", () => {
    const { stdout, stderr, status } = atOnce("--out", "/proc/talkradar", "note.md");
    expect({ stdout, stderr, status }).toEqual({
      stdout: "",
      stderr: "/proc/talkradar: Nothing can be made there.\n",
      status: 1,
    });
  });

  it("writes each of two notes of one name into a file of its own", () => {
    mkdirSync(join(folder, "years", "other"), { recursive: true });
    for (const path of ["years/day.md", "years/other/Day.md"]) writeFileSync(join(folder, path), NOTE);
    expect(atOnce("--out", "both", "years").status).toBe(0);
    expect(readdirSync(join(folder, "both")).sort()).toEqual(["Day (2).json", "day.json"]);
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
    expect(stderr).toMatch(/^There is nothing to read\.\n\nusage:/);
  });

  it.each([
    ["from its snapshot", atOnce],
    ["without", asUsual],
  ])("tells its usage to who asks for it, and what it does not understand, %s", (_how, extract) => {
    const help = extract("--help");
    expect(help).toMatchObject({ stderr: "", status: 0, stdout: expect.stringMatching(/^usage: npm run extract/) });
    const { stdout, stderr, status } = extract("--output", "out", "note.md");
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toBe(`Unknown option '--output'.\n\n${help.stdout}`);
  });

  it.each([
    [["note.md", "--out"], "Option '--out <value>' argument missing."],
    [["note.md", "--help=yes"], "Option '-h, --help' does not take an argument."],
    [["note.md", "--terms", "none.yaml"], "none.yaml: There is no such file or folder."],
    [["note.md", "--terms", "."], ".: It is a folder, and a file is wanted."],
    [["note.md", ""], "One of the arguments is empty."],
  ])("says what is wrong with %j", (args, sentence) => {
    const { stdout, stderr, status } = atOnce(...args);
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr.split("\n")[0]).toBe(sentence);
  });

  it("says where it cannot write, and writes the rest", () => {
    mkdirSync(join(folder, "taken", "note.json"), { recursive: true });
    writeFileSync(join(folder, "other.md"), NOTE);
    const { stderr, status } = atOnce("--out", "taken", "note.md", "other.md");
    expect(stderr).toMatch(/note\.json: There is a folder where a file is wanted\.\n1 refused\.\n$/);
    expect({ status, written: existsSync(join(folder, "taken", "other.json")) }).toEqual({ status: 1, written: true });
    const nowhere = atOnce("--out", "note.md/out", "note.md");
    expect(nowhere).toMatchObject({ status: 1, stdout: "" });
    expect(nowhere.stderr).toMatch(/note\.md\/out: There is a file where a folder is wanted\.\n$/);
  });

  it("reads no device, which may never end", () => {
    expect(atOnce("/dev/zero")).toMatchObject({ status: 1, stderr: expect.stringContaining("no ordinary file") });
  });

  it("reads the notes of a folder, at any depth, and leaves out what seeding leaves out", () => {
    for (const path of ["notes/2024/.git", "notes/node_modules", "empty"])
      mkdirSync(join(folder, path), { recursive: true });
    for (const path of ["b.md", "2024/a.txt", "2024/.git/c.md", "node_modules/d.md", "2024/.e.md"])
      writeFileSync(join(folder, "notes", path), NOTE);
    writeFileSync(join(folder, "notes/picture.png"), "no note");
    const { stdout, stderr, status } = atOnce("notes");
    expect(stdout.match(/"note": "[^"]+"/g)).toEqual(['"note": "a.txt"', '"note": "b.md"']);
    expect(stderr).toMatch(/^Skipped: .*notes\/picture\.png\. This is no note by its name.*\n$/);
    expect(status).toBe(0);
    expect(atOnce("empty")).toMatchObject({ status: 1, stderr: expect.stringContaining("no notes in this folder") });
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
