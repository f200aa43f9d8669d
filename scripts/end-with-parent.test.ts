import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";

const END_WITH_PARENT = join(import.meta.dirname, "end-with-parent.mjs");

/** Starts a program that would run for ever, which says "there" and holds on to where it said so. */
const PARENT = `
  const { spawn } = require("node:child_process");
  const forever = "console.log('there'); setInterval(() => {}, 1000)";
  spawn(process.execPath, ["--import", ${JSON.stringify(END_WITH_PARENT)}, "-e", forever], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, TALKRADAR_STARTED_BY: String(process.pid) },
  });
`;

test("a program that was started here ends when its parent is killed, and not before", async () => {
  const parent = spawn(process.execPath, ["-e", PARENT], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(parent.stdout, "close");
  expect(String(await once(parent.stdout, "data"))).toBe("there\n");
  expect(parent.exitCode).toBeNull();
  parent.kill("SIGKILL");
  await ended;
});
