import { expect, test } from "vitest";
import { judgeSettings } from "./judge-settings";
import type { RadarSettings } from "./radar-settings";
import { DEFAULT_QUADRANTS, DEFAULT_RINGS } from "./vocabulary";

const settings: RadarSettings = {
  title: "Radar",
  rings: DEFAULT_RINGS.map(({ id, name, description }) => ({ id, name, description, colour: null, gateSources: 2 })),
  quadrants: DEFAULT_QUADRANTS.map(({ id, name }) => ({ id, name, description: "", colour: "#00aa77" })),
  voteSeconds: 60,
  votesNamed: true,
  votesMayAbstain: true,
};

function withRing(change: Partial<RadarSettings["rings"][number]>): RadarSettings {
  return { ...settings, rings: settings.rings.map((ring, index) => (index === 2 ? { ...ring, ...change } : ring)) };
}

function many(count: number): RadarSettings["quadrants"] {
  return Array.from({ length: count }, (_, index) => ({
    id: `q${index}`,
    name: `Q ${index}`,
    description: "",
    colour: null,
  }));
}

test("lets through what can be", () => {
  expect(judgeSettings(settings)).toBeNull();
  expect(judgeSettings({ ...settings, quadrants: many(2), voteSeconds: null })).toBeNull();
  expect(judgeSettings({ ...settings, quadrants: many(8) })).toBeNull();
  expect(judgeSettings(withRing({ id: "様子見", name: "様子見" }))).toBeNull();
});

test.each<[RadarSettings, string]>([
  [{ ...settings, title: "  " }, "title"],
  [{ ...settings, voteSeconds: 5 }, "voteSeconds"],
  [{ ...settings, voteSeconds: 61.5 }, "voteSeconds"],
  [{ ...settings, rings: settings.rings.slice(0, 1) }, "rings"],
  [{ ...settings, quadrants: many(9) }, "quadrants"],
  [withRing({ id: "adopt" }), "rings.2.id"],
  [withRing({ id: "a b" }), "rings.2.id"],
  [withRing({ name: " " }), "rings.2.name"],
  [withRing({ name: "x".repeat(41) }), "rings.2.name"],
  [withRing({ name: " ADOPT " }), "rings.2.name"],
  [withRing({ colour: "red" }), "rings.2.colour"],
  [withRing({ description: "x".repeat(301) }), "rings.2.description"],
  [
    { ...settings, quadrants: many(3).map((each) => ({ ...each, description: "x".repeat(301) })) },
    "quadrants.0.description",
  ],
  [withRing({ gateSources: 0 }), "rings.2.gateSources"],
])("names the field that is off: %#", (wrong, field) => {
  expect(judgeSettings(wrong)).toMatchObject({ ok: false, reason: "invalid", field });
});
