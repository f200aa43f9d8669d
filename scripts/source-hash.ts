import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What a build is made of, as paths from the project's folder. */
const SOURCES = [
  "app",
  "components",
  "domain",
  "db",
  "public",
  "proxy.ts",
  "next.config.ts",
  "tsconfig.json",
  "package-lock.json",
  "scripts/build.ts",
  "scripts/compress-assets.ts",
];

/** A hash of every file that a build of the project in `root` depends on; tests are no part of it. */
export function hashSources(root: string): string {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap((source) => listFiles(root, source))) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

function listFiles(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isDirectory()) {
    return readdirSync(full)
      .sort()
      .flatMap((name) => listFiles(root, `${path}/${name}`));
  }
  return /\.test\.tsx?$/.test(path) ? [] : [path];
}
