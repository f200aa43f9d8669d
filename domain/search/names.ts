/** So many names are listed at once. */
export const NAMES_AT_ONCE = 50;

/** Technologies by their names, to choose from. */
export interface NamesView {
  readonly technologies: readonly KnownName[];
  readonly isMore: boolean;
}

export interface KnownName {
  readonly slug: string;
  readonly name: string;
  /** Other spellings that notes hold. */
  readonly aliases: readonly string[];
  /** The quadrant's name. */
  readonly quadrant: string;
}

/** The one that is called so, whatever the capitals, else the one that is also written so; null where none is. */
export function findCalled({ technologies }: NamesView, name: string): KnownName | null {
  const wanted = name.trim().toLowerCase();
  const isWanted = (each: string) => each.toLowerCase() === wanted;
  return (
    technologies.find((each) => isWanted(each.name)) ?? technologies.find((each) => each.aliases.some(isWanted)) ?? null
  );
}
