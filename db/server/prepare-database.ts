import { migrateDatabase } from "@/db/migrate";
import { checkServer } from "./check-server";
import { joinEmbeddedServer } from "./embedded-server";

export interface DatabasePlace {
  /** The address of a server of one's own; without it the embedded one is used. */
  readonly databaseUrl?: string | undefined;
  /** Where the embedded server keeps its files. */
  readonly dataDir: string;
}

export interface PreparedDatabase {
  readonly url: string;
  /** To be called in the end: the embedded server stops when its last user leaves. */
  readonly leave: () => Promise<void>;
}

/**
 * Makes the database ready for use, whichever it is, with the newest tables.
 * @throws SetUpProblem with a sentence for the person
 */
export async function prepareDatabase({ databaseUrl, dataDir }: DatabasePlace): Promise<PreparedDatabase> {
  const prepared = databaseUrl ? await ownServer(databaseUrl) : await joinEmbeddedServer(dataDir);
  try {
    await migrateDatabase(prepared.url);
  } catch (cause) {
    await prepared.leave();
    throw cause;
  }
  return prepared;
}

async function ownServer(url: string): Promise<PreparedDatabase> {
  await checkServer(url);
  return { url, leave: async () => undefined };
}
