import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { findLastEdit, listNamesOf } from "@/db/queries/find-last-edit";
import { findTechnology, findTechnologyByName, type TechnologyRow } from "@/db/queries/find-technology";
import { FIRST_RADAR, requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { getTeamTerms } from "@/db/queries/get-terms";
import { listCorrections } from "@/db/queries/list-corrections";
import { newestPlacements } from "@/db/queries/list-placements";
import { aliases, radars } from "@/db/schema";
import type { TermChange } from "@/domain/corrections/correction";
import { foldTerms } from "@/domain/corrections/fold-terms";
import { foldName } from "@/domain/extraction/letters/character-class";
import type { CorrectionView } from "@/domain/radar/correction-views";
import type { Refusal } from "@/domain/refusal";
import { type CorrectionOutcome, refuseInvalid, type TermRequest } from "./correction-request";
import { findStanding, nameTechnology, toNamed } from "./name-technology";

const MAX_NAME_LENGTH = 120;

type OnTechnology = Extract<TermRequest, { readonly seen: number }>;
type OnName = Exclude<TermRequest, OnTechnology>;

/** Holds what a person wants to change about a name against what is known of it now. */
export function judgeTerm(
  tx: Database,
  request: TermRequest,
  radarSlug: string = FIRST_RADAR,
): Promise<CorrectionOutcome<TermChange>> {
  return "seen" in request ? judgeOnTechnology(tx, request, radarSlug) : judgeOnName(tx, request, radarSlug);
}

async function judgeOnTechnology(
  tx: Database,
  request: OnTechnology,
  radarSlug: string,
): Promise<CorrectionOutcome<TermChange>> {
  const technology = await findTechnology(tx, request.technology);
  if (technology === null) return { ok: false, reason: "not-found" };
  const names = await listNamesOf(tx, technology.name);
  if ((await findLastEdit(tx, names)) !== request.seen) return refuseStale(tx, names, radarSlug);
  switch (request.kind) {
    case "rename":
      return judgeRename(tx, technology, request.name);
    case "merge":
      return judgeMerge(tx, technology, request.into);
    case "split":
      return judgeSplit(tx, technology, request);
    case "quadrant": {
      const isSame = technology.quadrant === request.quadrant;
      if (isSame) return refuseInvalid("quadrant", "It stands in that quadrant already.");
      return { ok: true, value: { kind: "quadrant", technology: toNamed(technology), quadrant: request.quadrant } };
    }
    case "ignore":
      return judgeIgnore(tx, technology);
  }
}

async function refuseStale(
  tx: Database,
  names: readonly string[],
  radarSlug: string,
): Promise<Refusal<"stale", CorrectionView | null>> {
  const radar = await requireRadarDefinition(tx, radarSlug);
  const [current = null] = await listCorrections(tx, { names, onNames: true, limit: 1 }, radar);
  return { ok: false, reason: "stale", current };
}

async function judgeRename(
  tx: Database,
  technology: TechnologyRow,
  wanted: string,
): Promise<CorrectionOutcome<TermChange>> {
  const name = wanted.trim();
  if (name.length === 0 || name.length > MAX_NAME_LENGTH || foldName(name) === "") {
    return refuseInvalid("name", `Give a name of 1 to ${MAX_NAME_LENGTH} characters.`);
  }
  if (name === technology.name) return refuseInvalid("name", "That is its name already.");
  const named = await nameTechnology(tx, "name", { name, quadrant: technology.quadrant });
  if (!named.ok) return named;
  const other = (await findStanding(tx, named.value.name)) ?? (await findTechnologyByName(tx, name));
  if (other !== null && other.id !== technology.id) {
    return refuseInvalid("name", `There is a technology called ${other.name} already. Merge the two instead.`);
  }
  return { ok: true, value: { kind: "rename", technology: toNamed(technology), name } };
}

async function judgeMerge(
  tx: Database,
  technology: TechnologyRow,
  slug: string,
): Promise<CorrectionOutcome<TermChange>> {
  const into = await findTechnology(tx, slug);
  if (into === null) return refuseInvalid("into", "Choose the technology to merge it into.");
  if (into.id === technology.id) return refuseInvalid("into", "Choose another technology than itself.");
  return { ok: true, value: { kind: "merge", technology: toNamed(technology), into: toNamed(into) } };
}

async function judgeSplit(
  tx: Database,
  technology: TechnologyRow,
  { spelling, to }: Extract<TermRequest, { kind: "split" }>,
): Promise<CorrectionOutcome<TermChange>> {
  const isName = foldName(spelling) === foldName(technology.name);
  if (isName) return refuseInvalid("spelling", "That is its own name. Rename it, or split off another spelling.");
  const rows = await tx
    .select({ spelling: aliases.spelling })
    .from(aliases)
    .where(eq(aliases.technologyId, technology.id));
  const spellings = [...rows.map((row) => row.spelling), ...(await listNamesOf(tx, technology.name))];
  if (!spellings.some((each) => foldName(each) === foldName(spelling))) {
    return refuseInvalid("spelling", `Choose one of the spellings of ${technology.name}.`);
  }
  const named = await nameTechnology(tx, "to", to);
  if (!named.ok) return named;
  if (named.value.name === technology.name) return refuseInvalid("to", "Choose another technology than itself.");
  return { ok: true, value: { kind: "split", technology: toNamed(technology), spelling, to: named.value } };
}

/** What the team decided is never taken away by the way. */
async function judgeIgnore(tx: Database, technology: TechnologyRow): Promise<CorrectionOutcome<TermChange>> {
  for (const radar of await tx.select({ id: radars.id }).from(radars)) {
    const newest = newestPlacements(tx, radar.id);
    const [row] = await tx.select({ ring: newest.toRing }).from(newest).where(eq(newest.technologyId, technology.id));
    if (row !== undefined && row.ring !== null) {
      const way = "Retire it first, with the button beside its ring: that keeps why it stood there.";
      return refuseInvalid("technology", `The team has placed ${technology.name}. ${way}`);
    }
  }
  return { ok: true, value: { kind: "ignore", technology: toNamed(technology) } };
}

async function judgeOnName(tx: Database, request: OnName, radarSlug: string): Promise<CorrectionOutcome<TermChange>> {
  if (request.kind === "import-terms") return judgeImport(tx, request);
  const spelling = request.spelling.trim();
  if (spelling.length > MAX_NAME_LENGTH || foldName(spelling) === "") {
    return refuseInvalid("spelling", `Give a name of 1 to ${MAX_NAME_LENGTH} characters.`);
  }
  const settled = await findSettled(tx, spelling, radarSlug);
  if (settled) return settled;
  if (request.kind === "ignore-name") return { ok: true, value: { kind: "ignore-name", spelling } };
  if (request.kind === "merge-name") {
    const into = await findTechnology(tx, request.into);
    if (into === null) return refuseInvalid("into", "Choose the technology that it is.");
    return { ok: true, value: { kind: "merge-name", spelling, into: toNamed(into) } };
  }
  const named = await nameTechnology(tx, "name", {
    name: request.name?.trim() || spelling,
    quadrant: request.quadrant,
  });
  return named.ok ? { ok: true, value: { kind: "confirm-name", spelling, technology: named.value } } : named;
}

/** Someone else has said what the name is: whoever asks saw an older list. */
async function findSettled(
  tx: Database,
  spelling: string,
  radarSlug: string,
): Promise<Refusal<"stale", CorrectionView | null> | null> {
  const { terms, ignored } = await getTeamTerms(tx);
  const key = foldName(spelling);
  const all = terms.flatMap(({ name, aliases: others = [], replaces = [] }) => [name, ...others, ...replaces]);
  if (![...all, ...ignored].some((name) => foldName(name) === key)) return null;
  const radar = await requireRadarDefinition(tx, radarSlug);
  const made = await listCorrections(tx, { onNames: true, limit: 200 }, radar);
  const current = made.find(({ state, what, technologies }) => {
    const isAbout = technologies.some(({ name }) => foldName(name) === key) || what.startsWith(`“${spelling}”`);
    return isAbout && state === "stands";
  });
  return { ok: false, reason: "stale", current: current ?? null };
}

async function judgeImport(
  tx: Database,
  { team }: Extract<TermRequest, { kind: "import-terms" }>,
): Promise<CorrectionOutcome<TermChange>> {
  const known = await getTeamTerms(tx);
  const after = foldTerms([
    { kind: "import-terms", team: known },
    { kind: "import-terms", team },
  ]);
  const before = foldTerms([{ kind: "import-terms", team: known }]);
  if (sortedTerms(after) === sortedTerms(before))
    return refuseInvalid("team", "It says nothing that is not known already.");
  return { ok: true, value: { kind: "import-terms", team } };
}

function sortedTerms({ terms, ignored }: Awaited<ReturnType<typeof getTeamTerms>>): string {
  const sorted = [...terms].sort((a, b) => (a.name < b.name ? -1 : 1));
  return JSON.stringify([sorted, [...ignored].sort()]);
}
