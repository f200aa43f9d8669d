import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { freePort } from "./db/server/free-port";
import { BROWSER_ARGUMENTS, findBrowser } from "./scripts/find-browser";

// Workers read this file again and have to find what the first reading chose: it is handed on in the environment.
process.env.TALKRADAR_E2E_PORT ??= String(await freePort());
process.env.TALKRADAR_E2E_DATA ??= mkdtempSync(join(tmpdir(), "talkradar-e2e-"));
const address = `http://127.0.0.1:${process.env.TALKRADAR_E2E_PORT}`;
const browser = findBrowser();

/**
 * Browser tests run against the real app. The one that is started here has the notes of `notes/`, as `npm start` would;
 * tests that change something have one a worker, on databases of the server that `globalSetup` makes ready.
 */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/global-setup",
  outputDir: "test-results",
  forbidOnly: true,
  // A build server may be slow for a moment; what passes at a second try is reported as flaky.
  retries: process.env.CI ? 2 : 0,
  workers: 2,
  // Most take a few seconds; a machine that is busy with other things takes ten times as long.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    actionTimeout: 15_000,
    screenshot: "only-on-failure",
    // Recording each step doubles the time of tests on pages as full as the radar.
    trace: "on-first-retry",
    launchOptions: { args: BROWSER_ARGUMENTS, ...(browser ? { executablePath: browser } : {}) },
  },
  webServer: {
    command: "node scripts/bootstrap.mjs start-for-browser-tests",
    url: `${address}/api/health`,
    timeout: 600_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
    env: {
      HOST: "127.0.0.1",
      PORT: process.env.TALKRADAR_E2E_PORT,
      DATA_DIR: process.env.TALKRADAR_E2E_DATA,
      DATABASE_URL: "",
    },
  },
});
