import { type AnyColumn, type SQL, sql } from "drizzle-orm";

/**
 * The condition that a column holds one of the values. They travel as one array parameter, so that any number of them
 * fits a statement (`in` has one parameter a value, and PostgreSQL takes 65,535).
 */
export function isAnyOf(column: AnyColumn, values: readonly string[] | readonly number[]): SQL {
  const type = sql.raw(`${column.getSQLType()}[]`);
  return sql`${column} = any(${sql.param([...values])}::${type})`;
}
