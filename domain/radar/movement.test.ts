import { describe, expect, test } from "vitest";
import { compareRadars } from "./compare-radars";
import { judgeMovement, movementInWords } from "./movement";
import { findNearestQuadrant } from "./nearest-quadrant";
import { findNearestRing, findRingOfVerdict } from "./nearest-ring";
import { DEFAULT_QUADRANTS, DEFAULT_RINGS, type RingDefinition } from "./vocabulary";

function ringsOf(...names: string[]): RingDefinition[] {
  return names.map((name, position) => ({ id: name.toLowerCase(), name, description: "", position }));
}

const EIGHT = ringsOf("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight");

describe("movement", () => {
  const judge = (from: string | null, to: string) => judgeMovement(DEFAULT_RINGS, from, DEFAULT_RINGS, to);

  test("is new, in, out or unchanged, with the number of rings", () => {
    expect(judge(null, "trial")).toEqual({ kind: "new", from: null, rings: 0 });
    expect(judge("hold", "trial")).toEqual({ kind: "moved-in", from: "hold", rings: 2 });
    expect(judge("adopt", "trial")).toEqual({ kind: "moved-out", from: "adopt", rings: 1 });
    expect(judge("trial", "trial")).toEqual({ kind: "unchanged", from: "trial", rings: 0 });
  });

  test("counts in the later radar's rings where the rings have changed", () => {
    const two = ringsOf("Use", "Avoid");
    expect(judgeMovement(DEFAULT_RINGS, "adopt", two, "avoid")).toEqual({ kind: "moved-out", from: "adopt", rings: 1 });
    expect(judgeMovement(DEFAULT_RINGS, "trial", two, "use").kind).toBe("unchanged");
    expect(judgeMovement(two, "avoid", EIGHT, "one")).toEqual({ kind: "moved-in", from: "avoid", rings: 7 });
  });

  test("can be said", () => {
    const said = [judge(null, "trial"), judge("hold", "trial"), judge("adopt", "trial"), judge("hold", "hold")];
    expect(said.map(movementInWords)).toEqual(["new", "moved in by 2 rings", "moved out by one ring", "unchanged"]);
  });
});

describe("a ring that a radar does not have", () => {
  test("is the one that is another word for it", () => {
    expect(findRingOfVerdict(ringsOf("Adopt", "Trial", "Assess", "Caution"), "hold")).toBe("caution");
    expect(findRingOfVerdict(DEFAULT_RINGS, "caution")).toBe("hold");
    const renamed = [{ id: "r1", name: "Trial", description: "", position: 0 }, ...ringsOf("Other")];
    expect(findRingOfVerdict(renamed, "trial")).toBe("r1");
  });

  test("is else the one as far out", () => {
    const of = (rings: readonly RingDefinition[]) => DEFAULT_RINGS.map(({ id }) => findRingOfVerdict(rings, id));
    expect(of(ringsOf("Use", "Avoid"))).toEqual(["use", "use", "avoid", "avoid"]);
    expect(of(EIGHT)).toEqual(["one", "three", "six", "eight"]);
    expect(findNearestRing(DEFAULT_RINGS, { id: "gone", share: 1 })).toBe("hold");
  });
});

describe("a quadrant that a radar does not have", () => {
  test("is the second that would do, else the one in its place", () => {
    const two = [
      { id: "left", name: "Left", position: 0 },
      { id: "tools", name: "Tools", position: 1 },
    ];
    expect(findNearestQuadrant(two, "techniques")).toBe("left");
    expect(findNearestQuadrant(two, "techniques", "tools")).toBe("tools");
    expect(findNearestQuadrant(two, "languages-and-frameworks")).toBe("tools");
    expect(findNearestQuadrant(DEFAULT_QUADRANTS, "platforms", "tools")).toBe("platforms");
    const renamed = [{ id: "q", name: "Languages & Frameworks", position: 0 }, ...two];
    expect(findNearestQuadrant(renamed, "languages-and-frameworks")).toBe("q");
  });
});

test("two radars differ in what is new, moved, gone and the same", () => {
  const blip = (name: string, ring: string, quadrant = "tools") => ({ slug: name.toLowerCase(), name, quadrant, ring });
  const before = [blip("Argo", "adopt"), blip("Helm", "trial"), blip("Vite", "trial"), blip("Make", "hold")];
  const after = [
    blip("Argo", "adopt"),
    blip("Helm", "adopt"),
    blip("Vite", "trial", "techniques"),
    blip("Just", "assess"),
  ];
  const changes = compareRadars({ rings: DEFAULT_RINGS, blips: before }, { rings: DEFAULT_RINGS, blips: after });
  expect(changes.new.map(({ name }) => name)).toEqual(["Just"]);
  expect(changes.left).toEqual([blip("Make", "hold")]);
  expect(changes.unchanged.map(({ name }) => name)).toEqual(["Argo"]);
  expect(changes.moved.map(({ name, movement, to }) => [name, movement.kind, to.quadrant])).toEqual([
    ["Helm", "moved-in", "tools"],
    ["Vite", "unchanged", "techniques"],
  ]);
});
