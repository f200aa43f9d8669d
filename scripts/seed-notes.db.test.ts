import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { placeTechnology } from "@/db/commands/place-technology";
import { getNote } from "@/db/queries/get-note";
import { getRadar } from "@/db/queries/get-radar";
import { listNotes } from "@/db/queries/list-notes";
import { sentences } from "@/db/schema";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { readNewestWrite, readState } from "@/db/testing-state";
import { type SeedResult, seedNotes } from "./seed-notes";
import { ROOT } from "./settings";

const NOTES = {
  "2024/kubecon.md": "# Backups with Velero on Kubernetes\n\nWe use Velero in production. Restic is too slow.\n",
  "2025/devoxx.txt": "Kotlin coroutines\n\nKotlin is worth a try.\n",
  "jvm.rst": "GraalVM\n=======\n\nGraalVM was nice to see.\n",
};

const QUIET = { start: () => undefined, step: () => undefined, end: () => undefined };

let database: TestDatabase;
let root: string;

beforeEach(async () => {
  database = await createTestDatabase();
  root = mkdtempSync(join(tmpdir(), "talkradar-seed-"));
  for (const [name, text] of Object.entries(NOTES)) write(`notes/${name}`, text);
});

afterEach(async () => {
  rmSync(root, { recursive: true });
  await database.drop();
});

function write(location: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, location)), { recursive: true });
  writeFileSync(join(root, location), content);
}

function seed(...locations: string[]): Promise<SeedResult> {
  return seedNotes({ db: database.db, progress: QUIET, paths: locations.map((each) => join(root, each)), root });
}

async function listLocations(): Promise<string[]> {
  const { notes } = (await readState(database.db)) as { notes: { location: string }[] };
  return notes.map(({ location }) => location);
}

describe("a folder of notes", () => {
  it("is read at any depth, and again without a change", async () => {
    const first = await seed("notes");
    expect(first.new).toEqual(["notes/2024/kubecon.md", "notes/2025/devoxx.txt", "notes/jvm.rst"]);
    const names = (await getRadar(database.db)).totals;
    expect(names.notes).toBe(3);
    expect(names.technologies).toBeGreaterThanOrEqual(4);
    const written = await readNewestWrite(database.db);
    const second = await seed("notes");
    expect(second).toMatchObject({ new: [], changed: [], gone: [], refused: [] });
    expect(second.unchanged).toHaveLength(3);
    expect(await readNewestWrite(database.db)).toBe(written);
  });

  it("tells new, changed and gone notes apart, and keeps what the team placed", async () => {
    await seed("notes");
    const request = { radarSlug: "radar", technologySlug: "velero", ring: "hold", rationale: "Too dear.", version: 0 };
    await placeTechnology(database.db, { ...request, person: "Ada", at: new Date(0) });
    write("notes/2025/devoxx.txt", "Kotlin coroutines\n\nWe avoid Kotlin.\n");
    write("notes/new.md", "# Terraform\n");
    rmSync(join(root, "notes/2024"), { recursive: true });
    expect(await seed("notes")).toMatchObject({
      new: ["notes/new.md"],
      changed: ["notes/2025/devoxx.txt"],
      unchanged: ["notes/jvm.rst"],
      gone: ["notes/2024/kubecon.md"],
    });
    const { blips } = await getRadar(database.db);
    expect(blips.find(({ slug }) => slug === "velero")).toMatchObject({ ring: "hold", decided: true, mentionCount: 0 });
  });

  it("is the same notes when read as a part, and a single file takes no other away", async () => {
    await seed("notes");
    const before = await readState(database.db);
    expect(await seed("notes/2024", "notes/jvm.rst")).toMatchObject({ new: [], changed: [], gone: [] });
    expect(await readState(database.db)).toEqual(before);
  });

  it("changes nothing when it is empty or missing", async () => {
    await seed("notes");
    const before = await readState(database.db);
    rmSync(join(root, "notes"), { recursive: true });
    expect((await seed("notes")).refused).toEqual([
      { location: "notes", sentence: "There is no such file or folder." },
    ]);
    mkdirSync(join(root, "notes/.git"), { recursive: true });
    expect((await seed("notes")).refused).toEqual([
      { location: "notes", sentence: "There are no notes in this folder." },
    ]);
    expect(await readState(database.db)).toEqual(before);
  });

  it("gives the same whatever came before", async () => {
    await seed("notes/jvm.rst");
    await seed("notes/2025");
    await seed("notes");
    const grown = await readState(database.db);
    const other = await createTestDatabase();
    await seedNotes({ db: other.db, paths: [join(root, "notes")], root, progress: QUIET });
    const fresh = (await readState(other.db)) as Record<string, unknown>;
    await other.drop();
    expect(withoutSources(grown)).toEqual(withoutSources(fresh));
  });
});

