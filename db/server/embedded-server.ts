import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { lock } from "proper-lockfile";
import { SetUpProblem } from "@/db/set-up-problem";
import { DATABASE_ACCOUNT, prepareCluster, readPassword } from "./cluster";
import { findPostgresBinaries } from "./postgres-binaries";
import { findPostmaster, type Postmaster, startPostmaster, stopPostmaster } from "./postmaster";
import { makeFolder, openStateFolder, type StateFolder } from "./state-folder";

/** Every process that uses the server holds this lock shared, in PostgreSQL itself, so that a killed one holds it no more. */
const USERS_LOCK = 7_255_237;
const DATABASE_NAME = "talkradar";
const BETWEEN_TRIES_MS = 50;
const JOIN_ATTEMPTS = 40;

export interface EmbeddedServer {
  /** The address of the database, password included. */
  readonly url: string;
  /** Leaves the server, and stops it when nobody else uses it. */
  readonly leave: () => Promise<void>;
}

/**
 * The PostgreSQL server that keeps its files in `dataDir`: made if there is none, started if it does not run, shared
 * with every other process that uses it. The last one to leave stops it.
 * @param throwaway for tests: faster, and not safe against a crash of the machine
 * @throws SetUpProblem with a sentence for the person
 */
export async function joinEmbeddedServer(dataDir: string, throwaway = false): Promise<EmbeddedServer> {
  const folder = makeFolder(dataDir);
  return underLock(folder, async () => {
    const state = openStateFolder(folder);
    const { url, membership } = await joinRunningServer(state, throwaway);
    return {
      url: `${url}/${DATABASE_NAME}`,
      leave: () => underLock(folder, () => leaveUsers(membership, state.cluster)),
    };
  });
}

/** A server that dies at this very moment may still look alive, and refuse: the next look tells. */
async function joinRunningServer(
  state: StateFolder,
  throwaway: boolean,
): Promise<{ url: string; membership: postgres.Sql }> {
  for (let attempt = 1; ; attempt += 1) {
    const { port } = await runningServer(state, throwaway);
    const url = `postgres://${DATABASE_ACCOUNT}:${readPassword(state)}@127.0.0.1:${port}`;
    try {
      return { url, membership: await joinUsers(`${url}/postgres`) };
    } catch (cause) {
      if (attempt === JOIN_ATTEMPTS) throw cause;
    }
    await pause(BETWEEN_TRIES_MS);
  }
}

async function runningServer(state: StateFolder, throwaway: boolean): Promise<Postmaster> {
  const binaries = findPostgresBinaries(state.user);
  await prepareCluster(state, binaries);
  // Neither ready nor gone: whoever started or stopped it was killed midway.
  for (let found = findPostmaster(state.cluster); found; found = findPostmaster(state.cluster)) {
    if (found.ready) return found;
    await pause(BETWEEN_TRIES_MS);
  }
  return startPostmaster(state, binaries, throwaway);
}

async function joinUsers(maintenanceUrl: string): Promise<postgres.Sql> {
  const membership = postgres(maintenanceUrl, { max: 1, idle_timeout: 0, max_lifetime: null });
  try {
    await membership`select pg_advisory_lock_shared(${USERS_LOCK})`;
    const [existing] = await membership`select 1 from pg_database where datname = ${DATABASE_NAME}`;
    if (!existing) await membership`create database ${membership(DATABASE_NAME)}`;
  } catch (cause) {
    await membership.end({ timeout: 0 });
    throw cause;
  }
  return membership;
}

async function leaveUsers(membership: postgres.Sql, cluster: string): Promise<void> {
  const last = findPostmaster(cluster) ? await isLastUser(membership) : false;
  await membership.end({ timeout: 1 });
  if (last) await stopPostmaster(cluster);
}

async function isLastUser(membership: postgres.Sql): Promise<boolean> {
  await membership`select pg_advisory_unlock_shared(${USERS_LOCK})`;
  const [answer] = await membership<{ alone: boolean }[]>`select pg_try_advisory_lock(${USERS_LOCK}) as alone`;
  return answer?.alone ?? false;
}

/** Starting and stopping are done by one process at a time. A killed one's lock is free again after five seconds. */
async function underLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const retries = { retries: 2400, factor: 1, minTimeout: BETWEEN_TRIES_MS, maxTimeout: BETWEEN_TRIES_MS };
  const unlock = await lock(folder, { lockfilePath: join(folder, "lock"), stale: 5000, update: 1000, retries }).catch(
    (cause: Error) => {
      throw new SetUpProblem(`The folder ${folder} cannot be used (${cause.message}): set DATA_DIR to another one.`, {
        cause,
      });
    },
  );
  try {
    return await work();
  } finally {
    await unlock();
  }
}
