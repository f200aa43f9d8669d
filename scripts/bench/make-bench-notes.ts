import type { NoteImport } from "@/db/commands/import-note";
import { makeNote } from "@/db/testing-notes";
import { QUADRANTS, type Quadrant, type Ring } from "@/domain/radar/vocabulary";

const FIRST_WORDS = (
  "Amber Basalt Cobalt Dorado Ember Fathom Garnet Harbour Indigo Juniper Kelpie Lantern Marble Nimbus Onyx Pewter " +
  "Quartz Russet Saffron Tundra Umber Velvet Willow Xenon Yarrow Zephyr Alder Birch Cedar Dune Elder Fjord Glacier " +
  "Heather Iris Jasper Krill Linden Moss Nettle"
).split(" ");
const LAST_WORDS = (
  "Cache Queue Mesh Broker Runtime Gateway Ledger Schema Kernel Vault Stream Canvas Socket Beacon Router Parser " +
  "Planner Tracer Sandbox Registry Scheduler Compiler Notebook Workbench Dashboard Framework"
).split(" ");
/** How rings fill on radars that teams publish: of 20 blips, so many each. */
const RING_PATTERN: readonly Ring[] = [
  ...Array.from({ length: 4 }, (): Ring => "adopt"),
  ...Array.from({ length: 5 }, (): Ring => "trial"),
  ...Array.from({ length: 8 }, (): Ring => "assess"),
  ...Array.from({ length: 3 }, (): Ring => "hold"),
];
const SAYINGS: Readonly<Record<Ring, string>> = {
  adopt: "has run our most important service for two years",
  trial: "went well in one project, so we go on with it",
  assess: "looks worth a closer look next quarter",
  hold: "cost us more than it gave, and nothing new should start on it",
};
const BLIPS_A_TALK = 8;
const TALKS_A_NOTE = 12;

export interface BenchBlip {
  readonly name: string;
  readonly quadrant: Quadrant;
  readonly ring: Ring;
}

/** So many technologies over all quadrants and rings, the same each time. At most 1,040. */
export function makeBenchBlips(count: number): readonly BenchBlip[] {
  return Array.from({ length: count }, (_, index): BenchBlip => {
    const first = FIRST_WORDS[index % FIRST_WORDS.length] ?? "";
    const last = LAST_WORDS[Math.floor(index / FIRST_WORDS.length)] ?? "";
    const quadrant = QUADRANTS[index % QUADRANTS.length] ?? "tools";
    const ring = RING_PATTERN[Math.floor(index / QUADRANTS.length) % RING_PATTERN.length] ?? "assess";
    return { name: `${first} ${last}`, quadrant, ring };
  });
}

/** Notes in which each of them has a verdict that proposes its ring. */
export function makeBenchNotes(blips: readonly BenchBlip[]): readonly NoteImport[] {
  return chunk(chunk(blips, BLIPS_A_TALK), TALKS_A_NOTE).map((talks, index) => makeBenchNote(talks, index));
}

function makeBenchNote(talks: readonly (readonly BenchBlip[])[], index: number): NoteImport {
  const titled = talks.map((blips, position) => ({
    blips,
    title: `Session ${index + 1}.${position + 1}: what we run`,
  }));
  const text = titled
    .map(({ title, blips }) => [title, ...blips.map(({ name, ring }) => `- ${name} ${SAYINGS[ring]}.`), ""].join("\n"))
    .join("\n");
  const all = talks.flat();
  return makeNote({
    location: `bench/day-${index + 1}.md`,
    text,
    talks: titled.map(({ title }) => ({ title, event: "Bench Days", speakers: ["Ada Example"] })),
    technologies: Object.fromEntries(all.map(({ name, quadrant }) => [name, { spellings: [name], quadrant }])),
    verdicts: all.map(({ name, ring }) => ({ technology: name, ring, cue: `${name} ${SAYINGS[ring]}` })),
  });
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
