import type { ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { SetUpProblem } from "@/db/set-up-problem";
import type { Settings } from "./settings";
import { spawnNext } from "./spawn-next";

const BETWEEN_LOOKS_MS = 100;
const PATIENCE_WHEN_STOPPING_MS = 3000;

export type Mode = "start" | "dev";

/**
 * Serves the app with Next until `stop` is aborted, then makes sure that Next is gone.
 * @param announce is called with the address as soon as it answers
 * @throws SetUpProblem when Next ends by itself
 */
export async function serve(
  mode: Mode,
  { host, port }: Pick<Settings, "host" | "port">,
  databaseUrl: string,
  stop: AbortSignal,
  announce: (address: string) => void,
): Promise<void> {
  const child = spawnNext(
    mode === "dev" ? "next" : "serve-built",
    mode === "dev" ? ["dev", "--hostname", host, "--port", String(port)] : [host, String(port)],
    { DATABASE_URL: databaseUrl, HOST: host, NODE_ENV: mode === "dev" ? "development" : "production" },
    "inherit",
  );
  const ended = new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => resolve());
  });
  const address = addressOf(host, port);
  await Promise.race([ended, waitUntilItAnswers(address, child, stop).then((answers) => answers && announce(address))]);
  await Promise.race([ended, aborted(stop)]);
  // A Ctrl-C reaches Next as well, and it may be the first to go.
  await pause(BETWEEN_LOOKS_MS);
  if (!stop.aborted) throw new SetUpProblem("Next ended by itself: its last words stand above.");
  await end(child, ended);
}

/** What to type into a browser on this machine. */
export function addressOf(host: string, port: number): string {
  // These two stand for every address of the machine.
  if (host === "0.0.0.0" || host === "::") return `http://127.0.0.1:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

async function waitUntilItAnswers(address: string, child: ChildProcess, stop: AbortSignal): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null && !stop.aborted) {
    const answered = await fetch(`${address}/api/health`, { signal: stop }).then(
      () => true,
      () => false,
    );
    if (answered) return true;
    await pause(BETWEEN_LOOKS_MS);
  }
  return false;
}

/** Resolves when `signal` is aborted. */
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const impatience = setTimeout(() => child.kill("SIGKILL"), PATIENCE_WHEN_STOPPING_MS);
  await ended;
  clearTimeout(impatience);
}
