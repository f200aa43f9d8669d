import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { SetUpProblem } from "@/db/set-up-problem";
import { readUploadLimits } from "@/domain/notes/uploads/upload-limits";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Days for which notes that were taken away or replaced are kept. */
  readonly keepDays: number;
  readonly databaseUrl?: string;
}

/**
 * What the environment says: PORT, HOST, DATA_DIR, DATABASE_URL, KEEP_NOTES_DAYS. An empty value is as good as none. The
 * limits for notes from the browser are the app's to read, and are looked at here so that a slip is told at the start.
 * @throws SetUpProblem naming the variable that is off
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const limits = readUploadLimits(env);
  if (!limits.ok) throw new SetUpProblem(limits.sentence);
  return {
    port: readPort(env.PORT || "3000"),
    host: readHost(env.HOST || "127.0.0.1"),
    keepDays: limits.value.keepDays,
    dataDir: env.DATA_DIR ? resolve(env.INIT_CWD ?? ROOT, env.DATA_DIR) : join(ROOT, ".data"),
    ...(env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : {}),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new SetUpProblem(`PORT is "${text}", and must be a whole number from 1 to 65535.`);
}

function readHost(text: string): string {
  if (/^[\w.:%-]+$/.test(text)) return text;
  throw new SetUpProblem(`HOST is "${text}", and must be a name or an address of this machine, such as 127.0.0.1.`);
}
