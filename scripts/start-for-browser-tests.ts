import { chmodSync, rmSync } from "node:fs";
import { runApp } from "./run-app";
import { readSettings } from "./settings";

/** What playwright.config.ts runs: `npm start` with a data folder that is deleted in the end. */
const { dataDir } = readSettings(process.env);
// The account that root lends the database server to has to pass through.
chmodSync(dataDir, 0o711);
try {
  await runApp("start");
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit();
