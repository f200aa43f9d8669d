// When what is made of the sources has to be made anew. Plain JavaScript with nothing but Node, like bootstrap.mjs.
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * A name for some sources as they are, for this Node: from their sizes and times, since reading them takes longer. Tests
 * are no part of it.
 * @param {string} root the project's folder
 * @param {readonly string[]} sources files and folders in it
 */
export function nameOfSources(root, sources) {
  const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const source of sources) addTo(hash, join(root, source));
  return hash.digest("hex").slice(0, 16);
}

/**
 * @param {import("node:crypto").Hash} hash
 * @param {string} path
 */
function addTo(hash, path) {
  const stats = statSync(path);
  if (stats.isDirectory()) for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  else if (!path.includes(".test.")) hash.update(`${path} ${stats.size} ${stats.mtimeMs}\n`);
}
