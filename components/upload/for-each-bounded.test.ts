import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { forEachBounded } from "./for-each-bounded";

it("does each once, in order, and never more than so many at a time", async () => {
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  await forEachBounded([5, 1, 4, 2, 3], 2, async (ms) => {
    begun.push(ms);
    running += 1;
    most = Math.max(most, running);
    await pause(ms);
    running -= 1;
  });
  expect(begun).toEqual([5, 1, 4, 2, 3]);
  expect([most, running]).toEqual([2, 0]);
});

it("has nothing to do with nothing, and passes on what fails", async () => {
  await forEachBounded([], 3, () => Promise.reject(new Error("Never.")));
  await expect(forEachBounded([1], 3, () => Promise.reject(new Error("It failed.")))).rejects.toThrow("It failed.");
});
