import { existsSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";

/** A thread starts in about half a second: less text than this is read sooner without. */
const BYTES_WORTH_A_THREAD = 2_000_000;
/** So many jobs of each thread may be ahead of what is taken, so that memory does not grow with their number. */
const AHEAD = 3;

/** How many threads are worth starting for some files; fewer than two where it is quicker without. */
export function threadsFor(paths: readonly string[]): number {
  const bytes = paths.reduce((sum, path) => sum + (existsSync(path) ? statSync(path).size : 0), 0);
  return Math.min(availableParallelism(), paths.length, Math.ceil(bytes / BYTES_WORTH_A_THREAD));
}

/**
 * Lets threads do some jobs, and gives what came of them in the order of the jobs, whichever thread is done first.
 *
 * @param module what each thread loads: it calls `serveJobs`
 * @param data what all jobs need; a thread has it from `serveJobs`
 * @throws what a thread throws
 */
export async function* workInThreads<Job, Result>(
  module: URL,
  data: unknown,
  jobs: readonly Job[],
  threads: number,
): AsyncGenerator<Result> {
  const state: Work<Job, Result> = { jobs, mostAhead: threads * AHEAD, next: 0, taken: 0, results: new Map() };
  const workers = Array.from({ length: threads }, () => startWorker(module, data, state));
  try {
    for (; state.taken < jobs.length; state.taken += 1) {
      for (const worker of workers) deal(worker, state);
      yield await take(state);
    }
  } finally {
    await Promise.all(workers.map(({ thread }) => thread.terminate()));
  }
}

interface Work<Job, Result> {
  readonly jobs: readonly Job[];
  readonly mostAhead: number;
  /** The first job that nobody was given yet. */
  next: number;
  /** How many results were taken. */
  taken: number;
  /** What came before its turn. */
  readonly results: Map<number, Result>;
  failure?: { readonly cause: unknown };
  /** Called with every result and failure. */
  wake?: () => void;
}

interface WorkerAtWork {
  readonly thread: Worker;
  isIdle: boolean;
}

function startWorker<Job, Result>(module: URL, data: unknown, state: Work<Job, Result>): WorkerAtWork {
  const thread = new Worker(new URL("./thread.mjs", import.meta.url), { workerData: { module: module.href, data } });
  const worker = { thread, isIdle: true };
  thread.on("message", ({ job, result }: { readonly job: number; readonly result: Result }) => {
    state.results.set(job, result);
    worker.isIdle = true;
    deal(worker, state);
    state.wake?.();
  });
  const fail = (cause: unknown) => {
    state.failure ??= { cause };
    state.wake?.();
  };
  thread.on("error", fail);
  thread.on("exit", (code) => fail(new Error(`A thread ended with ${code} before its work was done.`)));
  return worker;
}

function deal<Job, Result>(worker: WorkerAtWork, state: Work<Job, Result>): void {
  if (!worker.isIdle || state.next >= Math.min(state.jobs.length, state.taken + state.mostAhead)) return;
  worker.isIdle = false;
  worker.thread.postMessage({ job: state.next, input: state.jobs[state.next] });
  state.next += 1;
}

/** The result whose turn it is. */
async function take<Job, Result>(state: Work<Job, Result>): Promise<Result> {
  for (;;) {
    const result = state.results.get(state.taken);
    if (result !== undefined) {
      state.results.delete(state.taken);
      return result;
    }
    if (state.failure !== undefined) throw state.failure.cause;
    await new Promise<void>((resolve) => {
      state.wake = resolve;
    });
  }
}

/** Does the jobs that this thread is given, with what all of them need. */
export function serveJobs<Data, Job, Result>(start: (data: Data) => (job: Job) => Result): void {
  const work = start((workerData as { readonly data: Data }).data);
  parentPort?.on("message", ({ job, input }: { readonly job: number; readonly input: Job }) => {
    parentPort?.postMessage({ job, result: work(input) });
  });
}
