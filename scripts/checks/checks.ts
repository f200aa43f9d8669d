import { join } from "node:path";
import { type Counts, countExit, countPlaywright, countVitest } from "./counts";

export interface Check {
  readonly name: string;
  /** A program with its arguments: a package's, by the path of its file, or one of our scripts. */
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly count: (exitCode: number) => Counts;
}

/**
 * Everything that `npm test` runs, in order.
 * @param reports a folder for what the runners write down
 * @param testDatabaseUrl a server on which the database tests are run once more
 */
export function listChecks(reports: string, testDatabaseUrl: string | undefined): Check[] {
  return [
    { name: "Style", command: ["@biomejs/biome/bin/biome", "check", "."], count: countExit },
    // Writes the types of routes and styles that the next check reads.
    { name: "Route types", command: ["next/dist/bin/next", "typegen"], count: countExit },
    { name: "Types", command: ["typescript/bin/tsc", "--noEmit"], count: countExit },
    { name: "Architecture", command: ["scripts/bootstrap.mjs", "check-architecture"], count: countExit },
    checkWithVitest("Unit tests", "unit", reports, undefined),
    checkWithVitest("Database tests", "db", reports, ""),
    ...(testDatabaseUrl
      ? [checkWithVitest("Database tests at TEST_DATABASE_URL", "db", reports, testDatabaseUrl)]
      : []),
    { name: "Build", command: ["scripts/bootstrap.mjs", "build-for-production"], count: countExit },
    checkWithPlaywright(reports),
  ];
}

function checkWithVitest(name: string, project: string, reports: string, server: string | undefined): Check {
  const report = join(reports, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return {
    name,
    command: ["vitest/vitest.mjs", "run", "--project", project, ...reporters],
    env: server === undefined ? {} : { TEST_DATABASE_URL: server },
    count: (code) => countVitest(report, code),
  };
}

function checkWithPlaywright(reports: string): Check {
  const report = join(reports, "browser.json");
  return {
    name: "Browser tests",
    command: ["@playwright/test/cli.js", "test", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    count: (code) => countPlaywright(report, code),
  };
}
