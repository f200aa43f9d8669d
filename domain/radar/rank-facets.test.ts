import { expect, test } from "vitest";
import { FACETS, listFacetIds } from "./facets";
import { type FacetNote, type FacetTalk, gatherFacets, type NamingPlace } from "./gather-facets";
import { type FacetBlip, rankFacets } from "./rank-facets";
import { selectFacets } from "./select-facets";

const talk = (id: string, event: string | null, speakers: string[] = [], day: string | null = null): FacetTalk => ({
  id,
  title: `About ${id}`,
  event,
  day,
  speakers,
});

const java = { id: "java", name: "Java" };

const LOOM = { slug: "loom", technologyId: 30 };
const CRAC = { slug: "crac", technologyId: 10 };
const PLACED_BY_HAND = { slug: "placed-by-hand", technologyId: 20 };

const english: FacetNote = { language: "en", tags: [java] };
const threads: FacetNote = { language: "en", tags: [java, { id: "threads", name: "threads" }] };
const french: FacetNote = { language: "fr", tags: [java] };
const b = talk("b", null, ["Ada Byron"], "3 May 2023");

const gathered = gatherFacets([
  { talk: talk("a", "Devoxx 2024", ["Ada Byron", "Ben Ito"]), note: english, technologyIds: [30] },
  { talk: b, note: threads, technologyIds: [30] },
  { talk: b, note: french, technologyIds: [10] },
  { talk: talk("c", "Elsewhere 2020"), note: english, technologyIds: [99] },
  { talk: null, note: english, technologyIds: [30] },
]);

function makeFacets(blips: readonly FacetBlip[]) {
  return selectFacets(rankFacets(gathered, blips), {});
}

test("gathers what names each blip, each value once, the most common first", () => {
  const facets = makeFacets([LOOM, CRAC, PLACED_BY_HAND]);
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
  const facets = makeFacets([CRAC, LOOM]);
  expect(listFacetIds(facets, "loom", "talk")).toEqual(["b", "a"]);
  expect(makeFacets([CRAC]).values.event).toEqual([]);
});

test("stays small: a thousand blips, each in four of three hundred talks, take less than 60 kB compressed", async () => {
  const { gzipSync } = await import("node:zlib");
  const blips = Array.from({ length: 1000 }, (_, index) => ({ slug: `technology-${index}`, technologyId: index }));
  const talks = Array.from({ length: 300 }, (_, index) =>
    talk(`talk-${index}-${(index * 7919) % 9973}`, `Event ${index % 24} 20${10 + (index % 15)}`, [
      `Speaker ${index * 31}`,
      `Other ${index * 17}`,
    ]),
  );
  const places = blips.flatMap(({ technologyId }) => {
    const tag = { id: `tag-${technologyId % 40}`, name: `tag ${technologyId % 40}` };
    const note = { language: "en", tags: [java, tag] };
    const named = [1, 7, 31, 101].map((step) => talks[(technologyId * step) % talks.length] ?? null);
    return named.map((each): NamingPlace => ({ talk: each, note, technologyIds: [technologyId] }));
  });
  const facets = selectFacets(rankFacets(gatherFacets(places), blips), {});
  expect([facets.totals.talk, facets.values.talk.length]).toEqual([300, 250]);
  expect(gzipSync(JSON.stringify(facets)).length).toBeLessThan(60_000);
});
