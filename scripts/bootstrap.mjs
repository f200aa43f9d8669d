// `node scripts/bootstrap.mjs NAME [ARGUMENT...]` runs scripts/NAME.ts. Plain JavaScript with nothing but Node, since it
// is what every `npm run` begins with, on a fresh clone too: it checks Node, installs what package-lock.json lists
// unless that is there, and then hands over.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleProgram } from "./bundle.mjs";
import { extractAtOnce } from "./snapshot.mjs";

const OLDEST_NODE = [20, 19];
/** Programs that people wait for, and that run for a moment only. */
const BUNDLED = new Set(["seed"]);
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

refuseOldNode();
// Paths that people type are relative to where they are: npm says so in INIT_CWD and goes to the project's folder.
process.env.INIT_CWD ??= process.cwd();
process.chdir(ROOT);
if (!isInstalled()) install();
const name = process.argv[2] ?? "start";
const exitCode = name === "extract" ? await extractAtOnce(ROOT, process.argv.slice(3)) : null;
if (exitCode === null) await run(name);
else process.exitCode = exitCode;

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  leave(`Talkradar needs Node ${OLDEST_NODE.join(".")} or newer, and this is Node ${process.versions.node}.`);
}

/**
 * npm writes down what it has installed when it is done, in node_modules/.package-lock.json. An interrupted
 * installation has no such file, or an older one.
 */
function isInstalled() {
  const written = join("node_modules", ".package-lock.json");
  if (!existsSync(written)) return false;
  const installed = readPackages(written);
  return Object.entries(readPackages("package-lock.json")).every(
    ([path, { version, integrity, optional }]) =>
      path === "" ||
      (installed[path]
        ? installed[path].version === version && installed[path].integrity === integrity
        : // Packages for other machines are listed and not installed.
          optional),
  );
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
function readPackages(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}

function install() {
  console.error("Installing what package-lock.json lists (first start, or the list has changed)");
  const npm = process.env.npm_execpath;
  const [command, ...before] = npm?.endsWith("js") ? [process.execPath, npm] : ["npm"];
  // Its output goes to stderr, since a program's own may be read by another one. A shell with NODE_ENV=production
  // would leave out what building needs.
  const result = spawnSync(command, [...before, "ci", "--include=dev"], { stdio: ["ignore", 2, 2] });
  if (result.error) leave(`npm could not be run (${result.error.message}).`);
  if (result.status !== 0) leave("npm could not install everything: its reasons stand above.");
}

/** @param {string} name */
async function run(name) {
  const path = join(ROOT, "scripts", `${name}.ts`);
  if (!existsSync(path)) leave(`There is no script named ${name}.`);
  const program = (BUNDLED.has(name) ? await bundleProgram(ROOT, name) : null) ?? (await registerTypeScript(path));
  process.argv.splice(1, 2, path);
  try {
    await import(pathToFileURL(program).href);
  } catch (error) {
    if (error instanceof Error && error.name === "SetUpProblem") leave(error.message);
    throw error;
  }
}

/**
 * @param {string} program in TypeScript
 * @returns {Promise<string>} the same, which can be imported from now on
 */
async function registerTypeScript(program) {
  const { register } = await import("tsx/esm/api");
  register();
  return program;
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function leave(sentence) {
  console.error(sentence);
  process.exit(1);
}
