import { posix } from "node:path";
import type { ProjectFile } from "./list-project-files";

/** `from "x"`, `import "x"`, `import("x")`, `require("x")` and `vi.mock("x")`, wherever they stand on their line. */
const IMPORT = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\(|\bvi\.mock\s*\()\s*["']([^"'\n]+)["']/g;
const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g;

/**
 * What a file imports: a package's name as it is written, a file of ours as its path from the project's folder.
 * `@/domain/slug` and, from db/x.ts, `../domain/slug` are both `/domain/slug`.
 */
export function findImports({ path, text }: ProjectFile): string[] {
  return [...text.replace(COMMENTS, "").matchAll(IMPORT)].map(([, target = ""]) => {
    if (target.startsWith("@/")) return target.slice(1);
    if (target.startsWith(".")) return `/${posix.join(posix.dirname(path), target)}`;
    return target;
  });
}
