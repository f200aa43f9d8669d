import { afterAll, beforeAll, expect, test } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { placeTechnology } from "@/db/commands/place-technology";
import { publishEdition } from "@/db/commands/publish-edition";
import { findTechnology } from "@/db/queries/find-technology";
import { requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { describeMovement } from "./describe-movement";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

async function tell(slug: string, ring: string | null): Promise<string | null> {
  const technology = await findTechnology(database.db, slug);
  if (!technology) throw new Error(`There is no ${slug}.`);
  return describeMovement(database.db, await requireRadarDefinition(database.db, "radar"), technology.id, ring);
}

test("movement is told against the newest edition, and not before there is one", async () => {
  const { db } = database;
  const text = "# A talk\nVelero was named. Restic was named.\n";
  const technologies = { Velero: { spellings: ["Velero"] }, Restic: { spellings: ["Restic"] } };
  await importNote(db, makeNote({ location: "a.md", text, talks: [{ title: "A talk" }], technologies, verdicts: [] }));
  const decision = {
    radarSlug: "radar",
    technologySlug: "velero",
    rationale: "Because.",
    person: "Ada",
    at: new Date(),
  };
  await placeTechnology(db, { ...decision, ring: "assess", version: 0 });
  expect(await tell("velero", "adopt")).toBeNull();

  const edition = { radarSlug: "radar", text: "", person: "Ada", at: new Date() };
  await publishEdition(db, { ...edition, name: "Spring 2026" });
  expect(await tell("velero", "adopt")).toBe("moved in by 2 rings since Spring 2026");
  expect(await tell("restic", "trial")).toBe("new since Spring 2026");
  expect(await tell("restic", null)).toBeNull();

  await placeTechnology(db, { ...decision, ring: "adopt", version: 1 });
  await publishEdition(db, { ...edition, name: "Autumn 2026" });
  expect(await tell("velero", "adopt")).toBe("unchanged since Autumn 2026");
});
