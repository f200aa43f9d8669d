import { asc, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenDatabase, openDatabase } from "@/db/client";
import { FIRST_RADAR } from "@/db/queries/get-radar-definition";
import { editionBlips, editions, placements, technologies } from "@/db/schema";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { actAll, makeReview, replayReview, requireReview } from "@/db/testing-review";
import { groupBy } from "@/domain/group-by";
import type { ReviewAction } from "@/domain/review/review-event";
import { actInReview } from "./act-in-review";
import { importNote } from "./import-note";
import { nominateTechnology } from "./nominate-technology";
import { placeTechnology } from "./place-technology";
import { publishEdition } from "./publish-edition";

/** How many courses of several clients at once are played. */
const COURSES = 1000;
const COURSES_A_REVIEW = 20;
const CLIENTS = 4;
const STEPS = 2;
const SLUGS = ["velero", "restic", "kasten"];
const RINGS = ["adopt", "trial", "assess", "hold"];

let database: TestDatabase;
let clients: readonly OpenDatabase[];

beforeAll(async () => {
  database = await createTestDatabase();
  clients = Array.from({ length: CLIENTS }, () => openDatabase(database.url, 1));
  const named = Object.fromEntries(["Velero", "Restic", "Kasten"].map((name) => [name, { spellings: [name] }]));
  await importNote(
    database.db,
    makeNote({ location: "notes/a.md", text: "Velero, Restic, Kasten", technologies: named }),
  );
  await database.db.execute(sql`
    create function linger() returns trigger language plpgsql as $$
    begin
      -- Others get in between where anything lets them.
      perform pg_sleep(random() * 0.001);
      return new;
    end $$`);
  for (const table of ["placements", "review_entries", "responsibilities"]) {
    await database.db.execute(
      sql.raw(`create trigger a_linger before insert on ${table} for each row execute function linger()`),
    );
  }
});

afterAll(async () => {
  await Promise.all(clients.map(({ close }) => close()));
  await database.drop();
});

/** Chance that falls the same each time: a linear congruential generator, with the numbers of Numerical Recipes. */
function makeChance(seed: number) {
  let state = (seed * 2654435761) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    next,
    pick: <Item>(items: readonly Item[]): Item => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error("There is nothing to choose from.");
      return item;
    },
  };
}

type Chance = ReturnType<typeof makeChance>;

/** A vote that was granted, by what tells it from every other. */
interface Granted {
  readonly participant: string;
  readonly technology: string;
  readonly round: number;
  readonly comment: string;
}

/** One person who does something now and then: in the review, beside it, or to the whole radar. */
async function act({ db }: OpenDatabase, slug: string, who: string, chance: Chance, granted: Granted[]): Promise<void> {
  const dice = chance.next();
  if (dice < 0.15) return placeBeside({ db }, chance);
  if (dice < 0.18) return publish({ db }, chance);
  const { state } = await requireReview(db, slug);
  const item = state.items.find(({ technology }) => technology === state.current);
  const isDecidable = item?.stage === "open" || item?.stage === "revealed";
  const version = isDecidable ? await versionOf({ db }, item.technology) : 0;
  const action = chooseAction(chance, item ?? null, version);
  const done = await actInReview(db, { slug, participant: who, action, at: new Date() });
  if (done.ok && action.kind === "vote") granted.push({ ...action, participant: who });
}

function chooseAction(
  chance: Chance,
  item: { technology: string; round: number; stage: string } | null,
  version: number,
): ReviewAction {
  if (item === null) return { kind: "open", technology: chance.pick(SLUGS) };
  const { technology, round, stage } = item;
  const vote = { kind: "vote", technology, round, ring: chance.pick(RINGS), comment: String(chance.next()) } as const;
  const decide = {
    kind: "decide",
    technology,
    ring: chance.pick(RINGS),
    rationale: "It is so.",
    owner: chance.pick(["Ada", null]),
    revisitOn: null,
    evidence: [],
    againstGate: null,
    version,
    responsibilityVersion: 0,
  } as const;
  const byStage: Readonly<Record<string, readonly ReviewAction[]>> = {
    open: [{ kind: "start-vote", technology, seconds: null }, { kind: "start-vote", technology, seconds: 60 }, decide],
    voting: [vote, vote, vote, vote, vote, { kind: "reveal", technology }],
    revealed: [
      decide,
      decide,
      { kind: "park", technology, why: "Later." },
      { kind: "start-vote", technology, seconds: null },
    ],
  };
  const others: ReviewAction[] = [
    vote,
    { kind: "nominate", technology: chance.pick(SLUGS), ring: "hold", why: "It is so." },
    { kind: "open", technology: chance.pick(SLUGS) },
    { kind: "reorder", technologies: SLUGS },
  ];
  return chance.next() < 0.8 ? chance.pick(byStage[stage] ?? others) : chance.pick(others);
}

async function versionOf({ db }: Pick<OpenDatabase, "db">, slug: string): Promise<number> {
  const [row] = await db
    .select({ version: sql<number>`coalesce(max(${placements.version}), 0)::int` })
    .from(placements)
    .innerJoin(technologies, eq(technologies.id, placements.technologyId))
    .where(eq(technologies.slug, slug));
  return row?.version ?? 0;
}

