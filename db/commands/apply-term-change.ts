import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import type { KnownTerms } from "@/db/queries/get-terms";
import { technologies } from "@/db/schema";
import { listNames, type NamedTechnology, type TermChange } from "@/domain/corrections/correction";
import { foldName } from "@/domain/extraction/letters/character-class";
import type { TeamTerms } from "@/domain/extraction/terms/team-terms";
import { listNotesNaming } from "./list-notes-naming";
import { listNotesWithSlips } from "./list-notes-with-slips";
import { readAgain } from "./read-again";
import { refreshTechnologies } from "./refresh-technologies";

/** The names before and after a change. */
export interface TermShift {
  readonly before: KnownTerms;
  readonly after: KnownTerms;
}

/**
 * Makes the technologies follow what a person said about a name, or took back, and reads the notes again that hold it.
 * A renamed technology keeps its address and what the team decided; a merged one is kept, and leads to the other.
 */
export async function applyTermChange(
  tx: Database,
  change: TermChange,
  way: "done" | "undone",
  { before, after }: TermShift,
): Promise<void> {
  const touched = await listIds(tx, listSpoken(change));
  if (way === "done") await carryOut(tx, change);
  else await takeBack(tx, change);
  if (change.kind === "merge" || change.kind === "import-terms") {
    await settleMerges(tx, listConcerned(change, [before.team, after.team]), after.team);
  }
  const naming = await listNotesNaming(tx, listSpoken(change), [before, after]);
  const slipping = await listNotesWithSlips(tx, listBroughtIn(change));
  await readAgain(tx, [...new Set([...naming, ...slipping])].sort());
  await refreshTechnologies(tx, [...touched, ...(await listIds(tx, listSpoken(change)))]);
}

/** Every name and spelling that it is about. */
function listSpoken(change: TermChange): string[] {
  const spelling = "spelling" in change ? [change.spelling] : [];
  const others =
    change.kind === "import-terms"
      ? change.team.terms.flatMap(({ aliases = [], replaces = [] }) => [...aliases, ...replaces])
      : [];
  return [...listNames(change), ...spelling, ...others];
}

/**
 * The names that nothing may have been called before. A file of terms may bring thousands: whoever reads one reads the
 * notes, too.
 */
function listBroughtIn(change: TermChange): string[] {
  switch (change.kind) {
    case "rename":
      return [change.name];
    case "split":
      return [change.to.name];
    case "confirm-name":
      return [change.spelling, change.technology.name];
    case "merge-name":
      return [change.spelling];
    case "ignore":
      return [change.technology.name];
    default:
      return [];
  }
}

async function carryOut(tx: Database, change: TermChange): Promise<void> {
  if (change.kind === "rename") await rename(tx, change.technology.name, change.name);
  if (change.kind === "quadrant")
    await restore(tx, { ...change.technology, quadrant: change.quadrant, quadrantAlso: null });
}

/** Back to what was known when the person spoke; what nothing names any more is dropped in the end. */
async function takeBack(tx: Database, change: TermChange): Promise<void> {
  if (change.kind === "rename") await rename(tx, change.name, change.technology.name);
  if ("technology" in change) await restore(tx, change.technology);
  if ("into" in change) await restore(tx, change.into);
}

async function rename(tx: Database, from: string, to: string): Promise<void> {
  await tx.update(technologies).set({ name: to }).where(eq(technologies.name, from));
}

/** The names that it is about, and the former names of what has one of these, before or since. */
function listConcerned(change: TermChange, teams: readonly TeamTerms[]): ReadonlySet<string> {
  const spoken = listSpoken(change);
  const known = new Set(spoken.map(foldName));
  const terms = teams.flatMap((team) => team.terms).filter(({ name }) => known.has(foldName(name)));
  return new Set([...spoken, ...terms.flatMap(({ replaces = [] }) => replaces)]);
}

/**
 * Lets each technology lead to the one that the team says it is, and to none where it stands for itself. Where either is not
 * stored there is nothing to keep: reading gives the other one from then on.
 */
async function settleMerges(tx: Database, names: ReadonlySet<string>, team: TeamTerms): Promise<void> {
  const nowCalled = new Map(
    team.terms.flatMap(({ name, replaces = [] }) => replaces.map((old) => [foldName(old), name])),
  );
  const rows = await tx
    .select({ id: technologies.id, name: technologies.name, mergedInto: technologies.mergedInto })
    .from(technologies)
    .where(isAnyOf(technologies.name, [...names, ...nowCalled.values()]));
  const ids = new Map(rows.map(({ id, name }) => [name, id]));
  for (const { id, name, mergedInto } of rows.filter((row) => names.has(row.name))) {
    const now = ids.get(nowCalled.get(foldName(name)) ?? name) ?? id;
    const leadsTo = now === id ? null : now;
    if (leadsTo !== mergedInto)
      await tx.update(technologies).set({ mergedInto: leadsTo }).where(eq(technologies.id, id));
  }
}

async function restore(tx: Database, { name, quadrant, quadrantAlso, home, source }: NamedTechnology): Promise<void> {
  await tx.update(technologies).set({ quadrant, quadrantAlso, home, source }).where(eq(technologies.name, name));
}

async function listIds(tx: Database, names: readonly string[]): Promise<number[]> {
  const rows = await tx.select({ id: technologies.id }).from(technologies).where(isAnyOf(technologies.name, names));
  return rows.map(({ id }) => id);
}
