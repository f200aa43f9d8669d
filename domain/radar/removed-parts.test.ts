import { expect, test } from "vitest";
import type { RadarSettings } from "./radar-settings";
import { findRemoved, judgeMoves, type StandingPart, settleMoves } from "./removed-parts";
import { DEFAULT_QUADRANTS, DEFAULT_RINGS } from "./vocabulary";

const settings: RadarSettings = {
  title: "Radar",
  rings: DEFAULT_RINGS.map(({ id, name, description }) => ({ id, name, description, colour: null, gateSources: null })),
  quadrants: DEFAULT_QUADRANTS.map(({ id, name }) => ({ id, name, description: "", colour: null })),
  voteSeconds: null,
  votesNamed: true,
  votesMayAbstain: true,
};

const blip: StandingPart = { slug: "helm", name: "Helm", ring: "hold", quadrant: "tools", decided: true };
const NO_MOVES = { rings: {}, quadrants: {} };

function keeping(rings: readonly string[], quadrants = ["techniques", "platforms", "tools"]): RadarSettings {
  return {
    ...settings,
    rings: settings.rings.filter(({ id }) => rings.includes(id)),
    quadrants: settings.quadrants.filter(({ id }) => quadrants.includes(id)),
  };
}

test("finds what is removed with its blips, and what lies next inwards or before", () => {
  const removed = findRemoved(settings, keeping(["trial", "assess"]), [blip]);
  expect(removed.map(({ kind, id, nearest, blips }) => [kind, id, nearest, blips.length])).toEqual([
    ["rings", "adopt", "trial", 0],
    ["rings", "hold", "assess", 1],
    ["quadrants", "languages-and-frameworks", "tools", 0],
  ]);
});

test("asks where blips go, and needs no word where there are none", () => {
  const after = keeping(["trial", "assess"]);
  const removed = findRemoved(settings, after, [blip]);
  expect(judgeMoves(removed, after, NO_MOVES)).toMatchObject({
    field: "moves.rings.hold",
    sentence: "Say where the 1 blip of Hold should go.",
  });
  const moves = { rings: { hold: "trial" }, quadrants: {} };
  expect(judgeMoves(removed, after, moves)).toBeNull();
  expect(judgeMoves(removed, after, { rings: { hold: "adopt" }, quadrants: {} })).toMatchObject({ reason: "invalid" });
  expect(settleMoves(removed, moves)).toEqual({
    rings: { adopt: "trial", hold: "trial" },
    quadrants: { "languages-and-frameworks": "tools" },
  });
});

test("a ring may be called what every object has", () => {
  const named = { ...settings, rings: [{ ...settings.rings[0], id: "constructor" }, ...settings.rings.slice(1)] };
  const before = named as RadarSettings;
  const removed = findRemoved(before, { ...before, rings: before.rings.slice(1) }, []);
  expect(judgeMoves(removed, settings, NO_MOVES)).toBeNull();
  expect(settleMoves(removed, NO_MOVES).rings).toEqual({ constructor: "trial" });
});
