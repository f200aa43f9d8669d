import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { SetUpProblem } from "@/db/set-up-problem";
import { freePort } from "./free-port";
import type { PostgresBinaries } from "./postgres-binaries";
import type { StateFolder } from "./state-folder";

const START_ATTEMPTS = 20;
const PAUSE_MS = 25;
const SLOWEST_START_MS = 120_000;
const SLOWEST_STOP_MS = 10_000;
/** What the log says when another start may go well: the port was taken, or a killed server or its last children still leave. */
const PASSING_TROUBLE =
  /Address already in use|still in use|could not create any TCP\/IP sockets|"postmaster\.pid" already exists/;
/** For tests: the database need not outlive a crash of the machine. */
const THROWAWAY_SETTINGS = ["fsync=off", "full_page_writes=off"];

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The running server of `cluster`, or nothing. What a crashed one left behind counts as nothing. */
export function findPostmaster(cluster: string): (Postmaster & { readonly ready: boolean }) | undefined {
  const path = pidFile(cluster);
  if (!existsSync(path)) return undefined;
  // Lines: pid, cluster, start time, port, socket folder, address, shared memory, state ("ready" padded with blanks)
  const lines = readFileSync(path, "utf8").split("\n");
  const pid = Number(lines[0]);
  if (!isServerOf(cluster, pid)) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}

/**
 * Starts the server of a prepared cluster on a free port of the loopback interface, in a session of its own, so that a
 * Ctrl-C on the terminal does not reach it.
 * @param throwaway gives up safety against a crash of the machine for speed
 */
export async function startPostmaster(
  state: StateFolder,
  binaries: PostgresBinaries,
  throwaway: boolean,
): Promise<Postmaster> {
  removeMisleadingPidFile(state.cluster);
  const logPath = join(state.path, "postgres.log");
  for (let attempt = 1; ; attempt += 1) {
    const child = spawnPostmaster(state, binaries, await freePort(), throwaway, logPath);
    const started = await waitUntilReady(state.cluster, child);
    if (started) return started;
    const log = readFileSync(logPath, "utf8");
    if (attempt === START_ATTEMPTS || !PASSING_TROUBLE.test(log)) {
      throw new SetUpProblem(`PostgreSQL did not start. Its last words, from ${logPath}:\n${lastLines(log)}`);
    }
    await pause(PAUSE_MS * attempt);
  }
}

/** Stops a server without waiting for its clients, and returns when it is gone. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const running = findPostmaster(cluster);
  if (!running) return;
  // SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one.
  process.kill(running.pid, "SIGINT");
  const deadline = Date.now() + SLOWEST_STOP_MS;
  while (isServerOf(cluster, running.pid)) {
    if (Date.now() > deadline) process.kill(running.pid, "SIGQUIT");
    await pause(PAUSE_MS);
  }
}

function spawnPostmaster(
  state: StateFolder,
  binaries: PostgresBinaries,
  port: number,
  throwaway: boolean,
  logPath: string,
): ChildProcess {
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...(throwaway ? THROWAWAY_SETTINGS : [])];
  const log = openSync(logPath, "w", 0o600);
  const child = spawn(
    binaries.postgres,
    ["-D", state.cluster, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    {
      ...state.user,
      cwd: state.cluster,
      env: { ...process.env, LC_ALL: "C" },
      stdio: ["ignore", log, log],
      detached: true,
    },
  );
  closeSync(log);
  child.unref();
  return child;
}

/** @returns nothing when the process ended instead of getting ready */
async function waitUntilReady(cluster: string, child: ChildProcess): Promise<Postmaster | undefined> {
  let failure: Error | undefined;
  child.once("error", (error) => {
    failure = error;
  });
  const deadline = Date.now() + SLOWEST_START_MS;
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    if (failure) throw new SetUpProblem(`PostgreSQL could not be run: ${failure.message}`, { cause: failure });
    const found = findPostmaster(cluster);
    if (found?.ready && found.pid === child.pid) return found;
    await pause(PAUSE_MS);
  }
  return undefined;
}

/**
 * PostgreSQL overwrites a crashed server's pid file by itself, unless that number belongs to some other program by now.
 * In all other cases the file stays, since PostgreSQL looks in it for a killed server's children.
 */
function removeMisleadingPidFile(cluster: string): void {
  const path = pidFile(cluster);
  if (!existsSync(path)) return;
  const command = commandOf(Number(readFileSync(path, "utf8").split("\n")[0]));
  if (command && !command.includes("postgres")) rmSync(path);
}

function pidFile(cluster: string): string {
  return join(cluster, "postmaster.pid");
}

function isServerOf(cluster: string, pid: number): boolean {
  return commandOf(pid)?.includes(cluster) ?? false;
}

/** The command line of a running process; empty or missing when there is none, as with one that has ended unnoticed. */
function commandOf(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    // No such file and a failing `ps` are both how the system says that no such process runs.
    return undefined;
  }
}

function lastLines(log: string): string {
  return log.trim().split("\n").slice(-5).join("\n");
}
