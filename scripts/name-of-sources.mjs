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
  const lines = sources.map((source) => {
    const path = join(root, source);
    return statSync(path).isDirectory() ? describeFolder(path) : describeFile(path);
  });
  const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}\n`);
  return hash.update(lines.join("")).digest("hex").slice(0, 16);
}

/**
 * @param {string} folder
 * @returns {string} a line for each file in it, at any depth
 */
function describeFolder(folder) {
  let lines = "";
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) lines += describeFolder(path);
    else if (!entry.name.includes(".test.")) lines += describeFile(path);
  }
  return lines;
}

/** @param {string} path */
function describeFile(path) {
  const { size, mtimeMs } = statSync(path);
  return `${path} ${size} ${mtimeMs}\n`;
}
