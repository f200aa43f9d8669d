/** Every cache key of the browser, in one place, so that a write knows what it makes out of date. */
export const queryKeys = {
  radar: ["radar"] as const,
  /** Below the radar's, so that what makes the radar out of date does so for these. */
  facets: ["radar", "facets"] as const,
  /** What the team wants to look at again. */
  due: ["radar", "due"] as const,
  me: ["me"] as const,
  names: ["names"] as const,
  /** All of them. */
  searches: ["search"] as const,
  search: (query: string, kind: string | null, limit: number) => ["search", query, kind, limit] as const,
  /** All of them, for what changes several. */
  technologies: ["technology"] as const,
  technology: (slug: string) => ["technology", slug] as const,
  moreQuotes: (slug: string) => ["technology", slug, "quotes"] as const,
  mergePreview: (slug: string, into: string) => ["technology", slug, "merge", into] as const,
  suggestions: ["suggestions"] as const,
  /** Below the radar, of which it is a variant. */
  settingsPreview: (request: object) => ["radar", "settings-preview", request] as const,
  reviews: ["reviews"] as const,
  /** The agenda that would be made now. */
  agenda: ["agenda"] as const,
  /** What the stream of changes feeds; nothing else is below it, so that it is not read anew with the rest. */
  review: (slug: string) => ["review", slug] as const,
  seat: (slug: string) => ["seat", slug] as const,
  itemEvidence: (slug: string, technology: string, rounds: number) => ["item", slug, technology, rounds] as const,
  items: ["item"] as const,
  /** All that is kept of notes. */
  notes: ["note"] as const,
  noteTalks: (noteId: string) => ["note", noteId, "talks"] as const,
};
