import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { startTestServer } from "@/db/testing";
import { SEEDER_VARIABLE } from "./seeding";
import { ROOT } from "./served-app";

/**
 * Makes ready what all browser tests share: a database server, and the process that reads notes.
 * @returns what ends both
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const endServer = await startTestServer();
  const seeder = fork(join(ROOT, "scripts/bootstrap.mjs"), ["seed-for-browser-tests"], { cwd: ROOT });
  const [port] = await Promise.race([
    once(seeder, "message"),
    once(seeder, "exit").then(([code]) => {
      throw new Error(`What reads notes for the tests ended with ${code}.`);
    }),
  ]);
  process.env[SEEDER_VARIABLE] = `http://127.0.0.1:${port}`;
  return async () => {
    seeder.kill();
    await endServer();
  };
}
