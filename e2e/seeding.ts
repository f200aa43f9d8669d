import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "./served-app";

/** Names the address of the process that reads notes; set by the global set-up. */
export const SEEDER_VARIABLE = "TALKRADAR_E2E_SEEDER";

export interface SeedRequest {
  readonly databaseUrl: string;
  /** Absolute. */
  readonly folder: string;
}

/**
 * Reads a folder's notes into a database, as the seeding script does.
 * @returns what that would print in the end
 * @throws Error with what went wrong
 */
export async function seed(request: SeedRequest): Promise<string> {
  const seeder = process.env[SEEDER_VARIABLE];
  if (!seeder) throw new Error("Nothing is there to read notes: run browser tests with `npx playwright test`.");
  const answer = await fetch(seeder, { method: "POST", body: JSON.stringify(request) });
  const said = await answer.text();
  if (!answer.ok) throw new Error(`The notes were not read: ${said}`);
  return said;
}

/**
 * Runs the seeding script as a person does.
 * @returns what it printed
 * @throws Error when it leaves with another code than 0
 */
export async function runSeedScript({ databaseUrl, folder }: SeedRequest): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(ROOT, "scripts/bootstrap.mjs"), "seed", folder],
    {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: databaseUrl, INIT_CWD: ROOT },
    },
  );
  return stdout;
}
