import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, customType, index, text } from "drizzle-orm/pg-core";

/** What full-text search looks through: https://www.postgresql.org/docs/current/datatype-textsearch.html */
export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/**
 * A column that holds one or more others as names are searched: without accents, in lower case, each word between two
 * spaces, so that " go " is the word and " go" the beginning of one. PostgreSQL keeps it by the function `fold_name`.
 */
export function searchKey(column: string, ...more: readonly string[]) {
  const words = more.reduce((all, each) => `${all} || coalesce(' ' || "${each}", '')`, `"${column}"`);
  return text().generatedAlwaysAs(sql.raw(`fold_name(${words})`));
}

/** What finds parts of names and names that are nearly the same. */
export function indexOfKey(name: string, key: AnyPgColumn) {
  return indexOfParts(name, sql`${key} gin_trgm_ops`);
}

/**
 * An index of what values consist of. It is written to at once: kept for later, as PostgreSQL does else, each search of a
 * transaction that stores many notes would go through all that waits.
 */
export function indexOfParts(name: string, parts: AnyPgColumn | SQL) {
  return index(name).using("gin", parts).with({ fastupdate: false });
}
