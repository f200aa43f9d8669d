import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { countExit, countPlaywright, countVitest, sumCounts } from "./counts";

const folder = mkdtempSync(join(tmpdir(), "talkradar-counts-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const path = join(folder, "report.json");
  writeFileSync(path, JSON.stringify(content));
  return path;
}

describe("counting", () => {
  it("takes a yes or no as one", () => {
    expect(countExit(0)).toEqual({ passed: 1, failed: 0 });
    expect(countExit(2)).toEqual({ passed: 0, failed: 1 });
  });

  it("reads Vitest's report", () => {
    expect(countVitest(report({ numPassedTests: 7, numFailedTests: 2 }), 1)).toEqual({ passed: 7, failed: 2 });
  });

  it("reads Playwright's report, where a test that passes at a second try has passed", () => {
    const path = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } });
    expect(countPlaywright(path, 1)).toEqual({ passed: 6, failed: 1 });
  });

  it("counts a runner that broke down as one that failed", () => {
    expect(countVitest(join(folder, "missing.json"), 1)).toEqual({ passed: 0, failed: 1 });
    expect(countVitest(report({ numPassedTests: 7, numFailedTests: 0 }), 1)).toEqual({ passed: 7, failed: 1 });
  });

  it("counts a runner that found no test as one that failed", () => {
    expect(countPlaywright(report({ stats: { expected: 0, unexpected: 0 } }), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it("adds up", () => {
    expect(sumCounts([countExit(0), { passed: 4, failed: 1 }])).toEqual({ passed: 5, failed: 1 });
  });
});
