import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SetUpProblem } from "@/db/set-up-problem";
import { makeTestFolder } from "@/db/testing";
import { joinEmbeddedServer } from "./embedded-server";
import { findPostmaster } from "./postmaster";
import { openStateFolder } from "./state-folder";

let root: string;
let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  root = makeTestFolder();
  folder = join(root, "a folder", ".data");
});

afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill("SIGKILL");
  }
  await (await joinEmbeddedServer(folder, true)).leave();
  rmSync(openStateFolder(folder).path, { recursive: true });
  rmSync(root, { recursive: true });
});

const isRunning = () => findPostmaster(openStateFolder(folder).cluster) !== undefined;

async function ask<Row>(url: string, statement: string): Promise<Row[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  return [...(await sql.unsafe<Row[]>(statement).finally(() => sql.end()))];
}

/** Another process that uses the server; resolves when it has joined. */
async function startOtherProcess(): Promise<{ child: ChildProcess; url: string }> {
  const program = fileURLToPath(new URL("join-and-wait.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", program, folder], { stdio: ["pipe", "pipe", "inherit"] });
  children.push(child);
  const [said] = await once(child.stdout ?? child, "data");
  return { child, url: String(said).trim() };
}

async function endOtherProcess(child: ChildProcess): Promise<void> {
  child.stdin?.end();
  await once(child, "exit");
}

describe("an embedded server", () => {
  it("keeps what was written, its password to itself, and stops when its only user leaves", async () => {
    const first = await joinEmbeddedServer(folder, true);
    await ask(first.url, "create table kept as select 42 as answer");
    expect(statSync(join(folder, "password")).mode & 0o777).toBe(0o600);
    await first.leave();
    expect(isRunning()).toBe(false);

    const second = await joinEmbeddedServer(folder, true);
    expect(await ask(second.url, "select answer from kept")).toEqual([{ answer: 42 }]);
    await second.leave();
  });

  it("knows Unicode's cases and has the extensions that searching needs", async () => {
    const server = await joinEmbeddedServer(folder, true);
    await ask(server.url, "create extension unaccent; create extension pg_trgm");
    expect(await ask(server.url, "select lower('ÉCLAIR') as low, unaccent('Köln') as plain")).toEqual([
      { low: "éclair", plain: "Koln" },
    ]);
    await server.leave();
  });

  it("lets nobody in without the password", async () => {
    const server = await joinEmbeddedServer(folder, true);
    const guess = new URL(server.url);
    guess.password = "guess";
    await expect(ask(guess.href, "select 1")).rejects.toThrow(/password authentication failed/);
    await server.leave();
  });

  it("is made once when several processes start at the same time, and stopped by the last", async () => {
    const processes = await Promise.all([startOtherProcess(), startOtherProcess(), startOtherProcess()]);
    expect(new Set(processes.map(({ url }) => url)).size).toBe(1);
    await Promise.all(processes.slice(1).map(({ child }) => endOtherProcess(child)));
    expect(isRunning()).toBe(true);
    await endOtherProcess(processes[0].child);
    expect(isRunning()).toBe(false);
  });

  it("is stopped by the last user also when another one was killed", async () => {
    const { child } = await startOtherProcess();
    const server = await joinEmbeddedServer(folder, true);
    const countUsers = async () => (await ask(server.url, "select from pg_locks where locktype = 'advisory'")).length;
    expect(await countUsers()).toBe(2);
    child.kill("SIGKILL");
    // PostgreSQL notices when it gets its turn.
    await expect.poll(countUsers, { timeout: 20_000 }).toBe(1);
    await server.leave();
    expect(isRunning()).toBe(false);
  });

  it("is taken over when it crashed", async () => {
    const { url } = await startOtherProcess();
    await ask(url, "create table kept as select 42 as answer");
    const { pid } = findPostmaster(openStateFolder(folder).cluster) ?? { pid: 0 };
    process.kill(pid, "SIGKILL");

    const server = await joinEmbeddedServer(folder, true);
    expect(await ask(server.url, "select answer from kept")).toEqual([{ answer: 42 }]);
    await server.leave();
  });

  it("is not fooled by a crashed server's number that another program has now", async () => {
    await (await joinEmbeddedServer(folder, true)).leave();
    const pidFile = join(openStateFolder(folder).cluster, "postmaster.pid");
    writeFileSync(pidFile, `${process.pid}\n`);
    const server = await joinEmbeddedServer(folder, true);
    expect(await ask(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
    await server.leave();
  });

  it("makes a cluster anew when the first attempt was cut short", async () => {
    mkdirSync(join(folder, "postgres.unfinished"), { recursive: true });
    chmodSync(folder, 0o711);
    writeFileSync(join(folder, "postgres.unfinished", "PG_VERSION"), "18\n");
    const server = await joinEmbeddedServer(folder, true);
    expect(await ask(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
    await server.leave();
  });

  it("refuses files of another major version with a sentence that says what to do", async () => {
    await (await joinEmbeddedServer(folder, true)).leave();
    const versionFile = join(openStateFolder(folder).cluster, "PG_VERSION");
    const version = readFileSync(versionFile, "utf8");
    writeFileSync(versionFile, "14\n");
    const attempt = joinEmbeddedServer(folder, true);
    await expect(attempt).rejects.toThrow(SetUpProblem);
    await expect(attempt).rejects.toThrow(/PostgreSQL 14.*move that folder away/);
    writeFileSync(versionFile, version);
  });
});

describe.runIf(process.getuid?.() === 0)("an embedded server that root starts", () => {
  it("runs as somebody else, where that account can go, and begins afresh when the data folder is deleted", async () => {
    mkdirSync(join(root, "a folder"), { mode: 0o700 });
    const first = await joinEmbeddedServer(folder, true);
    await ask(first.url, "create table kept as select 42 as answer");
    const { path, cluster } = openStateFolder(folder);
    expect(path.startsWith(folder)).toBe(false);
    expect(statSync(cluster).uid).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual(["kept-elsewhere"]);
    await first.leave();

    rmSync(folder, { recursive: true });
    const second = await joinEmbeddedServer(folder, true);
    expect(await ask(second.url, "select to_regclass('kept') as kept")).toEqual([{ kept: null }]);
    expect(existsSync(path)).toBe(false);
    await second.leave();
  });
});
