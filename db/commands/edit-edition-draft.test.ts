import { afterAll, beforeAll, expect, it } from "vitest";
import { compareEditions } from "@/db/queries/compare-editions";
import { getEdition } from "@/db/queries/get-edition";
import { getEditionDraft } from "@/db/queries/get-edition-draft";
import { getStandingEdition } from "@/db/queries/get-standing-edition";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { discardEditionDraft, editEditionDraft } from "./edit-edition-draft";
import { importNote } from "./import-note";
import { publishEdition } from "./publish-edition";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const technologies = { Velero: { spellings: ["Velero"] } };
  const verdicts = [{ technology: "Velero", ring: "trial", cue: "worth a try" }] as const;
  const text = "Velero is worth a try.\n";
  await importNote(database.db, makeNote({ location: "notes/a.md", text, technologies, verdicts }));
});

afterAll(() => database.drop());

const RADAR = { radarSlug: "radar", person: "Ada" };

function save(name: string, version: number, text = "") {
  return editEditionDraft(database.db, { ...RADAR, name, text, version, at: new Date("2026-05-01T09:00:00Z") });
}

function publish(name: string, draftVersion: number) {
  return publishEdition(database.db, { ...RADAR, name, text: "Hello.", draftVersion, at: new Date() });
}

it("keeps one draft a radar, and refuses who has not seen it as it is", async () => {
  expect(await getEditionDraft(database.db, "radar")).toBeNull();
  expect(await save(" Spring 2026 ", 0, "Hello.\n")).toMatchObject({ ok: true });
  const draft = await getEditionDraft(database.db, "radar");
  const savedAt = "2026-05-01T09:00:00.000Z";
  expect(draft).toEqual({ name: "Spring 2026", text: "Hello.", version: 1, person: "Ada", savedAt });
  expect(await save("Mine", 0)).toEqual({ ok: false, reason: "stale", current: draft });
  expect(await save("", 1)).toMatchObject({ value: { name: "", version: 2 } });
  expect(await save("x".repeat(81), 2)).toMatchObject({ reason: "invalid", field: "name" });
  expect(await save("Long", 2, "x".repeat(10_001))).toMatchObject({ reason: "invalid", field: "text" });
  expect(await discardEditionDraft(database.db, { ...RADAR, version: 1 })).toMatchObject({ reason: "stale" });
  expect(await discardEditionDraft(database.db, { ...RADAR, version: 2 })).toEqual({ ok: true, value: null });
  expect(await getEditionDraft(database.db, "radar")).toBeNull();
  expect(
    await editEditionDraft(database.db, {
      ...RADAR,
      radarSlug: "none",
      name: "",
      text: "",
      version: 0,
      at: new Date(),
    }),
  ).toEqual({ ok: false, reason: "not-found" });
});

it("lets one of many that save at once through, and tells the others", async () => {
  const outcomes = await Promise.all(Array.from({ length: 8 }, (_, index) => save(`Edition ${index}`, 0)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await getEditionDraft(database.db, "radar")).toMatchObject({ version: 1 });
});

it("shows what publishing then makes, to the digit, and is gone after", async () => {
  const words = { slug: "draft", name: "Spring 2026", text: "Hello.", person: "Ada", publishedAt: "" };
  const preview = await getStandingEdition(database.db, "radar", words);
  expect(await publish("Spring 2026", 0)).toMatchObject({ reason: "stale", current: { version: 1 } });
  expect(await publish("Now", 1)).toMatchObject({ reason: "invalid", field: "name" });
  expect(await publish("Draft", 1)).toMatchObject({ reason: "invalid", field: "name" });
  expect(await publish("Spring 2026", 1)).toMatchObject({ ok: true });
  expect(await getEditionDraft(database.db, "radar")).toBeNull();
  const published = await getEdition(database.db, "spring-2026");
  expect({ ...preview, slug: "spring-2026", publishedAt: published?.publishedAt }).toEqual(published);
});

it("compares an edition with the radar as it is, whichever comes first", async () => {
  const changes = await compareEditions(database.db, "spring-2026", "now", "radar");
  expect(changes).toMatchObject({ from: { edition: { slug: "spring-2026" } }, to: { edition: null }, new: [] });
  expect(changes?.unchanged.map(({ slug }) => slug)).toEqual(["velero"]);
  expect(await compareEditions(database.db, "now", "spring-2026", "radar")).toEqual(changes);
});
