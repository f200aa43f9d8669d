/** What stands in an address in place of an edition's slug for what is not published: the radar as it is, and the draft. */
export const NOW = "now";
export const DRAFT = "draft";

/** Whether a slug is one of those, which no edition may have. */
export function isUnpublishedSlug(slug: string): boolean {
  return slug === NOW || slug === DRAFT;
}
