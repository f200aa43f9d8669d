import { expect, test } from "vitest";
import type { BlipView } from "@/domain/radar/views";
import { countMatches, matchesFilters, matchesSearch } from "./match-blips";
import { type RadarAddress, readRadarAddress, writeRadarAddress } from "./radar-address";

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

test("lets filters combine", () => {
  const filters = { ...everything, quadrant: "platforms", ring: "trial" };
  expect(matchesFilters(blip({}), filters)).toBe(true);
  expect(matchesFilters(blip({ ring: "hold" }), filters)).toBe(false);
  expect(matchesFilters(blip({ quadrant: "tools" }), filters)).toBe(false);
});

test("counts what another value of one filter would leave", () => {
  const contested = blip({ slug: "x", proposal: { ring: "hold", confidence: 0.5, contested: true, reasons: [] } });
  const blips = [blip({ decided: true }), contested, blip({ slug: "y", ring: "hold" })];
  expect(countMatches(blips, everything, { standing: "decided" })).toBe(1);
  expect(countMatches(blips, everything, { standing: "suggested" })).toBe(2);
  expect(countMatches(blips, everything, { standing: "contested" })).toBe(1);
  expect(countMatches(blips, { ...everything, standing: "suggested" }, { ring: "hold" })).toBe(1);
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
