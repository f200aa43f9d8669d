import type { BroughtNote } from "@/components/queries/note-requests";

/** Files that a person chose, by their path within the folder where a folder was chosen. */
export function collectChosen(files: FileList | null): readonly BroughtNote[] {
  return [...(files ?? [])]
    .map((file) => ({ name: file.webkitRelativePath || file.name, content: file }))
    .filter(({ name }) => !isPassedOver(name));
}

/**
 * Files and folders that a person dropped, folders at any depth. What is dropped can be asked for in the event alone, so call
 * this before anything is waited for.
 */
export async function collectDropped(dropped: DataTransfer): Promise<readonly BroughtNote[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = entries.length > 0 ? (await Promise.all(entries.map(walk))).flat() : collectChosen(dropped.files);
  return found.filter(({ name }) => !isPassedOver(name));
}

/** Hidden files and folders and node_modules, as when a folder is read with the seeding script. */
function isPassedOver(name: string): boolean {
  return name.split("/").some((step) => step.startsWith(".") || step === "node_modules");
}

async function walk(entry: FileSystemEntry): Promise<readonly BroughtNote[]> {
  const name = entry.fullPath.replace(/^\//, "");
  if (isPassedOver(name)) return [];
  if (isFile(entry)) return [{ name, content: await readFile(entry) }];
  return isFolder(entry) ? (await Promise.all((await listFolder(entry)).map(walk))).flat() : [];
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function readFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A folder gives its entries in parts, and an empty one when there are no more. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (let part = await readPart(reader); part.length > 0; part = await readPart(reader)) all.push(...part);
  return all;
}

function readPart(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}
