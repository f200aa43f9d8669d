import { expect, test } from "vitest";
import { type GateVerdict, judgeGates } from "./judge-gate";
import { DEFAULT_RINGS, type RingDefinition } from "./vocabulary";

const GATED: readonly RingDefinition[] = DEFAULT_RINGS.map((ring) => {
  const gateSources = { adopt: 2, trial: 1, hold: 1 }[ring.id];
  return gateSources === undefined ? ring : { ...ring, gateSources };
});

function says(source: string, ring: string, rule = `en.${ring}.plain/subject`): GateVerdict {
  return { source, ring, rule };
}

function judge(...verdicts: GateVerdict[]) {
  return Object.fromEntries(judgeGates(GATED, verdicts).map(({ ring, ...gate }) => [ring, gate]));
}

test("says what the team wants to see, and what there is", () => {
  expect(judge(says("talk a", "adopt"))).toEqual({
    adopt: { met: false, sentence: "Adopt wants two first-hand sources; there is one." },
    trial: { met: true, sentence: "Trial wants one first-hand source; there is one." },
    assess: { met: true, sentence: null },
    hold: { met: false, sentence: "Hold wants one first-hand source; there are none." },
  });
});

test("counts a talk once, whoever speaks in it and however many notes hold it", () => {
  expect(judge(says("talk a", "adopt"), says("talk a", "adopt")).adopt?.met).toBe(false);
  expect(judge(says("talk a", "adopt"), says("note b", "adopt")).adopt?.met).toBe(true);
});

test("takes what speaks for an inner ring as speaking for the outer ones, but not for staying away", () => {
  expect(judge(says("talk a", "trial")).adopt?.met).toBe(false);
  expect(judge(says("talk a", "adopt")).trial?.met).toBe(true);
  expect(judge(says("talk a", "adopt")).hold?.met).toBe(false);
  expect(judge(says("talk a", "hold")).hold?.met).toBe(true);
});

test("leaves out hearsay, questions, suppositions and announcements, whatever else changed the sentence", () => {
  for (const change of ["hedged", "asked", "conditional", "abstract", "negated/hedged", "hedged/planned"]) {
    expect(judge(says("talk a", "trial", `en.adopt.we-use/object/${change}`)).trial?.met, change).toBe(false);
  }
  expect(judge(says("talk a", "trial", "en.adopt.we-use/object/planned")).trial?.met).toBe(true);
});

test("counts in the radar's own rings", () => {
  const two = [
    { id: "use", name: "Use", description: "", position: 0, gateSources: 1 },
    { id: "leave", name: "Leave", description: "", position: 1, gateSources: 1 },
  ];
  expect(judgeGates(two, [says("talk a", "trial")]).map(({ met }) => met)).toEqual([true, false]);
  expect(judgeGates(two, [says("talk a", "assess")]).map(({ met }) => met)).toEqual([false, true]);
});
