import { foldName } from "@/domain/extraction/letters/character-class";
import { cautiousSpelling, spellingPolicy, writtenSpelling } from "@/domain/extraction/terms/spelling-policy";
import type { TeamTerm, TeamTerms } from "@/domain/extraction/terms/team-terms";
import { NO_TEAM_TERMS } from "@/domain/extraction/terms/team-terms";
import type { NamedTechnology, TermChange } from "./correction";

/**
 * What the team decided about names, from all that people said of them, oldest first. Pure; the result is what the terms
 * file holds.
 */
export function foldTerms(changes: readonly TermChange[]): TeamTerms {
  return changes.reduce(foldTerm, NO_TEAM_TERMS);
}

function foldTerm(team: TeamTerms, change: TermChange): TeamTerms {
  switch (change.kind) {
    case "rename":
      return rename(team, change.technology, change.name);
    case "merge":
      return merge(team, change.technology, change.into);
    case "split":
      return split(team, change.spelling, change.to);
    case "quadrant":
      return put(team, { ...withoutSecondQuadrant(termOf(team, change.technology)), quadrant: change.quadrant });
    case "ignore":
      return ignore(team, change.technology.name);
    case "confirm-name":
    case "merge-name":
      return addSpelling(team, change.spelling, change.kind === "confirm-name" ? change.technology : change.into);
    case "ignore-name":
      return ignore(team, change.spelling);
    case "import-terms":
      return adoptTeam(team, change.team);
  }
}

function rename(team: TeamTerms, technology: NamedTechnology, name: string): TeamTerms {
  const term = termOf(team, technology);
  const replaces = addNames(term.replaces, [technology.name]).filter((old) => !isSame(old, name));
  return put(drop(unignore(team, name), technology.name), { ...term, name, ...(replaces.length > 0 && { replaces }) });
}

function merge(team: TeamTerms, from: NamedTechnology, into: NamedTechnology): TeamTerms {
  const lost = termOf(team, from);
  const kept = termOf(team, into);
  const aliases = addNames(kept.aliases, lost.aliases ?? []);
  const replaces = addNames(kept.replaces, [...(lost.replaces ?? []), from.name]);
  return put(drop(team, from.name), { ...kept, ...(aliases.length > 0 && { aliases }), replaces });
}

function split(team: TeamTerms, spelling: string, to: NamedTechnology): TeamTerms {
  return addSpelling({ ...team, terms: team.terms.map((term) => withoutSpelling(term, spelling)) }, spelling, to);
}

function addSpelling(team: TeamTerms, spelling: string, to: NamedTechnology): TeamTerms {
  const term = termOf(team, to);
  const isName = isSame(spelling, to.name);
  const aliases = addNames(term.aliases, isName ? [] : [cautiousSpelling(spelling)]);
  return put(unignore(unignore(team, spelling), to.name), { ...term, ...(aliases.length > 0 && { aliases }) });
}

function ignore(team: TeamTerms, name: string): TeamTerms {
  const term = team.terms.find((each) => isSame(each.name, name));
  const spellings = [...(term?.replaces ?? []), ...(term?.aliases ?? []).map(writtenSpelling)];
  return { terms: drop(team, name).terms, ignored: addNames(team.ignored, [name, ...spellings]) };
}

/** What a file says of a name counts in place of what was known of it. */
function adoptTeam(team: TeamTerms, { terms, ignored }: TeamTerms): TeamTerms {
  return ignored.reduce(ignore, terms.reduce(adoptTerm, team));
}

/** From then on its name is no other's spelling, and the names that it replaces are none of their own. */
function adoptTerm(team: TeamTerms, term: TeamTerm): TeamTerms {
  const { terms, ignored } = (term.replaces ?? []).reduce(drop, unignore(team, term.name));
  return put({ terms: terms.map((each) => withoutSpelling(each, term.name)), ignored }, term);
}

/** The team's term for a technology, or a new one that says what is known of it. */
function termOf(team: TeamTerms, { name, quadrant, quadrantAlso, home, source }: NamedTechnology): TeamTerm {
  const known = team.terms.find((each) => isSame(each.name, name));
  if (known) return known;
  const policy = source === "catalogue" ? "free" : spellingPolicy(name);
  return {
    name,
    quadrant,
    ...(quadrantAlso !== null && { also: quadrantAlso }),
    ...(home !== null && { home }),
    ...(policy !== "free" && { match: policy }),
  };
}

function put(team: TeamTerms, term: TeamTerm): TeamTerms {
  return { ...team, terms: [...drop(team, term.name).terms, term] };
}

function drop(team: TeamTerms, name: string): TeamTerms {
  return { ...team, terms: team.terms.filter((each) => !isSame(each.name, name)) };
}

function unignore(team: TeamTerms, name: string): TeamTerms {
  return { ...team, ignored: team.ignored.filter((each) => !isSame(each, name)) };
}

function withoutSecondQuadrant({ also: _, ...term }: TeamTerm): TeamTerm {
  return term;
}

function withoutSpelling({ aliases, replaces, ...term }: TeamTerm, spelling: string): TeamTerm {
  const left = {
    aliases: (aliases ?? []).filter((alias) => !isSame(writtenSpelling(alias), spelling)),
    replaces: (replaces ?? []).filter((old) => !isSame(old, spelling)),
  };
  return {
    ...term,
    ...(left.aliases.length > 0 && { aliases: left.aliases }),
    ...(left.replaces.length > 0 && { replaces: left.replaces }),
  };
}

/** Adds names that are not there yet, in whatever casing. */
function addNames(names: readonly string[] = [], added: readonly string[]): readonly string[] {
  const all = [...names];
  for (const name of added) if (!all.some((each) => isSame(each, name))) all.push(name);
  return all;
}

function isSame(left: string, right: string): boolean {
  return foldName(left) === foldName(right);
}
