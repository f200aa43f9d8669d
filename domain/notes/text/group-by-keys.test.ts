import { describe, expect, it } from "vitest";
import { groupByKeys } from "./group-by-keys";

function groupsOf(...keys: string[][]): number[][] {
  return groupByKeys(keys.map((own, place) => ({ keys: own, place }))).map((group) => group.map(({ place }) => place));
}

describe("groupByKeys", () => {
  it("keeps items apart that share nothing", () => {
    expect(groupsOf(["a"], ["b"], ["c"])).toEqual([[0], [1], [2]]);
  });

  it("joins items over one that shares a key with each", () => {
    expect(groupsOf(["a"], ["b"], ["c"], ["b", "a"])).toEqual([[0, 1, 3], [2]]);
  });

  it("joins a long chain, whatever its order", () => {
    const chain = Array.from({ length: 1000 }, (_, i) => [`k${i}`, `k${i + 1}`]);
    expect(groupsOf(...chain)).toHaveLength(1);
    expect(groupsOf(...chain.filter((_, i) => i % 2 === 0), ...chain.filter((_, i) => i % 2 === 1))).toHaveLength(1);
  });

  it("gives no group for nothing", () => {
    expect(groupsOf()).toEqual([]);
  });
});
