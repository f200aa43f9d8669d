import { type ChildProcess, type IOType, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { NEXT_ENVIRONMENT } from "./next-environment";
import { ROOT } from "./settings";

/** What is run by what it is called: Next's own command line program, or what serves the app that it has built. */
const PROGRAMS = {
  next: ["--import", beside("turn-cut-addresses.mjs"), createRequire(import.meta.url).resolve("next/dist/bin/next")],
  "serve-built": [beside("serve-built.mjs")],
};

function beside(name: string): string {
  return join(import.meta.dirname, name);
}

/**
 * Runs Next in the project's folder. It ends when this process does, even where that is killed.
 * @param output where what it says goes: to the terminal, or to who listens to the child
 */
export function spawnNext(
  program: keyof typeof PROGRAMS,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  output: Extract<IOType, "inherit" | "pipe">,
): ChildProcess {
  return spawn(process.execPath, ["--import", beside("end-with-parent.mjs"), ...PROGRAMS[program], ...args], {
    cwd: ROOT,
    env: { ...process.env, ...NEXT_ENVIRONMENT, ...env, TALKRADAR_STARTED_BY: String(process.pid) },
    stdio: ["ignore", output, output, "ipc"],
  });
}
