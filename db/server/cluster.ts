import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { SetUpProblem } from "@/db/set-up-problem";
import type { PostgresBinaries } from "./postgres-binaries";
import type { StateFolder } from "./state-folder";

/** The account inside PostgreSQL, which owns everything in an embedded server. */
export const DATABASE_ACCOUNT = "talkradar";

/**
 * Makes the cluster of a state folder unless it is there, and refuses one of another major version. The cluster gets its
 * final name only when it is complete, so an interrupted start leaves nothing that looks like one.
 */
export async function prepareCluster(state: StateFolder, binaries: PostgresBinaries): Promise<void> {
  if (existsSync(state.cluster)) return refuseOtherMajor(state.cluster, binaries.major);
  const unfinished = `${state.cluster}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const password = randomBytes(24).toString("base64url");
  writeFileSync(passwordFile(state), password, { mode: 0o600 });
  const forInitdb = join(state.path, "password.unfinished");
  writeFileSync(forInitdb, password, { mode: 0o600 });
  try {
    giveTo(state, unfinished);
    giveTo(state, forInitdb);
    await runInitdb(state, binaries, unfinished, forInitdb);
  } finally {
    rmSync(forInitdb);
  }
  renameSync(unfinished, state.cluster);
}

/** @returns the password that the cluster was made with */
export function readPassword(state: StateFolder): string {
  try {
    return readFileSync(passwordFile(state), "utf8");
  } catch (cause) {
    throw new SetUpProblem(
      `The password of the database in ${state.path} cannot be read (${(cause as Error).message}). Start Talkradar as the user who made that folder, or move it away to begin afresh.`,
      { cause },
    );
  }
}

function passwordFile(state: StateFolder): string {
  return join(state.path, "password");
}

function giveTo({ user }: StateFolder, path: string): void {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid);
}

async function runInitdb(
  state: StateFolder,
  binaries: PostgresBinaries,
  folder: string,
  passwordPath: string,
): Promise<void> {
  // Upper and lower case by Unicode's rules on every machine; the C library's locale serves only the word splitters.
  const ctype = process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8";
  const locale = [
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    `--lc-ctype=${ctype}`,
  ];
  const account = [`--username=${DATABASE_ACCOUNT}`, "--auth=scram-sha-256", `--pwfile=${passwordPath}`];
  const place = { ...state.user, cwd: folder, env: { ...process.env, LC_ALL: "C" } };
  try {
    await promisify(execFile)(binaries.initdb, ["-D", folder, ...account, ...locale, "--no-instructions"], place);
  } catch (cause) {
    throw new SetUpProblem(`PostgreSQL could not make a database in ${state.path}: ${(cause as Error).message}`, {
      cause,
    });
  }
}

function refuseOtherMajor(cluster: string, major: number): void {
  const found = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (found === String(major)) return;
  throw new SetUpProblem(
    `The database in ${cluster} was made by PostgreSQL ${found}, and this Talkradar brings PostgreSQL ${major}: move that folder away to begin afresh, or go back to the Talkradar that made it.`,
  );
}
