import { resolve } from "node:path";
import { type OpenDatabase, openDatabase } from "@/db/client";
import { isUnreachable } from "@/db/is-unreachable";
import { getTotals } from "@/db/queries/get-totals";
import { prepareDatabase } from "@/db/server/prepare-database";
import { SetUpProblem } from "@/db/set-up-problem";
import { keepNotesSince } from "@/domain/notes/uploads/upload-limits";
import { describeSeeding } from "./describe-seeding";
import { forgetNotes } from "./forget-notes";
import { locationOf } from "./note-location";
import { parseArguments } from "./parse-arguments";
import { seedNotes } from "./seed-notes";
import { showSeedProgress } from "./seed-progress";
import { seedTerms } from "./seed-terms";
import { ROOT, readSettings } from "./settings";

const HELP = `npm run seed -- PATH...
  Reads notes into the database: files, or folders at any depth
  (.md .markdown .txt .org .rst .adoc). Notes that are no longer in a folder
  are taken out; what the team has decided stays. Reading the same notes
  again changes nothing.

npm run seed -- --terms FILE [PATH...]
  Takes over a team's own names first (YAML, as GET /api/terms writes them):
  terms, other spellings, names to be ignored. Stored notes are read again.

npm run seed -- --forget PATH
  Takes the notes of a file or folder out of the database. The files stay.`;

const WENT_AWAY =
  "The database went away while notes were being read. Each note is stored whole or not at all: read them again when it is back.";

/** `npm run seed`: see HELP. Leaves with 0 unless nothing could be read. */
process.exit(await run());

async function run(): Promise<number> {
  const { paths, terms, forget, help } = readArguments();
  if (help) return say([HELP], 0);
  if (paths.length === 0 && terms === null && forget === null) return say([HELP], 1);
  const settings = readSettings(process.env);
  const prepared = await prepareDatabase(settings);
  const open = openDatabase(prepared.url, 2);
  try {
    if (forget !== null) return await forgetSource(open, forget);
    if (terms !== null) say([await seedTerms(open.db, terms)], 0);
    return paths.length === 0 ? 0 : await seed(open, paths, keepNotesSince(settings, new Date()));
  } catch (cause) {
    if (isUnreachable(cause)) throw new SetUpProblem(WENT_AWAY, { cause });
    throw cause;
  } finally {
    await open.close();
    await prepared.leave();
  }
}

interface Arguments {
  readonly paths: readonly string[];
  readonly terms: string | null;
  readonly forget: string | null;
  readonly help: boolean;
}

function readArguments(): Arguments {
  const options = {
    terms: { type: "string" },
    forget: { type: "string" },
    help: { type: "boolean", short: "h" },
  } as const;
  const parsed = parseArguments({ options, allowPositionals: true });
  if (typeof parsed === "string") throw new SetUpProblem(`${parsed}\n\n${HELP}`);
  const toPath = (path: string) => resolve(process.env.INIT_CWD ?? ROOT, path);
  const toOptional = (path: string | undefined) => (path === undefined ? null : toPath(path));
  const { terms, forget, help = false } = parsed.values;
  return { paths: parsed.positionals.map(toPath), terms: toOptional(terms), forget: toOptional(forget), help };
}

async function seed({ db }: OpenDatabase, paths: readonly string[], keepSince: Date): Promise<number> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort());
  const progress = showSeedProgress(process.stdout);
  const result = await seedNotes({ db, paths, root: ROOT, progress, keepSince, stop: stop.signal });
  const lines = describeSeeding(result, await getTotals(db));
  if (result.stopped) return say([...lines, "Stopped before the end; reading again goes on from here."], 130);
  return say(lines, result.new.length + result.changed.length + result.unchanged.length > 0 ? 0 : 1);
}

async function forgetSource({ db }: OpenDatabase, path: string): Promise<number> {
  const source = locationOf(path, ROOT);
  const locations = await forgetNotes(db, source, ROOT);
  if (locations.length === 0) return say([`There are no notes of ${source} in the database.`], 1);
  return say([...locations.map((location) => `Forgotten: ${location}`), "The files are as they were."], 0);
}

function say(lines: readonly string[], exitCode: number): number {
  for (const line of lines) console.log(line);
  return exitCode;
}
