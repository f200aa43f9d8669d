import type { Database } from "@/db/client";
import { importNote } from "@/db/commands/import-note";
import { placeTechnology } from "@/db/commands/place-technology";
import { FIRST_RADAR } from "@/db/queries/get-radar-definition";
import { slugOf } from "@/domain/slug";
import { makeBenchBlips, makeBenchNotes } from "./make-bench-notes";

/** One in so many blips is decided by the team; the notes suggest the others. */
const DECIDED_EVERY = 4;

/** Puts so many blips on the radar of an empty database, by the same commands as people do. */
export async function fillRadar(db: Database, count: number): Promise<void> {
  const blips = makeBenchBlips(count);
  for (const note of makeBenchNotes(blips)) await importNote(db, note);
  for (const { name, ring } of blips.filter((_, index) => index % DECIDED_EVERY === 0)) {
    const placed = await placeTechnology(db, {
      radarSlug: FIRST_RADAR,
      technologySlug: slugOf(name),
      ring,
      rationale: "It is what we measure with.",
      version: 0,
      person: "Bench",
      at: new Date("2026-01-01T12:00:00Z"),
    });
    if (!placed.ok) throw new Error(`${name} could not be placed: ${placed.reason}.`);
  }
}
