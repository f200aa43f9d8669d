import { expect, test } from "vitest";
import { findRing } from "./find-ring";
import { findNearestQuadrant } from "./nearest-quadrant";
import { findNearestRing, findRingOfVerdict } from "./nearest-ring";
import { DEFAULT_QUADRANTS, DEFAULT_RINGS, type QuadrantDefinition, type RingDefinition } from "./vocabulary";

/** Hold was removed, and its blips went to Trial. */
const RINGS: readonly RingDefinition[] = DEFAULT_RINGS.slice(0, 3).map((ring) =>
  ring.id === "trial" ? { ...ring, replaces: [{ id: "hold", name: "Stay away" }] } : ring,
);

const QUADRANTS: readonly QuadrantDefinition[] = DEFAULT_QUADRANTS.slice(0, 2).map((quadrant) =>
  quadrant.id === "techniques" ? { ...quadrant, replaces: [{ id: "tools", name: "Tools" }] } : quadrant,
);

test("what notes suggest follows a removed ring to where the team sent its blips, wherever that lies", () => {
  expect(findRingOfVerdict(RINGS, "hold")).toBe("trial");
  expect(findRingOfVerdict(DEFAULT_RINGS.slice(0, 3), "hold")).toBe("assess");
  expect(findNearestRing(RINGS, { id: "hold", share: 1 })).toBe("trial");
});

test("a ring of the radar comes before one that it replaced", () => {
  const back = [...RINGS, { id: "hold", name: "Hold", description: "", position: 3 }];
  expect(findRingOfVerdict(back, "hold")).toBe("hold");
});

test("what a removed ring was called stays readable", () => {
  expect(findRing(RINGS, "hold")).toMatchObject({ name: "Stay away", position: 3 });
  expect(findRing(RINGS, "unheard-of").name).toBe("unheard-of");
});

test("technologies follow a removed quadrant in the same way", () => {
  expect(findNearestQuadrant(QUADRANTS, "tools")).toBe("techniques");
  expect(findNearestQuadrant(DEFAULT_QUADRANTS.slice(0, 2), "tools")).toBe("platforms");
});
