import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { threadsFor, workInThreads } from "./work-in-threads";

/** A thread loads the TypeScript loader first. */
const PATIENCE_MS = 60_000;

const ECHO = `
  import { parentPort, workerData } from "node:worker_threads";
  parentPort.on("message", ({ job, input }) => {
    if (input === workerData.data) throw new Error("Not " + input);
    setTimeout(() => parentPort.postMessage({ job, result: input * 2 }), input);
  });`;
const module = new URL(`data:text/javascript,${encodeURIComponent(ECHO)}`);

async function work(jobs: readonly number[], unwelcome: number): Promise<number[]> {
  const results: number[] = [];
  for await (const result of workInThreads<number, number>(module, unwelcome, jobs, 2)) results.push(result);
  return results;
}

test("gives results in the order of the jobs, whichever is done first", { timeout: PATIENCE_MS }, async () => {
  const jobs = [200, 1, 2, 90, 3, 4, 5, 60, 6, 7];
  expect(await work(jobs, -1)).toEqual(jobs.map((job) => job * 2));
});

test("throws what a thread throws", { timeout: PATIENCE_MS }, async () => {
  await expect(work([1, 2, 3, 4], 3)).rejects.toThrow("Not 3");
});

test("starts none for what is not there, whatever stands in its way", () => {
  expect(threadsFor([`${fileURLToPath(import.meta.url)}/note.md`, "nowhere.md"])).toBeLessThan(2);
});
