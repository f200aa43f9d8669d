import { getTableColumns, sql } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";

/** So many that a statement of them takes a few megabytes. */
const ROWS_PER_STATEMENT = 10_000;

/** Names columns as the client does. */
const casing = new CasingCache("snake_case");

/**
 * Inserts any number of rows, none included. The rows of a statement travel as one parameter, JSON, and not as one for
 * each value, which takes several times as long to write and to read. All rows give the same columns, of types that JSON
 * can hold; a column that they leave out takes its default.
 */
export async function insertAll<Table extends PgTable>(
  db: Database,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = listGiven(table, rows);
  const names = sql.join(
    columns.map(({ name }) => sql.identifier(name)),
    sql`, `,
  );
  const typed = sql.join(
    columns.map(({ name, type }) => sql`${sql.identifier(name)} ${sql.raw(type)}`),
    sql`, `,
  );
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const told = rows.slice(from, from + ROWS_PER_STATEMENT).map((row) => toRecord(columns, row));
    await db.execute(sql`insert into ${table} (${names})
      select ${names} from jsonb_to_recordset(${sql.param(JSON.stringify(told))}::jsonb) as told(${typed})`);
  }
}

interface GivenColumn {
  /** In the row. */
  readonly key: string;
  /** In the database. */
  readonly name: string;
  readonly type: string;
}

/** The columns that the rows give. Throws where only some of them do: the others' defaults would be overwritten with null. */
function listGiven(table: PgTable, rows: readonly object[]): readonly GivenColumn[] {
  const columns: readonly [string, PgColumn][] = Object.entries(getTableColumns(table));
  return columns.flatMap(([key, column]) => {
    const giving = rows.filter((row) => givenValue(row, key) !== undefined).length;
    if (giving === 0) return [];
    if (giving < rows.length) throw new Error(`Some rows give ${key} and some don't.`);
    return [{ key, name: casing.getColumnCasing(column), type: column.getSQLType() }];
  });
}

function toRecord(columns: readonly GivenColumn[], row: object): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ key, name }) => [name, givenValue(row, key)]));
}

/** Half of a character, as a cut may leave it, is no JSON for PostgreSQL; as text of its own it comes in as "\uFFFD". */
function givenValue(row: object, key: string): unknown {
  const value: unknown = Reflect.get(row, key);
  return typeof value === "string" ? value.toWellFormed() : value;
}
