import { expect, test } from "vitest";
import { describeSettingsChange } from "./describe-settings-change";
import type { RadarSettings } from "./radar-settings";
import { DEFAULT_QUADRANTS, DEFAULT_RINGS } from "./vocabulary";

const settings: RadarSettings = {
  title: "Radar",
  rings: DEFAULT_RINGS.map(({ id, name, description }) => ({ id, name, description, colour: null, gateSources: null })),
  quadrants: DEFAULT_QUADRANTS.map(({ id, name }) => ({ id, name, description: "", colour: null })),
  voteSeconds: null,
  votesNamed: true,
  votesMayAbstain: true,
};

function changing(id: string, change: Partial<RadarSettings["rings"][number]>): RadarSettings {
  return { ...settings, rings: settings.rings.map((ring) => (ring.id === id ? { ...ring, ...change } : ring)) };
}

test("says nothing of what is the same", () => {
  expect(describeSettingsChange(settings, settings)).toEqual([]);
  expect(describeSettingsChange(settings, structuredClone(settings))).toEqual([]);
});

test.each<[RadarSettings, string]>([
  [{ ...settings, title: "Mobile" }, "The radar is now called “Mobile”."],
  [changing("hold", { name: "Stop" }), "Ring Hold is now Stop."],
  [changing("hold", { colour: "#aa0000" }), "Ring Hold is drawn in #aa0000."],
  [changing("hold", { description: "No." }), "Ring Hold is described anew."],
  [changing("adopt", { gateSources: 2 }), "Ring Adopt wants 2 first-hand sources."],
  [{ ...settings, rings: settings.rings.slice(0, 3) }, "Ring Hold was removed."],
  [
    {
      ...settings,
      quadrants: settings.quadrants.map((each) => ({ ...each, description: each.id === "tools" ? "Kit." : "" })),
    },
    "Quadrant Tools is described anew.",
  ],
  [{ ...settings, quadrants: settings.quadrants.slice(1) }, "Quadrant Techniques was removed."],
  [{ ...settings, rings: settings.rings.toReversed() }, "The order is now Hold, Assess, Trial, Adopt."],
  [{ ...settings, voteSeconds: 60 }, "Votes have a timer of 60 seconds."],
  [{ ...settings, votesNamed: false }, "Revealed votes are shown without names."],
  [{ ...settings, votesMayAbstain: false }, "Voters have to choose a ring."],
])("tells what was changed: %#", (after, sentence) => {
  expect(describeSettingsChange(settings, after)).toEqual([sentence]);
});

test("tells what was added with its gate, and no order where only something came between", () => {
  const added = { id: "try", name: "Try", description: "", colour: null, gateSources: 1 };
  const after = { ...settings, rings: [added, ...settings.rings] };
  expect(describeSettingsChange(settings, after)).toEqual([
    "Ring Try was added.",
    "Ring Try wants 1 first-hand source.",
  ]);
});
