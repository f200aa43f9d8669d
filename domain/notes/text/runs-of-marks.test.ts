import { describe, expect, it } from "vitest";
import { runsOfMarks } from "./runs-of-marks";
import { splitByMarks } from "./split-by-marks";

const cue = { kind: "cue", span: { start: 3, end: 21 } };
const name = { kind: "mention", span: { start: 7, end: 15 } };
const text = "We put Postgres in use.";

describe("runsOfMarks", () => {
  it("joins what another mark cut", () => {
    const runs = runsOfMarks(splitByMarks(text, [name, cue]), ({ kind }) => kind === "cue");
    expect(runs.map(({ mark, segments }) => [mark, segments.map((each) => each.text).join("")])).toEqual([
      [null, "We "],
      [cue, "put Postgres in us"],
      [null, "e."],
    ]);
  });

  it("keeps two marks of a kind apart where they touch", () => {
    const first = { kind: "cue", span: { start: 0, end: 2 } };
    const second = { kind: "cue", span: { start: 2, end: 6 } };
    const runs = runsOfMarks(splitByMarks("We put", [first, second]), ({ kind }) => kind === "cue");
    expect(runs.map(({ mark }) => mark)).toEqual([first, second]);
  });

  it("lets the first given cover where two marks of a kind overlap", () => {
    const first = { kind: "cue", span: { start: 0, end: 4 } };
    const second = { kind: "cue", span: { start: 2, end: 6 } };
    const runs = runsOfMarks(splitByMarks("We put", [first, second]), ({ kind }) => kind === "cue");
    expect(runs.map(({ mark, segments }) => [mark, segments.length])).toEqual([
      [first, 2],
      [second, 1],
    ]);
  });
});
