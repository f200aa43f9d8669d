import fc from "fast-check";
import { expect, test } from "vitest";
import { knowsValue, listFacetIds, readPlaces, writePlaces } from "./facets";
import { gatherFacets } from "./gather-facets";
import { rankFacets } from "./rank-facets";
import { findFacetValues, mergeFacets, selectFacets } from "./select-facets";

const BLIPS = ["loom", "crac"].map((slug, technologyId) => ({ slug, technologyId }));

/** A thousand talks, each of one blip, which is in many. */
const GATHERED = gatherFacets(
  Array.from({ length: 1000 }, (_, number) => ({
    talk: { id: `t${number}`, title: `Talk ${number} of Zoë`, event: null, day: null, speakers: [] },
    note: { language: null, tags: [] },
    technologyIds: [number % 2],
  })),
);
const ALL = rankFacets(GATHERED, BLIPS);

test("places come back as they were written", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(5000)), (numbers) => {
      const places = [...numbers].sort((a, b) => a - b);
      expect(readPlaces(writePlaces(places))).toEqual(places);
    }),
  );
});

test("of many values the first are sent, and those that are chosen", () => {
  const chosen = ALL.values.talk.at(-1)?.id ?? "";
  const some = selectFacets(ALL, { talk: [chosen, "unheard-of"] });
  expect(some.totals.talk).toBe(1000);
  expect(some.values.talk.length).toBe(252);
  expect(knowsValue(some, "talk", chosen)).toBe(true);
  const slug = Number(chosen.slice(1)) % 2 === 0 ? "loom" : "crac";
  expect(listFacetIds(some, slug, "talk")).toContain(chosen);
  expect(knowsValue(some, "talk", "unheard-of")).toBe(true);
  expect(["loom", "crac"].flatMap((each) => listFacetIds(some, each, "talk"))).not.toContain("unheard-of");
  expect(knowsValue(some, "talk", ALL.values.talk.at(-2)?.id ?? "")).toBe(false);
});

test("the others are found by words of their name, and are known from then on", () => {
  const found = findFacetValues(ALL, "talk", "zoe 997");
  expect(found.values.talk.map(({ id }) => id)).toEqual(["t997"]);
  const some = selectFacets(ALL, {});
  const merged = mergeFacets(some, found);
  expect(merged.values.talk.length).toBe(251);
  expect(listFacetIds(merged, "crac", "talk")).toContain("t997");
  expect(mergeFacets(merged, found)).toBe(merged);
});

test("where the blips are others by now, what is newer counts", () => {
  const newer = selectFacets(rankFacets(GATHERED, [...BLIPS].reverse()), {});
  expect(mergeFacets(selectFacets(ALL, {}), newer)).toBe(newer);
});
