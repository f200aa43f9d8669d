import type { ReadImport } from "@/db/commands/read-import";
import type { KnownTerms } from "@/db/queries/get-terms";
import type { NoteFile } from "./find-note-files";
import { readNoteFile } from "./read-note-file";
import { threadsFor, workInThreads } from "./work-in-threads";

/** A file and what reading it gave. */
export interface FileRead {
  readonly file: NoteFile;
  readonly read: ReadImport;
}

/**
 * Reads files in their order, much text on several cores. `askTerms` is asked for each note anew, for people may put names
 * right meanwhile: a note that was read with other names is read once more.
 */
export async function* readNoteFiles(
  files: readonly NoteFile[],
  askTerms: () => Promise<KnownTerms>,
): AsyncGenerator<FileRead> {
  const threads = threadsFor(files.map(({ path }) => path));
  const known = threads > 1 ? await askTerms() : null;
  if (known === null) {
    for (const file of files) yield { file, read: readNoteFile(file, (await askTerms()).terms) };
    return;
  }
  const module = new URL("./read-in-thread.ts", import.meta.url);
  for await (const { file, read } of workInThreads<NoteFile, FileRead>(module, known.team, files, threads)) {
    const now = await askTerms();
    yield now.team === known.team ? { file, read } : { file, read: readNoteFile(file, now.terms) };
  }
}
