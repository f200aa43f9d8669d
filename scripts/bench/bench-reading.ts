import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { BenchOptions } from "../bench";
import { ROOT } from "../settings";
import { printTable } from "./print-table";
import { STAGE_NAMES } from "./profile-stages";
import type { ReadingFigures, ReadingTask } from "./reading-program";
import { describeSpread, median } from "./statistics";

const MEGABYTE = 1_000_000;
const BYTES = 20 * MEGABYTE;
const ODD_LENGTH = MEGABYTE;
/** Other people's notes where they are, else those of the project. */
const FOLDERS = [join(ROOT, "../shared/notes"), join(ROOT, "notes")];

/**
 * Reading notes, all stages, on one core: notes of their natural size, again and again up to 20 MB, in a process of its
 * own that runs what a bundler makes of the program; how soon the first note is read; memory; odd texts and their doubles.
 */
export async function benchReading({ runs }: BenchOptions): Promise<void> {
  const folder = FOLDERS.find(existsSync) ?? ROOT;
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|txt|rst|org|adoc)$/.test(name))
    .map((name) => join(folder, name));
  const notes = paths.map((path) => ({ name: path, text: readFileSync(path, "utf8") }));
  const rounds = Math.min(runs, 3);
  const figures = await measure({ notes, bytes: BYTES, rounds, oddLength: ODD_LENGTH });
  printReading(
    figures,
    notes.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
  );
  printStart(figures, paths[0] ?? "", runs);
  printOdd(figures);
}

async function measure(task: ReadingTask): Promise<ReadingFigures> {
  const folder = mkdtempSync(join(tmpdir(), "talkradar-bench-"));
  try {
    const program = join(folder, "reading-program.mjs");
    const entryPoints = [join(ROOT, "scripts/bench/reading-program.ts")];
    await build({ entryPoints, outfile: program, bundle: true, platform: "node", format: "esm", logLevel: "error" });
    const child = fork(program, { execArgv: ["--expose-gc"] });
    child.send(task);
    const [figures] = (await once(child, "message")) as [ReadingFigures];
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printReading({ bytesPerSecond, bytesPerSecondOfNew, stages }: ReadingFigures, bytes: number): void {
  const all = median(bytesPerSecond);
  const rows = STAGE_NAMES.map((stage) => {
    const share = stages[stage] ?? 0;
    const speed = share === 0 ? "-" : (all / share / MEGABYTE).toFixed(1);
    return [stage, speed, `${(share * 100).toFixed(0)} %`] as const;
  });
  const spread = describeSpread(
    bytesPerSecond.map((speed) => speed / MEGABYTE),
    1,
  );
  const title = `Reading ${(bytes / MEGABYTE).toFixed(2)} MB of notes ${Math.ceil(BYTES / bytes)} times, of processor time`;
  const fresh = (bytesPerSecondOfNew / MEGABYTE).toFixed(1);
  printTable(title, ["MB/s", "share"], [...rows, ["all stages", spread, ""], ["notes made up, none twice", fresh, ""]]);
}

/** From the start of the command to the first note's JSON, as somebody waits for it. */
function printStart({ compileMs, heap }: ReadingFigures, path: string, runs: number): void {
  const start = () => {
    const before = performance.now();
    const { status } = spawnSync(process.execPath, ["scripts/bootstrap.mjs", "extract", path], { cwd: ROOT });
    if (status !== 0) throw new Error(`Extracting from ${path} failed.`);
    return performance.now() - before;
  };
  // The first one makes the snapshot that the others start from.
  start();
  const starts = Array.from({ length: runs }, start);
  printTable(
    "Reading, start and memory",
    [""],
    [
      ["start to first note, ms", describeSpread(starts)],
      ["compiling all names, ms", compileMs.toFixed(0)],
      ...heap.map(({ notes, bytes }) => [`heap after ${notes} notes, MB`, (bytes / MEGABYTE).toFixed(1)] as const),
    ],
  );
}

function printOdd({ odd }: ReadingFigures): void {
  const rows = odd.map(({ name, ms, twiceMs }) => {
    const speed = (2 * ODD_LENGTH) / MEGABYTE / (twiceMs / 1000);
    return [name, ms.toFixed(0), twiceMs.toFixed(0), (twiceMs / ms).toFixed(1), speed.toFixed(1)] as const;
  });
  printTable("Odd texts, of processor time", ["1 MB, ms", "2 MB, ms", "ratio", "MB/s"], rows);
}
