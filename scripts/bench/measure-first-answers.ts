import type { Database } from "@/db/client";
import { importNote } from "@/db/commands/import-note";
import { placeTechnology } from "@/db/commands/place-technology";
import { readImport } from "@/db/commands/read-import";
import { getRadar } from "@/db/queries/get-radar";
import { getTerms } from "@/db/queries/get-terms";
import type { BlipView } from "@/domain/radar/views";
import { printTable } from "./print-table";
import { median } from "./statistics";

/** Writes something that was not written before. */
type Write = () => Promise<unknown>;

/**
 * How long the first answer takes after something was written, when what the app has kept is of no use any more: after a
 * decision, which leaves what notes say as it is, and after a note. Prints medians with the most.
 */
export async function measureFirstAnswers(db: Database, address: string, runs: number): Promise<void> {
  const [most, other] = await listMostSaidOf(db);
  if (most === undefined || other === undefined) throw new Error("There are no two technologies to write about.");
  const writes = [decideOn(db, other), bringNote(db, most.name)];
  const rows: [string, ...string[]][] = [];
  for (const [name, path] of listPages(most.slug)) {
    const cells: string[] = [];
    for (const write of writes) cells.push(describe(await timeFirst(address + path, write, runs)));
    rows.push([name, ...cells]);
  }
  printTable(`First answer of ${runs}, ms`, ["after a decision", "after a note"], rows);
}

function listPages(slug: string): readonly (readonly [name: string, path: string])[] {
  return [
    ["radar", "/"],
    ["radar's filters, API", "/api/radar/facets"],
    ["technology most is said of", `/technologies/${slug}`],
    ["technology most is said of, API", `/api/technologies/${slug}`],
    ["quotes 101 to 200, API", `/api/technologies/${slug}/quotes?after=100`],
    ["list of technologies", "/technologies"],
    ["search, API", "/api/search?q=kuberentes"],
  ];
}

async function listMostSaidOf(db: Database): Promise<BlipView[]> {
  const { blips } = await getRadar(db);
  return [...blips].sort((a, b) => b.mentionCount - a.mentionCount);
}

function decideOn(db: Database, { slug: technologySlug, ...blip }: BlipView): Write {
  let { version } = blip;
  return async () => {
    const ring = version % 2 === 0 ? "trial" : "assess";
    const decision = { radarSlug: "radar", technologySlug, ring, rationale: "Measured.", person: "Ada" };
    const outcome = await placeTechnology(db, { ...decision, version, at: new Date() });
    if (!outcome.ok) throw new Error(`Deciding on ${technologySlug} was refused: ${outcome.reason}.`);
    version += 1;
  };
}

function bringNote(db: Database, technology: string): Write {
  let times = 0;
  return async () => {
    times += 1;
    const text = `# Harbour Days 2031\n\nWe use ${technology} in production, ${times} times.\n`;
    const bytes = new TextEncoder().encode(text);
    const { terms } = await getTerms(db);
    const note = readImport({ location: "bench/written.md", source: "bench", name: "written.md", bytes }, terms);
    if (!note.ok) throw new Error(note.sentence);
    await importNote(db, note.value);
  };
}

async function timeFirst(address: string, write: Write, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await write();
    const start = performance.now();
    const response = await fetch(address);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
    times.push(performance.now() - start);
  }
  return times;
}

function describe(times: readonly number[]): string {
  return `${median(times).toFixed(0)}, most ${Math.max(...times).toFixed(0)}`;
}