/** A note keeps the source under which it was read first. */
function withoutSources(state: unknown): unknown {
  const { notes, ...rest } = state as { notes: { source: string; name: string }[] };
  return { ...rest, notes: notes.map(({ source: _source, name: _name, ...note }) => note) };
}

describe("hostile files", () => {
  it("are refused by name, and the rest is read", async () => {
    write("notes/picture.md", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0, 255]));
    write("notes/empty.md", "");
    write("notes/nul.md", Buffer.from(`\ufeff${"Kotlin is fine. ".repeat(200)}\0`, "utf16le"));
    write("notes/huge.md", "x");
    truncateSync(join(root, "notes/huge.md"), 50 * 1024 * 1024);
    write("notes/logo.png", "no note");
    write("notes/node_modules/readme.md", "# Velero");
    write("notes/.hidden/secret.md", "# Velero");
    symlinkSync(join(root, "notes"), join(root, "notes/loop"));
    symlinkSync(join(root, "nowhere"), join(root, "notes/broken.md"));
    const result = await seed("notes");
    expect(result.new).toEqual(["notes/2024/kubecon.md", "notes/2025/devoxx.txt", "notes/jvm.rst"]);
    expect(result.refused.map(({ location }) => location)).toEqual([
      "notes/empty.md",
      "notes/huge.md",
      "notes/nul.md",
      "notes/picture.md",
    ]);
    for (const { sentence } of result.refused) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(result.skipped.map(({ location }) => location)).toEqual(["notes/broken.md", "notes/logo.png"]);
  });

  it("keep what was stored of them", async () => {
    await seed("notes");
    write("notes/jvm.rst", new Uint8Array([0, 1, 2, 3, 0, 0, 0]));
    expect(await seed("notes")).toMatchObject({ gone: [], refused: [{ location: "notes/jvm.rst" }] });
    expect(await listLocations()).toContain("notes/jvm.rst");
  });

  it("may be one long line, thousands of headings or text against the reader", async () => {
    write("notes/line.md", `${"Velero and ".repeat(5_000)}Restic\n`);
    write("notes/headings.md", "# Velero\n".repeat(2_000));
    write("notes/script.md", "# <script>alert(1)</script>\n\n[Velero](javascript:alert(1)) '; drop table notes; --\n");
    const result = await seed("notes");
    expect(result.new).toHaveLength(6);
    expect(await listLocations()).toHaveLength(6);
  }, 120_000);
});

const SHARED_NOTES = join(ROOT, "../shared/notes");

describe("real notes", () => {
  // Notes of other people, which lie beside the project where they may be used: without them this is skipped.
  it.skipIf(!existsSync(SHARED_NOTES))("are quoted word for word, and a copy among them counts once", async () => {
    const { refused } = await seedNotes({ db: database.db, paths: [SHARED_NOTES], root: ROOT, progress: QUIET });
    expect(refused).toEqual([]);
    const radar = await getRadar(database.db);
    expect(radar.blips.length).toBeGreaterThan(20);
    const all = await database.db.select().from(sentences);
    for (const { id } of (await listNotes(database.db)).items) {
      const note = await getNote(database.db, id);
      const own = all.filter(({ noteId }) => noteId === id);
      expect(own.filter((row) => note?.text.slice(row.startOffset, row.endOffset) !== row.text)).toEqual([]);
    }
    const { notes } = (await readState(database.db)) as { notes: { copy_of: string | null }[] };
    expect(notes.filter(({ copy_of }) => copy_of !== null)).toHaveLength(1);
  });
});

describe("two at once", () => {
  it("both end well, with the state of one", async () => {
    cpSync(join(ROOT, "notes"), join(root, "notes/examples"), { recursive: true, force: true });
    await Promise.all([seed("notes"), seed("notes")]);
    const together = await readState(database.db);
    const other = await createTestDatabase();
    await seedNotes({ db: other.db, paths: [join(root, "notes")], root, progress: QUIET });
    expect(together).toEqual(await readState(other.db));
    await other.drop();
  });
});
