import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { KnownTerms } from "@/db/queries/get-terms";
import { nameTechnologies } from "@/domain/corrections/team-names";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import { NO_TEAM_TERMS, type TeamTerms } from "@/domain/extraction/terms/team-terms";
import { findNoteFiles } from "./find-note-files";
import { readNoteFile } from "./read-note-file";
import { type FileRead, readNoteFiles } from "./read-note-files";
import { threadsFor } from "./work-in-threads";

/** Threads load everything anew. */
const PATIENCE_MS = 120_000;
const NOTE = "# KubeCon 2024\n## Operators (Ada Example)\nAvoid FooHelm, we moved to Kustomize.\n";
/** The first file takes longest, so that threads are done with others before. */
const LINES_OF_FILES = [30_000, 2, 12_000, 2, 2, 12_000, 2, 2];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "talkradar-read-"));
  LINES_OF_FILES.forEach((lines, place) => {
    writeFileSync(join(folder, `note-${place}.md`), NOTE + "Plain words of a long day with others.\n".repeat(lines));
  });
  writeFileSync(join(folder, "note-4.md"), Buffer.from([0, 1, 2, 3, 0, 255, 0, 7]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function know(team: TeamTerms): KnownTerms {
  const terms = compileTerms(CATALOGUE, team);
  return { team, terms, names: nameTechnologies(team, terms) };
}

describe("reading files on several cores", { timeout: PATIENCE_MS }, () => {
  it("gives in their order what reading them one by one gives, with the names that hold by then", async () => {
    const { files } = findNoteFiles([folder], folder);
    expect(threadsFor(files.map(({ path }) => path))).toBe(Math.min(2, availableParallelism()));
    const before = know(NO_TEAM_TERMS);
    const after = know({ terms: [{ name: "FooHelm", quadrant: "tools" }], ignored: [] });
    const reads: FileRead[] = [];
    const askTerms = async () => (reads.length < 3 ? before : after);
    for await (const each of readNoteFiles(files, askTerms)) reads.push(each);
    expect(reads.map(({ file }) => file.name)).toEqual(files.map(({ name }) => name));
    const isTeamName = ({ read }: FileRead) =>
      read.ok && read.value.reading.technologies.some(({ source }) => source === "team");
    expect(reads.map(isTeamName)).toEqual([false, false, false, true, false, true, true, true]);
    for (const each of reads) {
      const { terms } = isTeamName(each) ? after : before;
      expect(plain(each.read)).toEqual(plain(readNoteFile(each.file, terms)));
    }
  });

  it("is not worth it for little text", () => {
    expect(threadsFor([join(folder, "note-1.md"), join(folder, "note-3.md"), join(folder, "missing.md")])).toBeLessThan(
      2,
    );
  });
});

/** Bytes come from a thread as a Uint8Array, and from the disk as a Buffer. */
function plain(read: FileRead["read"]) {
  return read.ok ? { ...read.value, bytes: Buffer.from(read.value.bytes).toString("base64") } : read;
}
