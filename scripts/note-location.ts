import { isAbsolute, relative, resolve, sep } from "node:path";

/**
 * How a file or folder is called in the database: relative to the project where it lies in it or beside it
 * ("notes/kubecon.md", "../shared/notes"), so that a project that moves keeps its notes; else its whole path.
 */
export function locationOf(path: string, root: string): string {
  const steps = relative(root, path).split(sep);
  const near = !isAbsolute(steps.join(sep)) && steps[1] !== "..";
  return (near ? steps.join("/") : path.split(sep).join("/")) || ".";
}

/** True where a location is a folder's own or lies anywhere below it. */
export function isWithinFolder(location: string, folder: string, root: string): boolean {
  const steps = relative(resolve(root, folder), resolve(root, location)).split(sep);
  return steps[0] !== ".." && !isAbsolute(steps.join(sep));
}
