import type { Database } from "@/db/client";
import { importNote } from "@/db/commands/import-note";
import { pruneFormerNotes } from "@/db/commands/prune-former-notes";
import { recomputeProposals } from "@/db/commands/recompute-proposals";
import { removeNote } from "@/db/commands/remove-note";
import { saveMissingPassages } from "@/db/commands/save-passages";
import { sha256 } from "@/db/commands/sha256";
import { getTerms } from "@/db/queries/get-terms";
import { listNoteLocations } from "@/db/queries/list-note-locations";
import { listLeftOut } from "@/db/queries/list-removed-notes";
import { isUploaded } from "@/domain/notes/uploads/uploaded-note";
import { type FoundNotes, findNoteFiles, type NoteFile, type Unread } from "./find-note-files";
import { isWithinFolder } from "./note-location";
import { readNoteFiles } from "./read-note-files";
import type { SeedProgress } from "./seed-progress";

export interface SeedOptions {
  readonly db: Database;
  /** Absolute. */
  readonly paths: readonly string[];
  /** The project's folder, which locations are relative to. */
  readonly root: string;
  readonly progress: SeedProgress;
  /** Notes that were taken away or replaced before need not be kept; left out, all are. */
  readonly keepSince?: Date;
  /** Aborted: stops after the note at hand. */
  readonly stop?: AbortSignal;
}

/** What became of each note, by location. */
export interface SeedResult {
  readonly new: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly gone: readonly string[];
  readonly skipped: readonly Unread[];
  readonly refused: readonly Unread[];
  readonly stopped: boolean;
}

/**
 * Reads notes into the database, each in a transaction of its own, and takes those away that are no longer in the folders.
 * A file that cannot be read is refused with a sentence, keeps what was stored of it, and does not stop the others.
 */
export async function seedNotes(options: SeedOptions): Promise<SeedResult> {
  const found = findNoteFiles(options.paths, options.root);
  const imported = await importFiles(options, found.files);
  const stopped = options.stop?.aborted ?? false;
  const gone = stopped ? [] : await removeGone(options, found);
  if (!stopped) await recomputeProposals(options.db);
  if (!stopped) await saveMissingPassages(options.db);
  if (!stopped && options.keepSince) await pruneFormerNotes(options.db, options.keepSince);
  const skipped = [...found.skipped, ...imported.skipped];
  return { ...imported, gone, skipped, refused: [...found.refused, ...imported.refused], stopped };
}

type Imported = Pick<SeedResult, "new" | "changed" | "unchanged" | "refused" | "skipped">;

const LEFT_OUT = "Somebody removed it in the app, and it has not changed since. It can be had back there, under Notes.";

async function importFiles({ db, progress, stop }: SeedOptions, files: readonly NoteFile[]): Promise<Imported> {
  const done = { new: [] as string[], changed: [] as string[], unchanged: [] as string[] };
  const refused: Unread[] = [];
  const skipped: Unread[] = [];
  const leftOut = new Map((await listLeftOut(db)).map((each) => [each.location, each.sha256]));
  progress.start(files.length);
  for await (const { file, read } of readNoteFiles(files, () => getTerms(db))) {
    if (stop?.aborted) break;
    const { location } = file;
    if (!read.ok) {
      refused.push({ location, sentence: read.sentence });
      progress.step(location, "refused");
    } else if (leftOut.get(location) === sha256(read.value.bytes)) {
      skipped.push({ location, sentence: LEFT_OUT });
      progress.step(location, "skipped");
    } else {
      const result = await importNote(db, read.value);
      done[result].push(location);
      progress.step(location, result);
    }
  }
  progress.end();
  return { ...done, refused, skipped };
}

/**
 * Files that are there and were refused are not gone; nor is what is in a folder that nobody could look into, nor notes that
 * came in from the browser.
 */
async function removeGone({ db, root }: SeedOptions, { files, folders, closed }: FoundNotes): Promise<string[]> {
  const there = new Set(files.map(({ location }) => location));
  const isIn = (location: string, some: readonly string[]) =>
    some.some((folder) => isWithinFolder(location, folder, root));
  const gone = (await listNoteLocations(db)).filter(
    ({ location }) =>
      !isUploaded(location) && !there.has(location) && isIn(location, folders) && !isIn(location, closed),
  );
  for (const { id } of gone) await removeNote(db, id);
  return gone.map(({ location }) => location);
}
