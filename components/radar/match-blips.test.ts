import { expect, test } from "vitest";
import { gatherFacets } from "@/domain/radar/gather-facets";
import { rankFacets } from "@/domain/radar/rank-facets";
import { selectFacets } from "@/domain/radar/select-facets";
import type { BlipView } from "@/domain/radar/views";
import { matchesSearch } from "@/domain/search/matches-search";
import { countByQuadrant, countByValue, matchesFilter } from "./match-blips";
import { type RadarAddress, readRadarAddress, writeRadarAddress } from "./radar-address";
import { NO_FILTER, type RadarFilter } from "./radar-filter";

const everything: RadarAddress = readRadarAddress(new URLSearchParams());

function blip(change: Partial<BlipView>): BlipView {
  return {
    slug: "kafka",
    name: "Apache Kafka",
    quadrant: "platforms",
    ring: "trial",
    decided: false,
    proposal: { ring: "trial", confidence: 0.8, contested: false, reasons: [] },
    movement: null,
    version: 0,
    talkCount: 2,
    mentionCount: 5,
    strongestQuote: null,
    ...change,
  };
}

test("finds names by parts of words, without regard to case and accents", () => {
  expect(matchesSearch("Apache Kafka", "KAF apa")).toBe(true);
  expect(matchesSearch("Événement", "evene")).toBe(true);
  expect(matchesSearch("Apache Kafka", "pulsar")).toBe(false);
});

test("lets choices add up, and values of one choice be alternatives", () => {
  const filter = { ...NO_FILTER, quadrant: "platforms", ring: ["trial", "adopt"] };
  expect(matchesFilter(blip({}), filter, null)).toBe(true);
  expect(matchesFilter(blip({ ring: "hold" }), filter, null)).toBe(false);
  expect(matchesFilter(blip({ quadrant: "tools" }), filter, null)).toBe(false);
});

test("counts what each value of a choice would leave", () => {
  const contested = blip({ slug: "x", proposal: { ring: "hold", confidence: 0.5, contested: true, reasons: [] } });
  const blips = [blip({ decided: true }), contested, blip({ slug: "y", ring: "hold" })];
  expect(Object.fromEntries(countByValue(blips, NO_FILTER, "standing", null))).toEqual({
    decided: 1,
    suggested: 2,
    contested: 1,
  });
  const suggested = { ...NO_FILTER, standing: ["suggested"], ring: ["trial"] };
  expect(countByValue(blips, suggested, "ring", null).get("hold")).toBe(1);
  expect(countByQuadrant(blips, { ...suggested, quadrant: "tools" }, null).get("platforms")).toBe(1);
});

test("narrows by movement, and by nothing before the first edition", () => {
  const moved = blip({ movement: { kind: "moved-in", from: "hold", rings: 2 } });
  const filter = { ...NO_FILTER, movement: ["moved-in", "new"] };
  expect([moved, blip({})].map((each) => matchesFilter(each, filter, null))).toEqual([true, false]);
});

test("narrows by where and by whom blips were named, once that is known", () => {
  const talk = { id: "t", title: "Logs", event: "Harbour Days 2024", day: null, speakers: ["Ada Byron"] };
  const note = { language: "en", tags: [{ id: "java", name: "Java" }] };
  const gathered = gatherFacets([{ talk, note, technologyIds: [1] }]);
  const facets = selectFacets(rankFacets(gathered, [{ slug: "kafka", technologyId: 1 }]), {});
  const matches = (change: Partial<RadarFilter>) => matchesFilter(blip({}), { ...NO_FILTER, ...change }, facets);
  expect(matches({ event: ["harbour-days-2024"], year: ["2024"], tag: ["rust", "java"] })).toBe(true);
  expect(matches({ speaker: ["ada-byron"], tag: ["rust"] })).toBe(false);
  expect(matchesFilter(blip({ slug: "other" }), { ...NO_FILTER, talk: ["t"] }, facets)).toBe(false);
  expect(matchesFilter(blip({ slug: "other" }), { ...NO_FILTER, talk: ["t"] }, null)).toBe(true);
});

test("an address says what it was made of, and ignores what it does not know", () => {
  const address: RadarAddress = {
    ...everything,
    quadrant: "tools",
    at: { x: -120, y: 30.5, side: 280 },
    search: "c++ & go",
    view: "table",
    technology: "go",
  };
  expect(readRadarAddress(new URLSearchParams(writeRadarAddress(address).slice(2)))).toEqual(address);
  expect(writeRadarAddress(everything)).toBe("/");
  expect(readRadarAddress(new URLSearchParams("standing=unheard-of&view=3d&at=here"))).toEqual(everything);
});
