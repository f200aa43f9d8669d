import type { Candidate } from "./judge-candidate";
import { splitTitleLike, type TitleParts, type TitleShape, tidyTitle } from "./split-title";

/**
 * Reads all titles of a note in its author's one way: where speakers show by shape alone ("Testing - Golden Masters"),
 * they count only if other titles show theirs alike, and a way that known names show is tried on the titles without any.
 */
export function alignTitles(talks: readonly Candidate[]): Candidate[] {
  const usual = findUsualShape(talks);
  return talks.map((talk) => {
    const parts = alignParts(talk.parts, usual, talk.head.speakers.length > 0);
    return parts === talk.parts ? talk : { ...talk, parts };
  });
}

function alignParts(parts: TitleParts, usual: TitleShape | null, isNamedBelow: boolean): TitleParts {
  if (parts.doubtful && (isNamedBelow || (parts.shape !== usual && parts.shape !== "by"))) {
    return { ...parts, title: tidyTitle(parts.whole), speakers: [], doubtful: false, shape: null };
  }
  return usual !== null && parts.speakers.length === 0 && !isNamedBelow ? splitTitleLike(parts, usual) : parts;
}

/** The shape in which at least two talks, and half of those with speakers in their titles, show them; one talk with a known name is enough for others. */
function findUsualShape(talks: readonly Candidate[]): TitleShape | null {
  const counts = new Map<TitleShape, number>();
  for (const { parts } of talks)
    if (parts.shape !== null) counts.set(parts.shape, (counts.get(parts.shape) ?? 0) + (parts.doubtful ? 1 : 2));
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= 2 && best[1] >= talks.length * 0.3 ? best[0] : null;
}
