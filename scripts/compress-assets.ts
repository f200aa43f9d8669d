import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What there is text in; fonts and pictures are compressed as they are. */
const TEXTS = new Set([".js", ".css", ".svg", ".json", ".txt"]);

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/**
 * Puts a compressed copy beside each text below a folder, at any depth, as small as it gets: "a.js" -> "a.js.gz" and
 * "a.js.br". Whoever serves them sends these as they are.
 */
export async function compressAssets(folder: string): Promise<void> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => TEXTS.has(extname(path)));
  await Promise.all(paths.map((path) => compress(join(folder, path))));
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  await Promise.all([
    toGzip(content, { level: constants.Z_BEST_COMPRESSION }).then((copy) => writeFile(`${path}.gz`, copy)),
    toBrotli(content).then((copy) => writeFile(`${path}.br`, copy)),
  ]);
}
