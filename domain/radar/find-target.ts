/**
 * Where the blips of a ring or a quadrant go, as a person said; undefined where nothing was said. Ids are a team's own words,
 * and "constructor" is one of them: every object has something under that name which nobody said.
 *
 * @param targets by id, as in `Moves`
 */
export function findTarget(targets: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.hasOwn(targets, id) ? targets[id] : undefined;
}
