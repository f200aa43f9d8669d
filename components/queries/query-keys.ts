/** Every cache key of the browser, in one place, so that a write knows what it makes out of date. */
export const queryKeys = {
  radar: ["radar"] as const,
  /** Below the radar's, so that what makes the radar out of date does so for these. */
  facets: ["radar", "facets"] as const,
  me: ["me"] as const,
  names: ["names"] as const,
  technology: (slug: string) => ["technology", slug] as const,
};
