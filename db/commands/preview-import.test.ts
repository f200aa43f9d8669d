import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { readState } from "@/db/testing-state";
import { previewImport } from "./preview-import";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

it("tells a sentence once, with all its verdicts, and stores nothing", async () => {
  const before = await readState(database.db);
  const note = makeNote({
    location: "notes/backups.md",
    text: "Backups\nVelero is stable, Restic is slow.\nKopia is stable.\n",
    technologies: {
      Velero: { spellings: ["Velero"] },
      Restic: { spellings: ["Restic"] },
      Kopia: { spellings: ["Kopia"] },
    },
    verdicts: [
      { technology: "Velero", ring: "adopt", cue: "stable" },
      { technology: "Restic", ring: "hold", cue: "slow" },
      { technology: "Kopia", ring: "adopt", cue: "is stable." },
    ],
  });
  expect((await previewImport(database.db, note)).sentences).toEqual([
    {
      text: "Velero is stable, Restic is slow.",
      verdicts: [
        { technology: "Velero", ring: "adopt" },
        { technology: "Restic", ring: "hold" },
      ],
    },
    { text: "Kopia is stable.", verdicts: [{ technology: "Kopia", ring: "adopt" }] },
  ]);
  expect(await readState(database.db)).toEqual(before);
});
