import type { PgDatabase } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { boundWriters } from "./bound-writers";

/** A server that does not even refuse is away. */
const CONNECT_PATIENCE_S = 5;
/** So many connections are left to those who only read. */
const KEPT_FOR_READING = 2;

/** What queries and commands take: the database itself or a transaction on it. */
export type Database = PgDatabase<PostgresJsQueryResultHKT>;

export interface OpenDatabase {
  readonly db: Database;
  /** Lets running statements finish (at most five seconds) and closes every connection. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a pool on the database at `url` (`postgres://user:password@host:port/name`). Connects when first used.
 * @param connections the most connections held at once; all but two of them by transactions that write
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
  const db = boundWriters(
    drizzle(client, { casing: "snake_case", logger }),
    Math.max(1, connections - KEPT_FOR_READING),
  );
  return { db, close: () => client.end({ timeout: 5 }) };
}

/** Short, so that a database that is back is used within a second; the driver's own delays grow to 20 s. */
function reconnectDelayS(failures: number): number {
  return Math.min(2 ** failures / 20, 1);
}
