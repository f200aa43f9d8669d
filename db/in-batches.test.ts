import { describe, expect, it } from "vitest";
import { inBatches } from "./in-batches";

/** Answers each with its double, after a moment; fails where one of those together is negative. */
function makeDoubling() {
  const batches: number[][] = [];
  const double = inBatches(async (_: object, _key: string, asks: readonly number[]) => {
    batches.push([...asks]);
    await new Promise((resolve) => setImmediate(resolve));
    if (asks.some((ask) => ask < 0)) throw new Error("It cannot be.");
    return asks.map((ask) => ask * 2);
  });
  return { batches, double };
}

describe("what is asked for while something is being done", () => {
  it("is done together next, in order, and each gets its own answer", async () => {
    const { batches, double } = makeDoubling();
    const owner = {};
    expect(await Promise.all([1, 2, 3, 4].map((ask) => double(owner, "a", ask)))).toEqual([2, 4, 6, 8]);
    expect(batches).toEqual([[1], [2, 3, 4]]);
    expect(await double(owner, "a", 5)).toBe(10);
  });

  it("waits only for the same key of the same owner", async () => {
    const { batches, double } = makeDoubling();
    const owner = {};
    await Promise.all([double(owner, "a", 1), double(owner, "b", 2), double({}, "a", 3)]);
    expect(batches).toEqual([[1], [2], [3]]);
  });

  it("does not suffer from another's failure", async () => {
    const { double } = makeDoubling();
    const owner = {};
    const settled = await Promise.allSettled([1, 2, -3, 4].map((ask) => double(owner, "a", ask)));
    expect(settled.map((each) => (each.status === "fulfilled" ? each.value : String(each.reason)))).toEqual([
      2,
      4,
      "Error: It cannot be.",
      8,
    ]);
  });

  it("is a hundred at most", async () => {
    const { batches, double } = makeDoubling();
    const owner = {};
    await Promise.all(Array.from({ length: 250 }, (_, ask) => double(owner, "a", ask)));
    expect(batches.map(({ length }) => length)).toEqual([1, 100, 100, 49]);
  });
});
