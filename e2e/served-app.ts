import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "@/db/server/free-port";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What `npm start` serves with. */
const PROGRAM = join(ROOT, "scripts", "serve-built.mjs");
const PATIENCE_MS = 60_000;
const BETWEEN_LOOKS_MS = 50;

export interface ServedApp {
  /** Such as `http://127.0.0.1:4711`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves the build that is there, with the database at `databaseUrl`, on a port of 127.0.0.1: a free one unless one is given.
 * @throws Error with what the server said, when it does not answer
 */
export async function serveApp(databaseUrl: string, wantedPort?: number): Promise<ServedApp> {
  const port = wantedPort ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [PROGRAM, "127.0.0.1", String(port)], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => said.push(String(part)));
  try {
    await waitUntilItAnswers(`${url}/api/health`, child);
  } catch (cause) {
    child.kill("SIGKILL");
    throw new Error(`The app did not start. It said:\n${said.join("")}`, { cause });
  }
  return { url, stop: () => stop(child) };
}

async function waitUntilItAnswers(address: string, child: ChildProcess): Promise<void> {
  const tooLate = Date.now() + PATIENCE_MS;
  while (child.exitCode === null && Date.now() < tooLate) {
    const isHealthy = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isHealthy) return;
    await pause(BETWEEN_LOOKS_MS);
  }
  throw new Error(child.exitCode === null ? "It took too long." : `It ended with ${child.exitCode}.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}
