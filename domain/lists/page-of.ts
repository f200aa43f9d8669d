/** A table of more rows than these goes on on another page. */
export const ROWS_PER_PAGE = 100;

/** Some rows of a list that may be long. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  /** Rows of all pages. */
  readonly total: number;
  /** From 1. */
  readonly page: number;
}

/** The rows that a page shows, out of all. A page beyond the last has none. */
export function pageOf<Item>(all: readonly Item[], page: number): PageOf<Item> {
  const start = offsetOf(page);
  return { items: all.slice(start, start + ROWS_PER_PAGE), total: all.length, page };
}

/** How many rows stand on the pages before. */
export function offsetOf(page: number): number {
  return (page - 1) * ROWS_PER_PAGE;
}
