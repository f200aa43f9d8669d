import { afterAll, beforeAll, expect, it } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { placeTechnology } from "@/db/commands/place-technology";
import { publishEdition } from "@/db/commands/publish-edition";
import { saveResponsibility } from "@/db/commands/save-responsibility";
import { createRadar } from "@/db/commands/settings/create-radar";
import { saveSettings } from "@/db/commands/settings/save-settings";
import { getSettings } from "@/db/queries/settings/get-settings";
import { nominations, reviewEntries, reviews } from "@/db/schema";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { type AuditFilter, readAuditFilter } from "@/domain/audit/audit-filter";
import { AUDIT_KINDS } from "@/domain/audit/audit-views";
import type { ReviewState } from "@/domain/review/review-state";
import { exportAudit, listAudit } from "./list-audit";

let database: TestDatabase;
let day = 1;

beforeAll(async () => {
  database = await createTestDatabase();
  const technologies = { Velero: { spellings: ["Velero"] }, Restic: { spellings: ["Restic"] } };
  await importNote(database.db, makeNote({ location: "notes/a.md", text: "Velero, Restic", technologies }));
  await decideEverything();
});

afterAll(() => database.drop());

/** Each thing on a day of its own. */
function by(person: string) {
  return { person, at: new Date(Date.UTC(2025, 4, day++, 10)) };
}

async function place(version: number, change: { ring: string | null; retired?: boolean; quadrant?: string }) {
  const request = { radarSlug: "radar", technologySlug: "velero", rationale: `Reason ${version}.`, version };
  const outcome = await placeTechnology(database.db, { ...request, ...change, ...by("Ada") });
  expect(outcome.ok).toBe(true);
}

async function decideEverything() {
  const { db } = database;
  await place(0, { ring: "trial" });
  await place(1, { ring: "adopt", quadrant: "platforms" });
  await place(2, { ring: null });
  await place(3, { ring: null, retired: true });
  await place(4, { ring: "hold" });
  const about = { radarSlug: "radar", technologySlug: "velero" };
  const owned = { ...about, owner: "Grace", revisitOn: "2027-05-20", version: 0 };
  await saveResponsibility(db, { ...owned, ...by("Bo") });
  await saveResponsibility(db, { ...owned, owner: null, version: 1, ...by("Bo") });
  await db.insert(nominations).values({ radarId: 1, technologyId: 1, ring: "adopt", why: "We like it.", ...by("Cy") });
  await park();
  await publishEdition(db, { radarSlug: "radar", name: "Spring", text: "Hello.", ...by("Ada") });
  const view = await getSettings(db, "radar");
  if (view === null) throw new Error("There is no radar.");
  const rings = view.settings.rings.filter(({ id }) => id !== "hold");
  const moves = { rings: { hold: "assess" }, quadrants: {} };
  const changed = { radarSlug: "radar", settings: { ...view.settings, rings }, moves, version: 0 };
  await saveSettings(db, { ...changed, ...by("Bo") });
  await createRadar(db, { title: "Other", from: "radar", ...by("Ada") });
}

async function park() {
  const { person, at } = by("Di");
  const participants = [{ id: "d1", name: person, joinedAt: at.toISOString() }];
  const idle = { current: null, timer: null, startedAt: null, endedAt: null };
  const state: ReviewState = { phase: "running", facilitator: "d1", participants, items: [], ...idle };
  const [review] = await database.db
    .insert(reviews)
    .values({ radarId: 1, slug: "spring-review", name: "Spring review", createdAt: at, state, number: 1 })
    .returning({ id: reviews.id });
  const event = { kind: "parked", technology: "restic", why: "Nobody knows it." } as const;
  await database.db
    .insert(reviewEntries)
    .values({ reviewId: review?.id ?? 0, number: 1, participant: "d1", at, event });
}

const filterOf = (query: Record<string, string> = {}): AuditFilter => readAuditFilter(query);

async function list(query: Record<string, string> = {}) {
  const { entries } = await listAudit(database.db, filterOf(query));
  return entries.map(({ kind, person, what }) => [kind, person, what]);
}

it("tells everything that was decided, newest first, and nothing of other radars", async () => {
  expect(await list()).toEqual([
    ["settings", "Bo", "Ring Hold was removed. 1 blip moved with it."],
    ["placed", "Bo", "Moved from Hold to Assess."],
    ["edition", "Ada", "Published “Spring” with 1 blip."],
    ["parked", "Di", "Parked in a review."],
    ["nominated", "Cy", "Nominated for Adopt."],
    ["owner", "Bo", "Nobody looks after it any more."],
    ["owner", "Bo", "Grace looks after it; to be looked at again on 20 May 2027."],
    ["brought-back", "Ada", "Brought back, to Hold."],
    ["retired", "Ada", "Taken off the radar."],
    ["taken-back", "Ada", "Taken back from Adopt."],
    ["placed", "Ada", "Moved from Trial to Adopt, in Platforms."],
    ["placed", "Ada", "Placed in Trial."],
  ]);
  const other = await listAudit(database.db, filterOf(), "other");
  expect(other.entries).toMatchObject([{ kind: "settings", what: "Made the radar “Other”.", settings: 0 }]);
});

it("is narrowed by person, technology, kind and time, alone and together", async () => {
  expect(await list({ person: "Bo" })).toHaveLength(4);
  expect((await list({ technology: "restic" })).map(([kind]) => kind)).toEqual(["parked"]);
  expect(await list({ technology: "Restic" })).toEqual(await list({ technology: "restic" }));
  for (const kind of AUDIT_KINDS) {
    const kinds = (await list({ kind })).map(([each]) => each);
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds)).toEqual(new Set([kind]));
  }
  expect(await list({ since: "2025-05-02", until: "2025-05-03" })).toHaveLength(2);
  expect(await list({ person: "Ada", kind: "placed", until: "2025-05-01" })).toHaveLength(1);
  expect(await list({ person: "Nobody" })).toEqual([]);
  expect(await list({ technology: "nothing" })).toEqual([]);
});

it("knows who and what it can be narrowed to, where the rest is, and what decisions rest on", async () => {
  const all = await listAudit(database.db, filterOf({ technology: "velero" }));
  expect(all.people).toEqual(["Ada", "Bo", "Cy", "Di"]);
  expect(all).toMatchObject({ total: 9, page: 1, technology: { slug: "velero", name: "Velero" } });
  const beyond = await listAudit(database.db, filterOf({ page: "3" }));
  expect(beyond).toMatchObject({ entries: [], total: 12, page: 3 });
  const [parked] = (await listAudit(database.db, filterOf({ kind: "parked" }))).entries;
  expect(parked).toMatchObject({
    review: { slug: "spring-review" },
    why: "Nobody knows it.",
    technology: { slug: "restic" },
  });
  const [placed] = await exportAudit(database.db, filterOf({ kind: "placed" }));
  expect(placed).toMatchObject({ from: "Hold", to: "Assess", evidence: [], againstGate: null });
});
