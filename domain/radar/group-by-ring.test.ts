import { describe, expect, it } from "vitest";
import { groupByRing } from "./group-by-ring";
import type { QuoteView } from "./views";
import { DEFAULT_RINGS } from "./vocabulary";

const quote = (text: string, ring: string | null): QuoteView => ({
  note: { id: "n", name: "n.md" },
  talk: null,
  text,
  span: { start: 0, end: text.length },
  mention: null,
  correction: null,
  verdict: ring === null ? null : { ring, cue: { start: 0, end: 1 }, by: "author", strength: 1, rule: "r" },
});

describe("groupByRing", () => {
  it("goes from the centre out and keeps the order within a ring", () => {
    const groups = groupByRing(
      [quote("a", "hold"), quote("b", "adopt"), quote("c", null), quote("d", "hold")],
      DEFAULT_RINGS,
    );
    expect(groups.map(({ ring, quotes }) => [ring.name, quotes.map(({ text }) => text)])).toEqual([
      ["Adopt", ["b"]],
      ["Hold", ["a", "d"]],
    ]);
  });

  it("puts a ring that the radar no longer has beyond its outermost", () => {
    const groups = groupByRing([quote("a", "explore"), quote("b", "hold")], DEFAULT_RINGS);
    expect(groups.map(({ ring }) => [ring.name, ring.position])).toEqual([
      ["Hold", 3],
      ["explore", 4],
    ]);
  });
});
