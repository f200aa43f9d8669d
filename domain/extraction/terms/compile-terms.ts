import type { CatalogueEntry } from "@/domain/extraction/catalogue/entry";
import { foldName } from "@/domain/extraction/letters/character-class";
import { compileContext } from "./context-words";
import { normaliseHome } from "./home-address";
import { openingWords } from "./opening-words";
import { buildPatternTrie } from "./pattern-trie";
import { NO_TEAM_TERMS, type TeamTerm, type TeamTerms } from "./team-terms";
import { addInflections, addSpelling, createSpellingDraft, parseAlias, type SpellingDraft } from "./term-spellings";
import type { Term, Terms } from "./terms";

interface TermsDraft {
  readonly terms: Term[];
  readonly indexOfName: Map<string, number>;
  readonly homes: Map<string, number>;
  readonly spellings: SpellingDraft;
}

/**
 * Compiles the catalogue and what the team knows into one set of terms. A spelling that the team gave away belongs to
 * the team's term alone; a name that it ignores is not looked for. Pure: the same input gives the same terms.
 */
export function compileTerms(catalogue: readonly CatalogueEntry[], team: TeamTerms = NO_TEAM_TERMS): Terms {
  const draft: TermsDraft = { terms: [], indexOfName: new Map(), homes: new Map(), spellings: createSpellingDraft() };
  const ignored = new Set(team.ignored.map(foldName));
  const teamIndex = new Map<string, number>();
  const entries = new Map(team.terms.length > 0 ? catalogue.map((entry) => [foldName(entry.name), entry]) : []);
  for (const term of team.terms) addTeamTerm(draft, term, teamIndex, entries);
  const taken = new Set([...draft.spellings.readingsOfKey.keys(), ...ignored]);
  for (const entry of catalogue) addEntry(draft, entry, teamIndex, taken);
  addInflections(draft.spellings, (term) => draft.terms[term]?.quadrant === "techniques");
  const { trie, indexOfKey } = buildPatternTrie(draft.spellings.spellings);
  const { terms, homes, indexOfName } = draft;
  const spellings = [...indexOfKey.keys()].map((key) => draft.spellings.readingsOfKey.get(key) ?? []);
  const freeSpellings = draft.spellings.free;
  return { terms, trie, opening: openingWords(trie), spellings, freeSpellings, homes, indexOfName, ignored };
}

/** What the catalogue says of a name, such as that it is an ordinary word, holds under the team's quadrant and name too. */
function addTeamTerm(
  draft: TermsDraft,
  term: TeamTerm,
  teamIndex: Map<string, number>,
  entries: ReadonlyMap<string, CatalogueEntry>,
): void {
  const index = draft.terms.length;
  const { name, quadrant, also, match, replaces = [], aliases = [] } = term;
  const own = [name, ...replaces].flatMap((each) => entries.get(foldName(each)) ?? []);
  const home = term.home ?? own.find((entry) => entry.home !== undefined)?.home ?? null;
  const context = compileContext(own.flatMap((entry) => entry.context ?? []));
  draft.terms.push({ name, quadrant, quadrantAlso: also ?? null, home, source: "team", context });
  draft.indexOfName.set(foldName(name), index);
  if (term.home !== undefined) draft.homes.set(normaliseHome(term.home), index);
  for (const old of [name, ...replaces]) teamIndex.set(foldName(old), index);
  const policyOf = (written: string) => entries.get(foldName(written))?.match;
  addSpelling(draft.spellings, name, { term: index, policy: match ?? policyOf(name) ?? "free", how: "name" });
  for (const old of replaces) {
    addSpelling(draft.spellings, old, { term: index, policy: policyOf(old) ?? match ?? "free", how: "alias" });
  }
  for (const alias of aliases) addAlias(draft.spellings, alias, index);
}

/** An entry of the catalogue, or, where the team renamed or merged it, more spellings of the team's term. */
function addEntry(
  draft: TermsDraft,
  entry: CatalogueEntry,
  teamIndex: ReadonlyMap<string, number>,
  taken: ReadonlySet<string>,
): void {
  const key = foldName(entry.name);
  const ofTeam = teamIndex.get(key);
  if (ofTeam === undefined && taken.has(key)) return;
  const index = ofTeam ?? draft.terms.length;
  if (ofTeam === undefined) {
    draft.terms.push(termOfEntry(entry));
    draft.indexOfName.set(key, index);
    addSpelling(draft.spellings, entry.name, { term: index, policy: entry.match ?? "free", how: "name" });
  }
  const home = entry.home === undefined ? "" : normaliseHome(entry.home);
  if (home !== "" && !draft.homes.has(home)) draft.homes.set(home, index);
  for (const alias of entry.aliases ?? []) {
    if (!taken.has(foldName(parseAlias(alias).written))) addAlias(draft.spellings, alias, index);
  }
}

function addAlias(spellings: SpellingDraft, alias: string, term: number): void {
  const { written, policy } = parseAlias(alias);
  addSpelling(spellings, written, { term, policy, how: "alias" });
}

function termOfEntry(entry: CatalogueEntry): Term {
  return {
    name: entry.name,
    quadrant: entry.quadrant,
    quadrantAlso: entry.also ?? null,
    home: entry.home ?? null,
    source: "catalogue",
    context: compileContext(entry.context ?? []),
  };
}
