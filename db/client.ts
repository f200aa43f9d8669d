import type { PgDatabase } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";

/** A server that does not even refuse is away. */
const CONNECT_PATIENCE_S = 5;

/** What queries and commands take: the database itself or a transaction on it. */
export type Database = PgDatabase<PostgresJsQueryResultHKT>;

export interface OpenDatabase {
  readonly db: Database;
  /** Lets running statements finish (at most five seconds) and closes every connection. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a pool on the database at `url` (`postgres://user:password@host:port/name`). Connects when first used.
 * @param connections the most connections held at once
 * @param onStatement hears of each statement
 */
export function openDatabase(url: string, connections = 10, onStatement?: (sql: string) => void): OpenDatabase {
  const client = postgres(url, {
    max: connections,
    connect_timeout: CONNECT_PATIENCE_S,
    backoff: reconnectDelayS,
    onnotice: () => undefined,
  });
  const logger = onStatement !== undefined && { logQuery: onStatement };
  return { db: drizzle(client, { casing: "snake_case", logger }), close: () => client.end({ timeout: 5 }) };
}

/** Short, so that a database that is back is used within a second; the driver's own delays grow to 20 s. */
function reconnectDelayS(failures: number): number {
  return Math.min(2 ** failures / 20, 1);
}
