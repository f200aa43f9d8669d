import { existsSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { compileTerms } from "@/domain/extraction/compile-terms";
import { type Delivery, openDelivery } from "./deliver-extract";
import { extractFile, type FileResult } from "./extract-file";
import type { ExtractWork } from "./extract-in-worker";
import { type ExtractRequest, readExtractRequest } from "./extract-request";

/** A worker starts in about half a second: less text than this is read sooner without. */
const BYTES_WORTH_A_WORKER = 2_000_000;

/** `npm run extract` for much text; little text is read by extract-at-once.ts, which is there sooner. */
const asked = readExtractRequest(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
if (asked.ok) {
  process.exitCode = await extractAll(asked.request);
} else {
  console.error(asked.sentence);
  process.exitCode = 2;
}

/** Reads all files, on several cores where that is quicker; returns the program's exit code. */
async function extractAll(request: ExtractRequest): Promise<number> {
  const { paths, explain, team } = request;
  const delivery = openDelivery(request);
  const bytes = paths.reduce((sum, path) => sum + sizeOf(path), 0);
  const workers = Math.min(availableParallelism(), paths.length, Math.ceil(bytes / BYTES_WORTH_A_WORKER));
  if (workers > 1) {
    await readInWorkers(request, workers, delivery);
  } else {
    const terms = compileTerms(CATALOGUE, team);
    for (const path of paths) delivery.deliver(extractFile(path, terms, explain));
  }
  return delivery.end();
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}

/** Deals the files out by size, largest first, so that the workers end at about the same time. */
async function readInWorkers({ paths, explain, team }: ExtractRequest, count: number, to: Delivery): Promise<void> {
  const hands = Array.from({ length: count }, () => ({ paths: [] as string[], bytes: 0 }));
  const sized = paths.map((path) => ({ path, bytes: sizeOf(path) }));
  for (const { path, bytes } of sized.sort((a, b) => b.bytes - a.bytes)) {
    const lightest = hands.reduce((best, hand) => (hand.bytes < best.bytes ? hand : best));
    lightest.paths.push(path);
    lightest.bytes += bytes;
  }
  await Promise.all(hands.map((hand) => runWorker({ paths: hand.paths, explain, team }, to)));
}

function runWorker(work: ExtractWork, { deliver }: Delivery): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./extract-worker.mjs", import.meta.url), { workerData: work });
    worker.on("message", (result: FileResult) => deliver(result));
    worker.on("error", reject);
    worker.on("exit", () => resolve());
  });
}
