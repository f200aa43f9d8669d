import { expect, test } from "vitest";
import { DEFAULT_QUADRANTS, DEFAULT_RINGS } from "@/domain/radar/vocabulary";
import { type Decided, describeDecision } from "./describe-decision";

const RADAR = {
  rings: DEFAULT_RINGS.map((ring) =>
    ring.id === "hold" ? { ...ring, replaces: [{ id: "stop", name: "Stop" }] } : ring,
  ),
  quadrants: DEFAULT_QUADRANTS,
};
const SOMEWHERE = { from: "trial", to: "adopt", fromQuadrant: null, toQuadrant: null };
const OWNED = {
  kind: "owner",
  owner: "Grace",
  revisitOn: "2027-05-20",
  ownerBefore: null,
  revisitBefore: null,
} as const;

test.each<[Decided, string]>([
  [{ ...SOMEWHERE, kind: "placed" }, "Moved from Trial to Adopt."],
  [{ ...SOMEWHERE, kind: "placed", from: null }, "Placed in Adopt."],
  [{ ...SOMEWHERE, kind: "placed", from: "adopt", toQuadrant: "tools" }, "Kept in Adopt, in Tools."],
  [{ ...SOMEWHERE, kind: "placed", from: "stop" }, "Moved from Stop to Adopt."],
  [{ ...SOMEWHERE, kind: "taken-back", to: null }, "Taken back from Trial."],
  [{ ...SOMEWHERE, kind: "retired", to: null }, "Taken off the radar, from Trial."],
  [{ ...SOMEWHERE, kind: "retired", from: null, to: null }, "Taken off the radar."],
  [{ ...SOMEWHERE, kind: "brought-back", from: null }, "Brought back, to Adopt."],
  [{ ...SOMEWHERE, kind: "brought-back", from: null, to: null }, "Brought back to where notes suggest."],
  [OWNED, "Grace looks after it; to be looked at again on 20 May 2027."],
  [{ ...OWNED, ownerBefore: "Grace" }, "To be looked at again on 20 May 2027."],
  [{ ...OWNED, ownerBefore: "Grace", revisitOn: null, revisitBefore: "2027-05-20" }, "No day to look again."],
  [{ ...OWNED, owner: null, ownerBefore: "Grace", revisitBefore: "2027-05-20" }, "Nobody looks after it any more."],
  [{ kind: "nominated", to: "hold" }, "Nominated for Hold."],
  [{ kind: "parked" }, "Parked in a review."],
  [{ kind: "edition", name: "Spring", blipCount: 1 }, "Published “Spring” with 1 blip."],
])("says in plain words what was decided: %#", (decided, sentence) => {
  expect(describeDecision(decided, RADAR)).toBe(sentence);
});
