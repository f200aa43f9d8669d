import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { placeTechnology } from "@/db/commands/place-technology";
import { publishEdition } from "@/db/commands/publish-edition";
import { quadrants, radars, rings } from "@/db/schema";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { QUADRANTS, RINGS } from "@/domain/radar/vocabulary";
import { getEdition } from "./get-edition";
import { getRadar } from "./get-radar";
import { getTechnology } from "./get-technology";

let database: TestDatabase;

const CUES = ["is stable", "is worth a try", "is interesting", "is slow"];

/** One technology for each default ring in each default quadrant: "Techniques0" is suggested for adopt. */
beforeAll(async () => {
  database = await createTestDatabase();
  const all = QUADRANTS.flatMap((quadrant) =>
    RINGS.map((ring, at) => ({ name: `${quadrant}${at}`, quadrant, ring, at })),
  );
  await importNote(
    database.db,
    makeNote({
      location: "notes/a.md",
      text: all.map(({ name, at }) => `${name} ${CUES[at]} (${name}).\n`).join(""),
      technologies: Object.fromEntries(all.map(({ name, quadrant }) => [name, { spellings: [name], quadrant }])),
      verdicts: all.map(({ name, ring, at }) => ({ technology: name, ring, cue: `${CUES[at]} (${name})` })),
    }),
  );
});

afterAll(() => database.drop());

/** A radar of so many quadrants and rings, whose positions have gaps as settings leave them. */
async function addRadar(slug: string, quadrantCount: number, ringCount: number): Promise<void> {
  const { db } = database;
  const [radar] = await db.insert(radars).values({ slug, title: slug }).returning();
  const radarId = radar?.id ?? 0;
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);
  await db.insert(rings).values(
    numbered(ringCount).map((at) => ({
      radarId,
      id: `r${at}`,
      position: 2 * at,
      name: `Level ${at}`,
      colour: at === 0 ? "#ffcc00" : null,
    })),
  );
  await db.insert(quadrants).values(
    numbered(quadrantCount).map((at) => ({
      radarId,
      id: `q${at}`,
      position: 3 * at,
      name: `Part ${at}`,
      colour: at === 1 ? "#cc0088" : null,
    })),
  );
}

describe.each([
  { slug: "two", count: 2, ringAt: ["r0", "r0", "r1", "r1"], quadrantAt: ["q0", "q0", "q1", "q1"] },
  { slug: "eight", count: 8, ringAt: ["r0", "r2", "r5", "r7"], quadrantAt: ["q0", "q2", "q4", "q6"] },
])("a radar of $count by $count", ({ slug, count, ringAt, quadrantAt }) => {
  beforeAll(() => addRadar(slug, count, count));

  it("has its own names and colours, in order", async () => {
    const radar = await getRadar(database.db, slug);
    expect(radar.rings.map(({ name, position }) => [name, position])).toEqual(
      Array.from({ length: count }, (_, at) => [`Level ${at}`, at]),
    );
    expect(radar.rings.map(({ colour }) => colour).slice(0, 2)).toEqual(["#ffcc00", undefined]);
    expect(radar.quadrants[1]).toMatchObject({ position: 1, colour: "#cc0088" });
  });

  it("shows each suggestion in the ring as far out and the quadrant in its place", async () => {
    const radar = await getRadar(database.db, slug);
    const places = Object.fromEntries(radar.blips.map((blip) => [blip.slug, `${blip.quadrant} ${blip.ring}`]));
    for (const [at, ring] of ringAt.entries()) {
      for (const [column, quadrant] of quadrantAt.entries()) {
        expect(places[`${QUADRANTS[column]}${at}`]).toBe(`${quadrant} ${ring}`);
      }
    }
    const tools = await getTechnology(database.db, "tools3", slug);
    expect(tools).toMatchObject({ quadrant: quadrantAt[2], proposal: { ring: ringAt[3] } });
    expect(tools?.quotes[0]?.verdict?.ring).toBe(ringAt[3]);
  });

  it("is placed on, published and compared for itself", async () => {
    const request = { radarSlug: slug, person: "Ada", at: new Date(0) };
    const published = await publishEdition(database.db, { ...request, name: "First", text: "" });
    expect(published).toMatchObject({ ok: true, value: { blipCount: 16 } });
    const outermost = `r${count - 1}`;
    const move = { ...request, technologySlug: "tools0", version: 0, rationale: "Because.", ring: outermost };
    expect((await placeTechnology(database.db, { ...move, quadrant: "q1" })).ok).toBe(true);
    expect(await placeTechnology(database.db, { ...move, ring: "hold", version: 1 })).toMatchObject({ field: "ring" });
    const tools = (await getRadar(database.db, slug)).blips.find((blip) => blip.slug === "tools0");
    expect(tools).toMatchObject({ quadrant: "q1", movement: { kind: "moved-out", rings: count - 1 } });
    const edition = await getEdition(database.db, "first", slug);
    expect(edition?.rings[0]).toMatchObject({ name: "Level 0", colour: "#ffcc00" });
    expect(edition?.ringRadii).toHaveLength(count);
    expect((await getRadar(database.db)).blips.find((blip) => blip.slug === "tools0")).toMatchObject({
      decided: false,
      movement: null,
    });
  });
});

it("keeps an edition as it was when names and colours change after", async () => {
  const before = await getEdition(database.db, "first", "two");
  await database.db.execute(sql`update ${rings} set name = 'Renamed', colour = '#123456'`);
  expect((await getRadar(database.db, "two")).rings[0]).toMatchObject({ name: "Renamed", colour: "#123456" });
  expect(await getEdition(database.db, "first", "two")).toEqual(before);
});
