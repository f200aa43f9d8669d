import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { makeFolders } from "@/db/make-folders";
import { SetUpProblem } from "@/db/set-up-problem";
import { canReach, chooseServerUser, type ServerUser } from "./server-user";

/** What root keeps for all clones on this machine that lie where the server's account cannot go. */
export const MACHINE_FOLDER = "/var/lib/talkradar";

/** A file in the data folder that names the folder which stands in for it. */
const POINTER = "kept-elsewhere";
/** A file in the folder that stands in, naming the data folder it stands in for. */
const OWNER = "belongs-to";

/** Where one embedded server keeps everything: `password`, `postgres.log`, the lock and the cluster. */
export interface StateFolder {
  readonly path: string;
  /** The cluster itself, which belongs to `user` and nobody else. */
  readonly cluster: string;
  readonly user: ServerUser;
}

/**
 * The folder that holds the server of `dataDir` (an existing folder's true path): `dataDir` itself, or for root, when the
 * server's account cannot go there (root's home folder), a folder beside others in {@link MACHINE_FOLDER}. Without `dataDir`
 * there is no way to that folder any more, so that deleting `dataDir` begins afresh in every case.
 */
export function openStateFolder(dataDir: string): StateFolder {
  const pointer = join(dataDir, POINTER);
  if (existsSync(pointer)) {
    const path = readFileSync(pointer, "utf8").trim();
    if (existsSync(path)) return stateAt(path);
  }
  const here = stateAt(dataDir);
  if (existsSync(here.cluster) || canReach(here.user, dataDir)) return here;
  const path = makeStandIn(dataDir);
  writeFileSync(pointer, `${path}\n`);
  return stateAt(path);
}

/** Makes `path`, with the folders above it, unless it is there. @returns its one true path, without symbolic links */
export function makeFolder(path: string): string {
  try {
    if (!existsSync(path)) {
      makeFolders(path);
      // Root's server runs as somebody else, who may pass through but not look around.
      chmodSync(path, process.getuid?.() === 0 ? 0o711 : 0o700);
    }
    return realpathSync(path);
  } catch (cause) {
    throw new SetUpProblem(
      `The folder ${path} cannot be made (${(cause as Error).message}): set DATA_DIR to one that can.`,
      {
        cause,
      },
    );
  }
}

function stateAt(path: string): StateFolder {
  const cluster = join(path, "postgres");
  return { path, cluster, user: chooseServerUser(cluster) };
}

function makeStandIn(dataDir: string): string {
  removeFormerStandIns(dataDir);
  const path = join(MACHINE_FOLDER, `data-${randomBytes(8).toString("hex")}`);
  makeFolder(MACHINE_FOLDER);
  chmodSync(MACHINE_FOLDER, 0o755);
  mkdirSync(path);
  chmodSync(path, 0o711);
  writeFileSync(join(path, OWNER), `${dataDir}\n`);
  return path;
}

/** When a data folder was deleted, what stood in for it is of no more use. A server still running there stops by itself. */
function removeFormerStandIns(dataDir: string): void {
  if (!existsSync(MACHINE_FOLDER)) return;
  for (const name of readdirSync(MACHINE_FOLDER)) {
    const owner = join(MACHINE_FOLDER, name, OWNER);
    if (existsSync(owner) && readFileSync(owner, "utf8").trim() === dataDir) {
      rmSync(join(MACHINE_FOLDER, name), { recursive: true, force: true });
    }
  }
}
