import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { readState } from "@/db/testing-state";
import { ROOT } from "./settings";

const NAMES = ["Kubernetes", "Velero", "Kotlin", "Terraform", "PostgreSQL", "GraalVM", "Prometheus", "Kafka"];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "talkradar-seed-"));
  for (let i = 0; i < 40; i++) {
    const own = NAMES.map(
      (name, at) => `## ${name} for team ${i + at}\n\nWe use ${name} in production at site ${i}.\n`,
    );
    writeFileSync(join(folder, `note-${i}.md`), own.join("\n").repeat(5));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly output: string;
  readonly code: number | null;
}

function startSeeding(url: string, ...args: string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const command = [join(ROOT, "scripts/bootstrap.mjs"), "seed", ...args];
  const child = spawn(process.execPath, command, {
    env: { ...process.env, DATABASE_URL: url, INIT_CWD: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (output += part));
  return { child, ended: once(child, "close").then(([code]) => ({ output, code })) };
}

/** Ends the process without a chance to tidy up, once it has told of so many notes. */
async function killAfter(notes: number, { child, ended }: ReturnType<typeof startSeeding>): Promise<void> {
  let lines = 0;
  child.stdout?.on("data", (part: Buffer) => {
    lines += part.toString().split("\n").length - 1;
    if (lines >= notes) child.kill("SIGKILL");
  });
  await ended;
}

async function inFresh<Value>(work: (database: TestDatabase) => Promise<Value>): Promise<Value> {
  const database = await createTestDatabase();
  return work(database).finally(database.drop);
}

describe("npm run seed", () => {
  it("may be killed at any moment: seeding again gives what one undisturbed run gives", async () => {
    const undisturbed = await inFresh(async ({ db, url }) => {
      expect(await startSeeding(url, ".").ended).toMatchObject({ code: 0 });
      return readState(db);
    });
    await inFresh(async ({ db, url }) => {
      for (const notes of [1, 7]) await killAfter(notes, startSeeding(url, "."));
      const { notes } = (await readState(db)) as { notes: unknown[] };
      expect(notes.length).toBeGreaterThan(0);
      expect(notes.length).toBeLessThan(40);
      const { output, code } = await startSeeding(url, ".").ended;
      expect(code).toBe(0);
      expect(output).toMatch(/\d+ new notes?, 0 changed, [1-9]\d* unchanged, 0 gone/);
      expect(await readState(db)).toEqual(undisturbed);
    });
  }, 120_000);

  it("says what it did, that a second run changed nothing, and what it could not read", async () => {
    await inFresh(async ({ url }) => {
      const first = await startSeeding(url, "note-1.md", "missing.md").ended;
      expect(first.code).toBe(0);
      expect(first.output).toMatch(/^1\/1 new /m);
      expect(first.output).toMatch(/^Refused: .*missing\.md\. There is no such file or folder\.$/m);
      expect(first.output).toMatch(/There is now|There are now 1 note, /);
      const second = await startSeeding(url, "note-1.md").ended;
      expect(second.output).toContain("Nothing has changed.");
      expect((await startSeeding(url, "missing.md").ended).code).toBe(1);
      const forgotten = await startSeeding(url, "--forget", "note-1.md").ended;
      expect(forgotten).toMatchObject({ code: 0, output: expect.stringMatching(/^Forgotten: .*note-1\.md$/m) });
      expect((await startSeeding(url, "--forget", "note-1.md").ended).code).toBe(1);
    });
  }, 60_000);

  it("takes a team's own names over, once, and reads the notes with them", async () => {
    writeFileSync(join(folder, "terms.yaml"), "terms:\n  - {name: Tide Table, quadrant: tools, replaces: [Velero]}\n");
    await inFresh(async ({ db, url }) => {
      expect((await startSeeding(url, "note-1.md").ended).code).toBe(0);
      const first = await startSeeding(url, "--terms", "terms.yaml", "note-2.md").ended;
      expect(first).toMatchObject({
        code: 0,
        output: expect.stringContaining("1 terms and 0 ignored names taken over"),
      });
      const { technologies } = (await readState(db)) as { technologies: { name: string; mention_count: number }[] };
      const counts = Object.fromEntries(technologies.map(({ name, mention_count }) => [name, mention_count]));
      expect(counts).toMatchObject({ "Tide Table": counts.Kotlin });
      expect(counts.Velero ?? 0).toBe(0);
      const again = await startSeeding(url, "--terms", "terms.yaml").ended;
      expect(again).toMatchObject({ code: 0, output: expect.stringContaining("The terms are known already.") });
      const wrong = await startSeeding(url, "--terms", "note-1.md").ended;
      expect(wrong).toMatchObject({ code: 1, output: expect.stringContaining("is no terms file") });
    });
  }, 60_000);

  it("explains itself, and without a path or with an unknown option leaves with 1", async () => {
    const help = await startSeeding("", "--help").ended;
    expect(help).toMatchObject({ code: 0, output: expect.stringContaining("--forget PATH") });
    expect((await startSeeding("").ended).code).toBe(1);
    expect(await startSeeding("", "--forgett", "x").ended).toMatchObject({
      code: 1,
      output: expect.stringContaining("--forgett"),
    });
  }, 60_000);
});
