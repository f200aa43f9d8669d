import { existsSync, readFileSync } from "node:fs";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** For a program that says yes or no. */
export function countExit(code: number): Counts {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What Vitest's JSON reporter wrote to `path`. A run that failed as a whole counts as at least one failed test. */
export function countVitest(path: string, code: number): Counts {
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(path);
  return atLeastOne({ passed: numPassedTests, failed: numFailedTests }, code);
}

/** What Playwright's JSON reporter wrote to `path`, likewise; what passed at a second try has passed, and the run names it. */
export function countPlaywright(path: string, code: number): Counts {
  const { expected = 0, unexpected = 0, flaky = 0 } = readReport(path).stats ?? {};
  return atLeastOne({ passed: expected + flaky, failed: unexpected }, code);
}

/** Adds up what several programs came to. */
export function sumCounts(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** The part of either report that is counted. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: { readonly expected?: number; readonly unexpected?: number; readonly flaky?: number };
}

/** A program that broke down early wrote nothing, which counts nothing: its exit code tells. */
function readReport(path: string): Report {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Report) : {};
}

/** No test at all is a failure as well: a runner that found nothing has shown nothing. */
function atLeastOne({ passed, failed }: Counts, code: number): Counts {
  const broken = code !== 0 || passed + failed === 0;
  return { passed, failed: broken ? Math.max(failed, 1) : failed };
}
