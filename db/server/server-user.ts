import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { SetUpProblem } from "@/db/set-up-problem";

/** Whom the server runs as; without ids, whoever runs this program. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

const LIKELY_NAMES = ["postgres", "_postgres", "nobody", "daemon"];

/**
 * PostgreSQL refuses to run as root, so root lends the server to somebody else: to the owner of the cluster when there is
 * one already, else to an account that every Unix has.
 * @param clusterFolder where the cluster is, if it exists
 */
export function chooseServerUser(clusterFolder: string): ServerUser {
  if (process.getuid?.() !== 0) return {};
  return ownerOf(clusterFolder) ?? likelyUser();
}

/** Whether `user` can get at `path` through all the folders above it. Asked of the system, since modes alone do not tell. */
export function canReach(user: ServerUser, path: string): boolean {
  if (user.uid === undefined) return true;
  return spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", path], { ...user, cwd: "/" }).status === 0;
}

function ownerOf(folder: string): ServerUser | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

function likelyUser(): ServerUser {
  // A line of the file: "nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin"
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid >= 0);
  const chosen = LIKELY_NAMES.map((name) => accounts.find((account) => account.name === name)).find(Boolean);
  if (chosen) return { uid: chosen.uid, gid: chosen.gid };
  throw new SetUpProblem(
    "PostgreSQL does not run as root, and this machine has no account named nobody to run it as: start Talkradar as another user, or set DATABASE_URL.",
  );
}
