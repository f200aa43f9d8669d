import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { importNote } from "@/db/commands/import-note";
import { createTestDatabase, type TestDatabase } from "@/db/testing";
import { makeNote } from "@/db/testing-notes";
import { FACETS, listFacetIds } from "@/domain/radar/facets";
import { selectFacets } from "@/domain/radar/select-facets";
import { getRadarFacets } from "./get-radar-facets";

let database: TestDatabase;

const java = { slug: "java", name: "Java" };

function noteOf(location: string, name: string, event: string, speaker: string, tags = [java]) {
  // Words of its own, so that it is not taken for a copy.
  const filler = Array.from({ length: 60 }, (_, index) => `${name}x${index}`).join(" ");
  return makeNote({
    location,
    text: `# About ${name}\n${name} is worth a try.\n${filler}\n`,
    tags,
    talks: [{ title: `About ${name}`, event, speakers: [speaker] }],
    technologies: { [name]: { spellings: [name] } },
    verdicts: [{ technology: name, ring: "trial", cue: "worth a try" }],
  });
}

beforeAll(async () => {
  database = await createTestDatabase();
  await importNote(database.db, noteOf("notes/a.md", "Loom", "Devoxx 2024", "Ada Byron"));
  await importNote(database.db, noteOf("notes/b.md", "Crac", "JavaZone 2023", "Ada Byron"));
});

afterAll(() => database.drop());

it("says of each blip where, when and by whom it was named, and how those notes are filed", async () => {
  const facets = selectFacets(await getRadarFacets(database.db), {});
  const [event, year, talk, speaker, language, tag] = FACETS.map((facet) => listFacetIds(facets, "loom", facet));
  expect({ event, year, speaker, language, tag }).toEqual({
    event: ["devoxx-2024"],
    year: ["2024"],
    speaker: ["ada-byron"],
    language: ["en"],
    tag: ["java"],
  });
  expect(facets.values.talk.find(({ id }) => id === talk?.[0])?.name).toBe("About Loom");
  expect(facets.values.tag).toMatchObject([{ id: "java", name: "Java" }]);
});

it("follows a note that is filed anew", async () => {
  await importNote(database.db, noteOf("notes/b.md", "Crac", "JavaZone 2023", "Ben Ito", []));
  const facets = selectFacets(await getRadarFacets(database.db), {});
  expect(listFacetIds(facets, "crac", "tag")).toEqual([]);
  expect(listFacetIds(facets, "crac", "speaker")).toEqual(["ben-ito"]);
});

it("takes as many statements for many blips as for few", async () => {
  const client = postgres(database.url, { max: 1 });
  let statements = 0;
  const counted = drizzle(client, { casing: "snake_case", logger: { logQuery: () => (statements += 1) } });
  const count = async () => {
    statements = 0;
    await getRadarFacets(counted);
    return statements;
  };
  const few = await count();
  for (let index = 0; index < 8; index++) {
    await importNote(
      database.db,
      noteOf(`notes/c${index}.md`, `Tool${index}`, `Conf 20${10 + index}`, `Person ${index}`),
    );
  }
  expect(await count()).toBe(few);
  expect(few).toBeLessThanOrEqual(14);
  await client.end();
});
