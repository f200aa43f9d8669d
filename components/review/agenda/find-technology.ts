import type { NamesView } from "@/domain/search/names";

/** The slug of the technology that is called so, whatever the capitals; null where none is. */
export function findTechnology(names: NamesView | undefined, name: string): string | null {
  const wanted = name.trim().toLowerCase();
  return names?.technologies.find((each) => each.name.toLowerCase() === wanted)?.slug ?? null;
}