async function placeBeside({ db }: Pick<OpenDatabase, "db">, chance: Chance): Promise<void> {
  const technologySlug = chance.pick(SLUGS);
  const version = await versionOf({ db }, technologySlug);
  const change = { ring: chance.pick(RINGS), rationale: "It is so.", person: "Cleo", at: new Date() };
  await placeTechnology(db, { radarSlug: FIRST_RADAR, technologySlug, version, ...change });
}

async function publish({ db }: Pick<OpenDatabase, "db">, chance: Chance): Promise<void> {
  const named = { name: `E ${chance.next()}`, text: "", person: "Ada", at: new Date() };
  const nominated = { technology: "velero", ring: "trial", why: "It is so.", person: "Ada", at: new Date() };
  await nominateTechnology(db, { radarSlug: FIRST_RADAR, ...nominated });
  await publishEdition(db, { radarSlug: FIRST_RADAR, ...named });
}

/** Some courses in one review, one after the other. */
async function playReview(first: number): Promise<number> {
  const slug = `review-${first}`;
  await makeReview(database.db, slug, SLUGS);
  await actAll(database.db, slug, ["ada", { kind: "start" }], ["bob", { kind: "join", name: "Bob" }]);
  const granted: Granted[] = [];
  for (let seed = first; seed < first + COURSES_A_REVIEW; seed += 1) await playCourse(slug, seed, granted);
  await checkReview(slug, granted);
  return granted.length;
}

async function playCourse(slug: string, seed: number, granted: Granted[]): Promise<void> {
  // Who leads is on several screens.
  const people = ["ada", "ada", "ada", "bob"];
  await Promise.all(
    clients.map(async (client, index) => {
      const chance = makeChance(seed * CLIENTS + index);
      for (let step = 0; step < STEPS; step += 1) await act(client, slug, people[index] ?? "bob", chance, granted);
    }),
  );
}

/** What the entries come to is what is stored; every vote that was granted is among them. */
async function checkReview(slug: string, granted: readonly Granted[]): Promise<void> {
  const { entries, state, replayed, numbers, expectedNumbers } = await replayReview(database.db, slug);
  expect(numbers).toEqual(expectedNumbers);
  expect(replayed).toEqual(state);
  const kept = entries.flatMap(({ participant, event }) =>
    event.kind === "voted" ? [`${participant} ${event.technology} ${event.round} ${event.comment}`] : [],
  );
  const expected = granted.map((each) => `${each.participant} ${each.technology} ${each.round} ${each.comment}`);
  expect(kept.sort()).toEqual(expected.sort());
}

describe("several people at once", () => {
  it(`lose nothing in ${COURSES} courses`, async () => {
    let votes = 0;
    for (let first = 0; first < COURSES; first += COURSES_A_REVIEW) votes += await playReview(first);
    expect(votes).toBeGreaterThan(COURSES / 2);
    await checkPlacements();
    await checkDecisions();
    await checkEditions();
  }, 600_000);
});

/** Versions have no gaps, and each begins where the one before ended. */
async function checkPlacements(): Promise<void> {
  const rows = await database.db
    .select()
    .from(placements)
    .orderBy(asc(placements.technologyId), asc(placements.version));
  for (const history of groupBy(rows, ({ technologyId }) => technologyId).values()) {
    expect(history.length).toBeGreaterThan(20);
    expect(history.map(({ version }) => version)).toEqual(history.map((_, index) => index + 1));
    expect(history.map(({ fromRing }) => fromRing)).toEqual([
      null,
      ...history.slice(0, -1).map(({ toRing }) => toRing),
    ]);
  }
}

/** Every decision of a review is a placement, and every placement of a review is a decision of it. */
async function checkDecisions(): Promise<void> {
  const decided = await database.db.execute<{ told: string }>(sql`
    select review_id || ' ' || (event ->> 'technology') || ' ' || (event -> 'decision' ->> 'placementVersion') as told
    from review_entries where event ->> 'kind' = 'decided' order by 1`);
  const placed = await database.db.execute<{ told: string }>(sql`
    select review_id || ' ' || slug || ' ' || version as told from placements
    join technologies on technologies.id = technology_id where review_id is not null order by 1`);
  expect(decided.length).toBeGreaterThan(50);
  expect(decided.map(({ told }) => told)).toEqual(placed.map(({ told }) => told));
}

/** An edition holds each technology as one of its placements had it. */
async function checkEditions(): Promise<void> {
  const published = await database.db.select({ id: editions.id }).from(editions);
  expect(published.length).toBeGreaterThan(10);
  const odd = await database.db
    .select()
    .from(editionBlips)
    .where(sql`not exists (select from ${placements} where ${placements.technologyId} = ${editionBlips.technologyId}
      and ${placements.version} = ${editionBlips.version} and ${placements.toRing} = ${editionBlips.ring})`);
  expect(odd).toEqual([]);
}
