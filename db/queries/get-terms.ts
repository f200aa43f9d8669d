import type { Database } from "@/db/client";
import { foldTerms } from "@/domain/corrections/fold-terms";
import { nameTechnologies, type TeamNames } from "@/domain/corrections/team-names";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import type { TeamTerms } from "@/domain/extraction/terms/team-terms";
import type { Terms } from "@/domain/extraction/terms/terms";
import { listTermChanges } from "./list-standing-changes";

/** Every name that is known: the catalogue's and the team's own. */
export interface KnownTerms {
  readonly team: TeamTerms;
  readonly terms: Terms;
  readonly names: TeamNames;
}

/** Before and after a correction. */
const KEPT = 2;
const compiled = new Map<string, KnownTerms>();

/**
 * The names that notes are read with at this moment. One statement; compiling them takes a fifth of a second and is done
 * again only where the team has said something new about a name.
 */
export async function getTerms(db: Database): Promise<KnownTerms> {
  const team = await getTeamTerms(db);
  const key = JSON.stringify(team);
  const known = compiled.get(key) ?? compile(team);
  compiled.delete(key);
  compiled.set(key, known);
  for (const oldest of compiled.keys()) if (compiled.size > KEPT) compiled.delete(oldest);
  return known;
}

/** What the team decided about names, as the terms file holds it. One statement. */
export async function getTeamTerms(db: Database): Promise<TeamTerms> {
  return foldTerms((await listTermChanges(db)).map(({ change }) => change));
}

function compile(team: TeamTerms): KnownTerms {
  const terms = compileTerms(CATALOGUE, team);
  return { team, terms, names: nameTechnologies(team, terms) };
}
