import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import type { TeamTerms } from "@/domain/extraction/terms/team-terms";
import { foldName } from "./score-name";

let ofCatalogue: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * The canonical names of what a name or abbreviation stands for, whether notes write it so or not: "k8s" -> Kubernetes.
 * What the team says of it comes first.
 */
export function findKnownNames(typed: string, team: TeamTerms): readonly string[] {
  ofCatalogue ??= collect(CATALOGUE.map(({ name, aliases = [] }) => ({ name, spellings: [name, ...aliases] })));
  const ofTeam = collect(
    team.terms.map(({ name, aliases = [], replaces = [] }) => ({ name, spellings: [name, ...aliases, ...replaces] })),
  );
  const key = keyOf(typed);
  return [...new Set([...(ofTeam.get(key) ?? []), ...(ofCatalogue.get(key) ?? [])])];
}

function collect(known: readonly { readonly name: string; readonly spellings: readonly string[] }[]) {
  const names = new Map<string, string[]>();
  for (const { name, spellings } of known) {
    for (const key of new Set(spellings.map((spelling) => keyOf(spelling.replace(/^[=~]/, ""))))) {
      names.set(key, [...(names.get(key) ?? []), name]);
    }
  }
  return names;
}

/** "Node.js", "node js" and "nodejs" are one name. */
function keyOf(spelling: string): string {
  return foldName(spelling).replace(/(?<=.)[ .]+/gu, "");
}
