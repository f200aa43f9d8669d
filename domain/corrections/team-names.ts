import { foldName } from "@/domain/extraction/letters/character-class";
import type { TeamTerms } from "@/domain/extraction/terms/team-terms";
import type { Terms } from "@/domain/extraction/terms/terms";
import type { NamedTechnology } from "./correction";

/** What names mean now, whatever they meant when a correction was made. */
export interface TeamNames {
  /** The technology that a name stands for now; null where the team ignores it. `as` says what it is where no list knows it. */
  readonly resolve: (as: NamedTechnology) => NamedTechnology | null;
  /** The canonical name that a former canonical name has now. */
  readonly currentName: (name: string) => string;
}

/** Looks names up in the catalogue and in what the team decided about them. */
export function nameTechnologies(team: TeamTerms, terms: Terms): TeamNames {
  const nowCalled = new Map(
    team.terms.flatMap(({ name, replaces = [] }) => replaces.map((old) => [foldName(old), name])),
  );
  const currentName = (name: string): string => nowCalled.get(foldName(name)) ?? name;
  const resolve = (as: NamedTechnology): NamedTechnology | null => {
    const key = foldName(currentName(as.name));
    if (terms.ignored.has(key)) return null;
    const term = terms.terms[terms.indexOfName.get(key) ?? -1];
    if (term === undefined) return { ...as, name: currentName(as.name) };
    const { name, quadrant, quadrantAlso, home, source } = term;
    return { name, quadrant, quadrantAlso, home, source };
  };
  return { currentName, resolve };
}
