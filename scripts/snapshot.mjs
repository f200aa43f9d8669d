// A program that starts at once: `npm run extract` on a note or two would spend most of its time on compiling thousands of
// names and cues, and TypeScript before that. Instead its memory, after all of that, is kept in .data/ and started from
// (https://nodejs.org/api/cli.html#--build-snapshot). Plain JavaScript with nothing but Node, like bootstrap.mjs.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { nameOfSources } from "./name-of-sources.mjs";

/** More text than this is read sooner by several cores than by one that starts at once. */
const MOST_BYTES = 2_000_000;
/**
 * Expressions are interpreted, not translated to machine code: a snapshot cannot keep that code, and few of the hundreds
 * that a note needs are used often enough to be worth it. Memory is given in large pieces from the beginning (in MB), since
 * looking for garbage in what a snapshot brings along finds none. Functions are translated to faster code later than they
 * would be, for little text would be read before that pays; what garbage there is takes one thread; and a snapshot of our
 * own is not added up to see whether it is whole. A snapshot is read only with the flags that it was made with.
 */
const FLAGS = [
  "--regexp-interpret-all",
  "--min-semi-space-size=16",
  "--initial-old-space-size=200",
  "--interrupt-budget=1000000",
  "--single-threaded-gc",
  "--no-verify-snapshot-checksum",
];
/** What the program is made of. */
const SOURCES = ["domain", "scripts", "package-lock.json", "tsconfig.json"];

/**
 * Runs scripts/extract-at-once.ts from its snapshot, which is made first where there is none of the sources as they are.
 * @param {string} root the project's folder
 * @param {readonly string[]} args
 * @returns {Promise<number | null>} its exit code; null where there is too much text, or no snapshot can be made here
 */
export async function extractAtOnce(root, args) {
  const from = process.env.INIT_CWD ?? process.cwd();
  if (args.reduce((sum, path) => sum + bytesAt(resolve(from, path), MOST_BYTES - sum), 0) >= MOST_BYTES) return null;
  const folder = join(process.env.DATA_DIR ? resolve(from, process.env.DATA_DIR) : join(root, ".data"), "extract");
  const snapshot = join(folder, `${nameOfSources(root, SOURCES)}.blob`);
  if (!existsSync(snapshot) && !(await makeSnapshot(root, folder, snapshot))) return null;
  const command = [...FLAGS, "--snapshot-blob", snapshot, "--", ...args];
  // It speaks to nobody: reading the machine's own certificates would take a tenth of its time.
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: "" };
  return spawnSync(process.execPath, command, { stdio: "inherit", env }).status ?? 1;
}

/**
 * How much text is at a path; counting stops at `limit`, since more is too much anyway.
 * @param {string} path
 * @param {number} limit
 * @returns {number}
 */
function bytesAt(path, limit) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.size;
  let bytes = 0;
  for (const entry of listFolder(path)) {
    if (bytes >= limit) break;
    if (!entry.name.startsWith(".")) bytes += bytesAt(join(path, entry.name), limit - bytes);
  }
  return bytes;
}

/**
 * What is in a folder, but for links: they may lead in a circle.
 * @param {string} path
 */
function listFolder(path) {
  try {
    return readdirSync(path, { withFileTypes: true }).filter((entry) => !entry.isSymbolicLink());
  } catch (error) {
    // Whoever may not look into it is told so when it is read.
    if (isDenied(error)) return [];
    throw error;
  }
}

/** @param {unknown} error */
function isDenied(error) {
  return error instanceof Error && "code" in error && ["EACCES", "EPERM", "EROFS"].includes(String(error.code));
}

/**
 * Bundles the program, lets Node run it up to where it would begin, and keeps the memory. Takes a second or two.
 * @param {string} root
 * @param {string} folder where snapshots are kept; older ones go
 * @param {string} snapshot
 * @returns {Promise<boolean>} false where this Node makes no snapshots, and where nothing can be written there
 */
async function makeSnapshot(root, folder, snapshot) {
  const { build } = await import("esbuild");
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (isDenied(error)) return false;
    throw error;
  }
  const program = join(folder, `${process.pid}.cjs`);
  const entry = join(root, "scripts", "extract-at-once.ts");
  const { outputFiles } = await build({
    entryPoints: [entry],
    write: false,
    bundle: true,
    platform: "node",
    format: "cjs",
    // The snapshot holds the program's text, too.
    minifyWhitespace: true,
    logLevel: "error",
  });
  for (const { text } of outputFiles) writeFileSync(program, inAscii(text));
  const unfinished = join(folder, `${process.pid}.blob`);
  const isMade = buildSnapshot(unfinished, program);
  rmSync(program, { force: true });
  // Another one may be at it, too: whoever is done last leaves a whole file.
  if (isMade) renameSync(unfinished, snapshot);
  return isMade;
}

/**
 * The program's text takes half of the memory without letters beyond ASCII, of which a bundler leaves those of expressions.
 * @param {string} program
 */
function inAscii(program) {
  return program.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * @param {string} path of the snapshot
 * @param {string} program
 * @returns {boolean} false where this Node cannot keep the program's memory
 */
function buildSnapshot(path, program) {
  const command = [...FLAGS, "--snapshot-blob", path, "--build-snapshot", program];
  return spawnSync(process.execPath, command, { stdio: "ignore" }).status === 0;
}
