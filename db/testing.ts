import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { type OpenDatabase, openDatabase } from "./client";
import { migrateDatabase } from "./migrate";
import { checkServer } from "./server/check-server";
import { joinEmbeddedServer } from "./server/embedded-server";

/** Names the server and the migrated database that each test database is a copy of; set by {@link startTestServer}. */
const TEMPLATE_VARIABLE = "TALKRADAR_TEST_TEMPLATE";

export interface TestDatabase extends OpenDatabase {
  readonly url: string;
  /** Tidies up and counts after much was written, as PostgreSQL does by itself a little later. */
  readonly settle: () => Promise<void>;
  /** Closes and deletes the database. */
  readonly drop: () => Promise<void>;
}

/**
 * A database of one's own with the newest tables and nothing in them, on the server of {@link startTestServer}:
 *
 *     const { db, drop } = await createTestDatabase();
 *     afterAll(drop);
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = process.env[TEMPLATE_VARIABLE];
  if (!template) throw new Error("There is no test server: run database tests with `npx vitest run --project db`.");
  const name = `talkradar_test_${randomBytes(8).toString("hex")}`;
  await onServerOf(template, (sql) => sql`create database ${sql(name)} template ${sql(nameOf(template))}`);
  const url = withName(template, name);
  const { db, close } = openDatabase(url);
  const drop = async () => {
    await close();
    await onServerOf(template, (sql) => sql`drop database if exists ${sql(name)} with (force)`);
  };
  const settle = async () => void (await db.execute("vacuum analyze"));
  return { db, url, close, settle, drop };
}

/**
 * Makes ready the server for test databases: the one at TEST_DATABASE_URL if that is set, else an embedded one in a
 * folder that is deleted in the end.
 * @returns what ends it
 */
export async function startTestServer(): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) await checkServer(given, { setting: "TEST_DATABASE_URL" });
  const server = given ? { url: given, leave: async () => undefined } : await startThrowawayServer();
  const template = withName(server.url, `talkradar_template_${randomBytes(8).toString("hex")}`);
  const end = async () => {
    await onServerOf(template, (sql) => sql`drop database if exists ${sql(nameOf(template))} with (force)`);
    await server.leave();
  };
  try {
    await onServerOf(template, (sql) => sql`create database ${sql(nameOf(template))}`);
    await migrateDatabase(template);
  } catch (cause) {
    await end();
    throw cause;
  }
  process.env[TEMPLATE_VARIABLE] = template;
  return end;
}

/** A folder for test data, which the account that root lends the server to can pass through. */
export function makeTestFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "talkradar-test-"));
  chmodSync(folder, 0o711);
  return folder;
}

async function startThrowawayServer(): Promise<{ url: string; leave: () => Promise<void> }> {
  const folder = makeTestFolder();
  const server = await joinEmbeddedServer(folder, true);
  const leave = async () => {
    await server.leave();
    rmSync(folder, { recursive: true });
  };
  return { url: server.url, leave };
}

async function onServerOf(url: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  // The `postgres` database is there on every server, and a template must have no other connection.
  const sql = postgres(withName(url, "postgres"), { max: 1, onnotice: () => undefined });
  await work(sql).finally(() => sql.end({ timeout: 5 }));
}

function nameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

function withName(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(name)}`;
  return changed.href;
}
