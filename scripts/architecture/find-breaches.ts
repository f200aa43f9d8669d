import { checkD3 } from "./d3-rules";
import { findImports } from "./find-imports";
import { checkImport } from "./import-rules";
import type { ProjectFile } from "./list-project-files";
import { checkPath } from "./path-rules";

export interface Breach {
  readonly path: string;
  /** What is asked for, with what was found. */
  readonly rule: string;
  /** What to do instead. */
  readonly wayOut: string;
}

const MAX_LINES = 300;
/** Word lists, the texts of fixtures, and what drizzle-kit writes are as long as they need to be. */
const OF_ANY_LENGTH = /^domain\/extraction\/(catalogue|cues|words)\/|^db\/migrations\/|\.fixtures\.ts$/;

/** Every place where a file leaves the shape that the project has agreed on. */
export function findBreaches(files: readonly ProjectFile[]): Breach[] {
  const one = (file: ProjectFile) => [
    ...checkPath(file.path),
    ...checkLength(file),
    ...findImports(file).flatMap((target) => checkImport(file.path, target)),
  ];
  return [...files.flatMap(one), ...checkD3(files)];
}

function checkLength({ path, text }: ProjectFile): Breach[] {
  const lines = text.split("\n").length - 1;
  if (lines <= MAX_LINES || OF_ANY_LENGTH.test(path)) return [];
  return [
    {
      path,
      rule: `A file has at most ${MAX_LINES} lines, and this one has ${lines}.`,
      wayOut: "Give each idea in it a file of its own, named after its main export.",
    },
  ];
}
