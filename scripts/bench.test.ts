import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { ROOT } from "./settings";

it.each([
  ["--database", "nonsense", "--database is not of the form postgres://user:password@host:5432/name.\n"],
  ["--runs", "0", '"0" is no whole number above 0.\n'],
])("says before anything is measured that %s %s is of no use", (option, value, sentence) => {
  const args = ["scripts/bootstrap.mjs", "bench", "search", option, value];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  expect({ stdout, status }).toEqual({ stdout: "", status: 1 });
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/^ +at /m);
});
