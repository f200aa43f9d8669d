import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "./served-app";

/**
 * Runs the seeding script as a person does.
 * @param folder absolute
 * @returns what it printed
 * @throws Error when it leaves with another code than 0
 */
export async function seed(databaseUrl: string, folder: string): Promise<string> {
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
