import { type ChildProcess, type IOType, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { NEXT_ENVIRONMENT } from "./next-environment";
import { ROOT } from "./settings";

const NEXT_PROGRAM = createRequire(import.meta.url).resolve("next/dist/bin/next");
const END_WITH_PARENT = join(import.meta.dirname, "end-with-parent.mjs");

/**
 * Runs Next's command line program in the project's folder. It ends when this process does, even where that is killed.
 * @param output where what it says goes: to the terminal, or to who listens to the child
 */
export function spawnNext(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  output: Extract<IOType, "inherit" | "pipe">,
): ChildProcess {
  return spawn(process.execPath, ["--import", END_WITH_PARENT, NEXT_PROGRAM, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...NEXT_ENVIRONMENT, ...env, TALKRADAR_STARTED_BY: String(process.pid) },
    stdio: ["ignore", output, output, "ipc"],
  });
}
