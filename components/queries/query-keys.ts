/** Every cache key of the browser, in one place, so that a write knows what it makes out of date. */
export const queryKeys = {
  radar: ["radar"] as const,
  /** Below the radar's, so that what makes the radar out of date does so for these. */
  facets: ["radar", "facets"] as const,
  me: ["me"] as const,
  names: ["names"] as const,
  search: (query: string, kind: string | null, limit: number) => ["search", query, kind, limit] as const,
  /** All of them, for what changes several. */
  technologies: ["technology"] as const,
  technology: (slug: string) => ["technology", slug] as const,
  moreQuotes: (slug: string) => ["technology", slug, "quotes"] as const,
  mergePreview: (slug: string, into: string) => ["technology", slug, "merge", into] as const,
  suggestions: ["suggestions"] as const,
  noteTalks: (noteId: string) => ["note", noteId, "talks"] as const,
};
