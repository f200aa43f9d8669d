import { join } from "node:path";
import { openDatabase } from "@/db/client";
import { getTotals } from "@/db/queries/get-totals";
import { keepNotesSince } from "@/domain/notes/uploads/upload-limits";
import { describeSeeding } from "./describe-seeding";
import { seedNotes } from "./seed-notes";
import { showSeedProgress } from "./seed-progress";
import { ROOT, type Settings } from "./settings";

/**
 * Reads the project's `notes` folder into the database, which changes nothing where the notes are as they were.
 * @returns what it came to, in lines for a terminal
 */
export async function seedOwnNotes(
  databaseUrl: string,
  { keepDays }: Pick<Settings, "keepDays">,
  stop: AbortSignal,
): Promise<string[]> {
  const { db, close } = openDatabase(databaseUrl, 2);
  try {
    const paths = [join(ROOT, "notes")];
    const progress = showSeedProgress(process.stdout);
    return describeSeeding(
      await seedNotes({ db, paths, root: ROOT, progress, keepSince: keepNotesSince({ keepDays }, new Date()), stop }),
      await getTotals(db),
    );
  } finally {
    await close();
  }
}
