import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, integer } from "drizzle-orm/pg-core";

/** The columns of a span of a note's text, in UTF-16 units. */
export function spanColumns() {
  return { startOffset: integer().notNull(), endOffset: integer().notNull() };
}

/** The rule that a span holds at least one unit and lies in a text. */
export function isSpan(start: AnyPgColumn, end: AnyPgColumn): SQL {
  return sql`0 <= ${start} and ${start} < ${end}`;
}

/** The rule that one span lies within another. */
export function isWithin(
  inner: { start: AnyPgColumn; end: AnyPgColumn },
  outer: { start: AnyPgColumn; end: AnyPgColumn },
): SQL {
  return sql`${outer.start} <= ${inner.start} and ${inner.end} <= ${outer.end}`;
}

/** "in ('adopt', 'trial')", for a check over one of the domain's closed lists. */
export function isOneOf(column: AnyPgColumn, values: readonly string[]): SQL {
  return sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`;
}
