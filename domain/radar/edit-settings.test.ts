import { expect, test } from "vitest";
import { addPart, editPart, movePart, removePart } from "./edit-settings";
import { judgeSettings } from "./judge-settings";
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

const ringsOf = ({ rings }: RadarSettings) => rings.map(({ id }) => id);

test("edits one and leaves the others", () => {
  const after = editPart(settings, "rings", "hold", { name: "Stop", gateSources: 1 });
  expect(after.rings.map(({ name }) => name)).toEqual(["Adopt", "Trial", "Assess", "Stop"]);
  expect(after.quadrants).toBe(settings.quadrants);
  expect(editPart(settings, "quadrants", "tools", { name: "Kit" }).quadrants[2]?.name).toBe("Kit");
});

test("moves one by one place, and not beyond the ends", () => {
  expect(ringsOf(movePart(settings, "rings", "hold", -1))).toEqual(["adopt", "trial", "hold", "assess"]);
  expect(movePart(settings, "rings", "hold", 1)).toEqual(settings);
  expect(movePart(settings, "quadrants", "techniques", -1)).toEqual(settings);
  expect(movePart(settings, "quadrants", "techniques", 1).quadrants[0]?.id).toBe("platforms");
});

test("removes and adds, under a name and an id that were never used", () => {
  expect(ringsOf(removePart(settings, "rings", "trial"))).toEqual(["adopt", "assess", "hold"]);
  const more = addPart(settings, "rings", ["ring-5", "ring-6"]);
  expect(more.rings.at(-1)).toMatchObject({ id: "ring-7", name: "Ring 7" });
  const most = Array.from({ length: 3 }).reduce<RadarSettings>((now) => addPart(now, "rings", ["ring-6"]), more);
  expect(new Set(ringsOf(most)).size).toBe(8);
  expect(judgeSettings(most)).toBeNull();
  expect(addPart(settings, "quadrants", []).quadrants.at(-1)).toMatchObject({ id: "quadrant-5", colour: null });
});
