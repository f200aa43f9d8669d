import { checkServer } from "@/db/server/check-server";
import { SetUpProblem } from "@/db/set-up-problem";
import { benchNote } from "./bench/bench-note";
import { benchRadar } from "./bench/bench-radar";
import { benchReading } from "./bench/bench-reading";
import { benchReview } from "./bench/bench-review";
import { benchSearch } from "./bench/bench-search";
import { parseArguments } from "./parse-arguments";

/** What is measured, by the name to ask for it. A section prints what it measures and cleans up after itself. */
const SECTIONS: Readonly<Record<string, (options: BenchOptions) => Promise<void>>> = {
  note: benchNote,
  radar: benchRadar,
  reading: benchReading,
  review: benchReview,
  search: benchSearch,
};

const HELP = `npm run bench -- [SECTION...] [--runs N] [--sizes N,N,...] [--notes N] [--database URL]
  Measures and prints medians with the least and the most. Sections: ${Object.keys(SECTIONS).join(", ")}.
  --runs   how often each thing is measured (7)
  --sizes  numbers of blips (50,200,500,1000)
  --notes  number of notes to search (10000)
  --database  one that holds notes, to search it instead; nothing in it is changed`;

export interface BenchOptions {
  readonly runs: number;
  readonly sizes: readonly number[];
  readonly notes: number;
  /** A database to search as it is; null for one that is made and thrown away. */
  readonly database: string | null;
}

/** `npm run bench`: see HELP. */
const { options, names } = readArguments();
if (options.database !== null) await checkServer(options.database, { setting: "--database" });
for (const name of names) await SECTIONS[name]?.(options);
process.exit();

function readArguments(): { options: BenchOptions; names: readonly string[] } {
  const flags = {
    runs: { type: "string" },
    sizes: { type: "string" },
    notes: { type: "string" },
    database: { type: "string" },
    help: { type: "boolean", short: "h" },
  } as const;
  const parsed = parseArguments({ options: flags, allowPositionals: true });
  if (typeof parsed === "string") throw new SetUpProblem(`${parsed}\n\n${HELP}`);
  const { values, positionals } = parsed;
  const unknown = positionals.find((name) => !Object.hasOwn(SECTIONS, name));
  if (unknown) throw new SetUpProblem(`There is no section named ${unknown}.\n\n${HELP}`);
  if (values.help) {
    console.log(HELP);
    process.exit();
  }
  const runs = readNumber(values.runs ?? "7");
  const sizes = (values.sizes ?? "50,200,500,1000").split(",").map(readNumber);
  const notes = readNumber(values.notes ?? "10000");
  const options = { runs, sizes, notes, database: values.database ?? null };
  return { options, names: positionals.length > 0 ? positionals : Object.keys(SECTIONS) };
}

function readNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new SetUpProblem(`"${text}" is no whole number above 0.\n\n${HELP}`);
}
