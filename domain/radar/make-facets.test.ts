import { expect, test } from "vitest";
import { FACETS, listFacetIds } from "./facets";
import { gatherFacets, type NamingNote, type NamingTalk } from "./gather-facets";
import { makeFacets } from "./make-facets";

const talk = (
  id: string,
  event: string | null,
  technologyIds: number[],
  speakers: string[] = [],
  day: string | null = null,
): NamingTalk => ({ id, title: `About ${id}`, event, day, speakers, technologyIds });

const java = { id: "java", name: "Java" };

const LOOM = { slug: "loom", technologyId: 30 };
const CRAC = { slug: "crac", technologyId: 10 };
const PLACED_BY_HAND = { slug: "placed-by-hand", technologyId: 20 };

const talks: NamingTalk[] = [
  talk("a", "Devoxx 2024", [30], ["Ada Byron", "Ben Ito"]),
  talk("b", null, [10, 30], ["Ada Byron"], "3 May 2023"),
  talk("c", "Elsewhere 2020", [99]),
];

const notes: NamingNote[] = [
  { language: "en", tags: [java], technologyIds: [30] },
  { language: "en", tags: [java, { id: "threads", name: "threads" }], technologyIds: [30] },
  { language: "fr", tags: [java], technologyIds: [10] },
];

const gathered = gatherFacets(talks, notes);

test("gathers what names each blip, each value once, the most common first", () => {
  const facets = makeFacets(gathered, [LOOM, CRAC, PLACED_BY_HAND]);
  expect(facets.values.year.map(({ id }) => id)).toEqual(["2023", "2024"]);
  expect(facets.values.speaker.map(({ name }) => name)).toEqual(["Ada Byron", "Ben Ito"]);
  expect(facets.values.language.map(({ name }) => name)).toEqual(["English", "French"]);
  expect(facets.values.talk).toEqual([
    { id: "b", name: "About b", applies: "0 1" },
    { id: "a", name: "About a", applies: "0" },
  ]);
  expect([facets.slugs.length, facets.totals.talk, facets.totals.tag]).toEqual([3, 2, 2]);
  expect(FACETS.map((facet) => listFacetIds(facets, "loom", facet))).toEqual([
    ["devoxx-2024"],
    ["2023", "2024"],
    ["b", "a"],
    ["ada-byron", "ben-ito"],
    ["en"],
    ["java", "threads"],
  ]);
  expect(FACETS.flatMap((facet) => listFacetIds(facets, "placed-by-hand", facet))).toEqual([]);
});

test("says the same of each blip on a radar with others, or in another order", () => {
  const facets = makeFacets(gathered, [CRAC, LOOM]);
  expect(listFacetIds(facets, "loom", "talk")).toEqual(["b", "a"]);
  expect(makeFacets(gathered, [CRAC]).values.event).toEqual([]);
});

test("stays small: a thousand blips, each in four of three hundred talks, take less than 60 kB compressed", async () => {
  const { gzipSync } = await import("node:zlib");
  const blips = Array.from({ length: 1000 }, (_, index) => ({ slug: `technology-${index}`, technologyId: index }));
  const namedIn = new Map<number, number[]>();
  for (const { technologyId } of blips) {
    for (const step of [1, 7, 31, 101]) {
      const number = (technologyId * step) % 300;
      namedIn.set(number, [...(namedIn.get(number) ?? []), technologyId]);
    }
  }
  const many = Array.from({ length: 300 }, (_, index) =>
    talk(
      `talk-${index}-${(index * 7919) % 9973}`,
      `Event ${index % 24} 20${10 + (index % 15)}`,
      namedIn.get(index) ?? [],
      [`Speaker ${index * 31}`, `Other ${index * 17}`],
    ),
  );
  const filed = blips.map(({ technologyId }): NamingNote => {
    const tag = { id: `tag-${technologyId % 40}`, name: `tag ${technologyId % 40}` };
    return { language: "en", tags: [java, tag], technologyIds: [technologyId] };
  });
  const facets = makeFacets(gatherFacets(many, filed), blips);
  expect(facets.totals.talk).toBe(300);
  expect(gzipSync(JSON.stringify(facets)).length).toBeLessThan(60_000);
});
