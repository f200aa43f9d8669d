export function reviewAddress(slug: string): string {
  return `/review/${encodeURIComponent(slug)}`;
}

/** What is shown to everyone on one large screen. */
export function sharedScreenAddress(slug: string): string {
  return `${reviewAddress(slug)}/screen`;
}

export function minutesAddress(slug: string): string {
  return `${reviewAddress(slug)}/minutes`;
}

/** The minutes as a Markdown file. */
export function minutesFileAddress(slug: string): string {
  return `/api/reviews/${encodeURIComponent(slug)}/minutes.md`;
}
