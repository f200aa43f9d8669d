import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface ProjectFile {
  /** From the project's folder, with slashes. */
  readonly path: string;
  /** Empty for what is not TypeScript or JavaScript. */
  readonly text: string;
}

/** Every file of the project that git tracks or would track. */
export function listProjectFiles(root: string): ProjectFile[] {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  return execFileSync("git", list, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 })
    .split("\0")
    .filter((path) => path && existsSync(join(root, path)))
    .map((path) => ({ path, text: /\.(ts|tsx|mjs)$/.test(path) ? readFileSync(join(root, path), "utf8") : "" }));
}
