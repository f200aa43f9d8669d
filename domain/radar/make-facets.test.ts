import { expect, test } from "vitest";
import { FACETS, listFacetIds } from "./facets";
import { type FacetSource, makeFacets } from "./make-facets";

const talk = (id: string, event: string | null, speakers: string[] = [], day: string | null = null) => ({
  id,
  title: `About ${id}`,
  event,
  day,
  speakers,
});

const java = { id: "java", name: "Java" };

const sources: FacetSource[] = [
  {
    slug: "loom",
    talks: [talk("a", "Devoxx 2024", ["Ada Byron", "Ben Ito"]), talk("b", null, ["Ada Byron"], "3 May 2023")],
    notes: [
      { language: "en", tags: [java] },
      { language: "en", tags: [java, { id: "threads", name: "threads" }] },
    ],
  },
  { slug: "crac", talks: [talk("b", null, ["Ada Byron"], "3 May 2023")], notes: [{ language: "fr", tags: [java] }] },
  { slug: "placed-by-hand", talks: [], notes: [] },
];

test("gathers what names each blip, each value once, the most common first", () => {
  const facets = makeFacets(sources);
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

test("stays small: a thousand blips, each in four of three hundred talks, take less than 60 kB compressed", async () => {
  const { gzipSync } = await import("node:zlib");
  const names = Array.from({ length: 300 }, (_, index) =>
    talk(`talk-${index}-${(index * 7919) % 9973}`, `Event ${index % 24} 20${10 + (index % 15)}`, [
      `Speaker ${index * 31}`,
      `Other ${index * 17}`,
    ]),
  );
  const many = Array.from(
    { length: 1000 },
    (_, index): FacetSource => ({
      slug: `technology-${index}`,
      talks: [1, 7, 31, 101].flatMap((step) => names[(index * step) % names.length] ?? []),
      notes: [{ language: "en", tags: [java, { id: `tag-${index % 40}`, name: `tag ${index % 40}` }] }],
    }),
  );
  expect(gzipSync(JSON.stringify(makeFacets(many))).length).toBeLessThan(60_000);
});
