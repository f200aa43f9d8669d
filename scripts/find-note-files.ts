import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join, sep } from "node:path";
import { refuseName } from "@/domain/notes/uploads/note-extensions";
import { locationOf } from "./note-location";

/** A file that may be a note. */
export interface NoteFile {
  readonly path: string;
  /** See `locationOf`: "notes/2024/kubecon.md". */
  readonly location: string;
  /** Location of the folder that was read: "notes". */
  readonly source: string;
  /** The location below the source: "2024/kubecon.md". */
  readonly name: string;
}

/** Something that is not read, with a sentence that says why. */
export interface Unread {
  readonly location: string;
  readonly sentence: string;
}

export interface FoundNotes {
  /** By location, each once. */
  readonly files: readonly NoteFile[];
  /** Locations of the folders that were looked through. */
  readonly folders: readonly string[];
  /** Locations of folders in these that may not be looked into: what was read there before may be there still. */
  readonly closed: readonly string[];
  /** Files that are no notes by their name or kind, and what is closed. */
  readonly skipped: readonly Unread[];
  /** Paths that are not there, folders without a note. */
  readonly refused: readonly Unread[];
}

/**
 * Finds the notes at some paths: files, or folders at any depth. Hidden files and folders and node_modules are left out;
 * a folder that is reached twice, over links, is looked through once.
 * @param paths absolute
 */
export function findNoteFiles(paths: readonly string[], root: string): FoundNotes {
  const found = paths.map((path) => findAt(path, root));
  const files = new Map(found.flatMap((each) => each.files.map((file) => [file.location, file] as const)).reverse());
  return {
    files: [...files.values()].sort((a, b) => (a.location < b.location ? -1 : 1)),
    folders: [...new Set(found.flatMap(({ folders }) => folders))],
    closed: found.flatMap(({ closed }) => closed),
    skipped: found.flatMap(({ skipped }) => skipped),
    refused: found.flatMap(({ refused }) => refused),
  };
}

const NOTHING: FoundNotes = { files: [], folders: [], closed: [], skipped: [], refused: [] };

function findAt(path: string, root: string): FoundNotes {
  const location = locationOf(path, root);
  const stats = statAt(path);
  if (stats instanceof Error) return { ...NOTHING, refused: [{ location, sentence: explain(stats) }] };
  if (stats.isDirectory()) return findInFolder(path, root);
  const refusal = judgeFile(path, stats);
  if (refusal !== null) return { ...NOTHING, refused: [{ location, sentence: refusal }] };
  return { ...NOTHING, files: [toNoteFile(path, join(path, ".."), root)] };
}

function findInFolder(folder: string, root: string): FoundNotes {
  const source = locationOf(folder, root);
  const files: NoteFile[] = [];
  const skipped: Unread[] = [];
  const way: Way = { seen: new Set(), closed: [] };
  for (const path of walk(folder, way)) {
    const stats = statAt(path);
    const refusal = stats instanceof Error ? explain(stats) : judgeFile(path, stats);
    if (refusal === null) files.push(toNoteFile(path, folder, root));
    else skipped.push({ location: locationOf(path, root), sentence: refusal });
  }
  const closed = way.closed.map(({ path, error }) => ({ location: locationOf(path, root), sentence: explain(error) }));
  const [itself] = closed.filter(({ location }) => location === source);
  if (itself) return { ...NOTHING, refused: [itself] };
  const found = { ...NOTHING, closed: closed.map(({ location }) => location), skipped: [...skipped, ...closed] };
  if (files.length > 0) return { ...found, files, folders: [source] };
  return { ...found, refused: [{ location: source, sentence: "There are no notes in this folder." }] };
}

interface Way {
  /** Folders that were looked through, by their real paths. */
  readonly seen: Set<string>;
  readonly closed: { readonly path: string; readonly error: Error }[];
}

/** Every file below a folder that is not hidden, in the order of names. */
function* walk(folder: string, way: Way): Generator<string> {
  for (const entry of listFolder(folder, way)) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (isFolder(entry, path)) yield* walk(path, way);
    else yield path;
  }
}

function listFolder(folder: string, { seen, closed }: Way): Dirent[] {
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return [];
    seen.add(real);
    return readdirSync(folder, { withFileTypes: true }).sort(byName);
  } catch (error) {
    closed.push({ path: folder, error: toError(error) });
    return [];
  }
}

function byName(left: Dirent, right: Dirent): number {
  return left.name < right.name ? -1 : 1;
}

function isFolder(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() ? isFolderAt(path) : entry.isDirectory();
}

/** False also where nobody may look. */
export function isFolderAt(path: string): boolean {
  const stats = statAt(path);
  return !(stats instanceof Error) && stats.isDirectory();
}

function judgeFile(path: string, stats: Stats): string | null {
  return stats.isFile() ? refuseName(path) : "This is no ordinary file.";
}

function toNoteFile(path: string, folder: string, root: string): NoteFile {
  const name = path.slice(folder.length).split(sep).filter(Boolean).join("/");
  return { path, location: locationOf(path, root), source: locationOf(folder, root), name };
}

function statAt(path: string): Stats | Error {
  try {
    return statSync(path);
  } catch (error) {
    return toError(error);
  }
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** What stands in the way of a file, in a sentence. */
export function explain(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "There is no such file or folder.";
  if (code === "EACCES" || code === "EPERM") return "It may not be read by this user.";
  if (code === "EISDIR") return "It is a folder, and a file is wanted.";
  if (code === "ELOOP") return "It is a link that leads back to itself.";
  return `It cannot be read (${code ?? error.message}).`;
}
