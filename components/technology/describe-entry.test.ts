import { expect, test } from "vitest";
import type { PlacementView } from "@/domain/radar/views";
import { DEFAULT_RINGS } from "@/domain/radar/vocabulary";
import { describeEntry } from "./describe-entry";

const ENTRY: PlacementView = {
  version: 2,
  from: "trial",
  to: "adopt",
  retired: false,
  fromQuadrant: null,
  toQuadrant: null,
  rationale: "It works.",
  evidence: [],
  againstGate: null,
  review: null,
  person: "Ada",
  at: "2026-01-01T00:00:00Z",
};

test.each<[Partial<PlacementView>, string]>([
  [{}, "moved it from Trial to Adopt"],
  [{ from: null }, "put it in Adopt"],
  [{ from: "adopt" }, "kept it in Adopt"],
  [{ to: null }, "took back the decision for Trial"],
  [{ to: null, retired: true }, "took it off the radar"],
  [{ from: null, to: null }, "brought it back"],
])("says after a name what was done: %o", (change, words) => {
  expect(describeEntry({ ...ENTRY, ...change }, { rings: DEFAULT_RINGS })).toBe(words);
});
