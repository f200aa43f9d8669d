// Programs that start sooner: `npm run seed` would spend most of a short run on finding and translating hundreds of
// TypeScript files. Instead they are kept as one file of JavaScript, which is made anew when they change. Plain JavaScript
// with nothing but Node, like bootstrap.mjs.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { nameOfSources } from "./name-of-sources.mjs";

/** What the programs are made of. */
const SOURCES = ["db", "domain", "scripts", "package-lock.json", "tsconfig.json"];

/**
 * Puts scripts/NAME.ts and all that it imports of the project into one file, unless there is one of the sources as they
 * are. It stands among the packages, since it imports those.
 * @param {string} root the project's folder
 * @param {string} name
 * @returns {Promise<string | null>} its path; null where nothing can be written there
 */
export async function bundleProgram(root, name) {
  const folder = join(root, "node_modules", ".cache", "talkradar");
  const bundle = join(folder, `${name}-${nameOfSources(root, SOURCES)}.mjs`);
  if (existsSync(bundle)) return bundle;
  const unfinished = join(folder, `${process.pid}.mjs`);
  try {
    mkdirSync(folder, { recursive: true });
    await writeBundle(join(root, "scripts", `${name}.ts`), unfinished);
  } catch (error) {
    if (isReadOnly(error)) return null;
    throw error;
  }
  for (const file of readdirSync(folder)) if (file.startsWith(`${name}-`)) rmSync(join(folder, file), { force: true });
  // Another one may be at it, too: whoever is done last leaves a whole file.
  renameSync(unfinished, bundle);
  return bundle;
}

/** @param {unknown} error */
function isReadOnly(error) {
  return error instanceof Error && "code" in error && (error.code === "EACCES" || error.code === "EROFS");
}

/**
 * @param {string} program
 * @param {string} outfile
 */
async function writeBundle(program, outfile) {
  const { build } = await import("esbuild");
  await build({
    entryPoints: [program],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "error",
    plugins: [{ name: "own-places", setup: keepOwnPlaces }],
  });
}

/**
 * Each file goes on finding what stands beside it, such as the migrations, from where it is itself.
 * @param {import("esbuild").PluginBuild} build
 */
function keepOwnPlaces(build) {
  build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
    const source = readFileSync(path, "utf8");
    return { contents: source.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)), loader: "ts" };
  });
}
