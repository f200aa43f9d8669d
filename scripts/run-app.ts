import { prepareDatabase } from "@/db/server/prepare-database";
import { build, isBuilt } from "./build";
import { checkPort } from "./check-port";
import { seedOwnNotes } from "./seed-own-notes";
import { type Mode, serve } from "./serve";
import { readSettings } from "./settings";

/**
 * Everything from the database to the browser's address, said step by step, until Ctrl-C or SIGTERM.
 * @throws SetUpProblem with a sentence for the person
 */
export async function runApp(mode: Mode): Promise<void> {
  const settings = readSettings(process.env);
  await checkPort(settings.host, settings.port);
  const stop = stopOnSignals();
  say(`Starting the database (${settings.databaseUrl ? "at DATABASE_URL" : `built in, kept in ${settings.dataDir}`})`);
  const database = await prepareDatabase(settings);
  try {
    say("Reading the notes in notes/");
    for (const line of await seedOwnNotes(database.url, settings, stop)) say(line);
    if (!stop.aborted && mode === "start" && !isBuilt()) {
      say("Building (only when something has changed; this takes a minute or so)");
      await build(stop);
    }
    if (!stop.aborted) {
      await serve(mode, settings, database.url, stop, (address) => say(`Serving at ${address} (Ctrl-C stops it)`));
    }
  } finally {
    await database.leave();
  }
}

/** Aborted by the first Ctrl-C, `kill` or closing of the terminal. Later ones are as good as the first. */
function stopOnSignals(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop.abort());
  return stop.signal;
}

function say(sentence: string): void {
  console.log(sentence);
}
