import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { SetUpProblem } from "@/db/set-up-problem";

const USUAL_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const USUAL_FOLDERS = ["/usr/bin", "/usr/local/bin", "/snap/bin"];
const USUAL_APPLICATIONS = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** Features of Chromium that tests and measurements go without. Of two such lists it heeds the last: Playwright's own is in this one. */
const LEFT_OUT = [
  // Pages of the browser's own, made anew for each window though nobody sees them: two thirds of what a window costs.
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  // What follows is what Playwright leaves out, as far as it bears on us: its chromiumSwitches.ts says why.
  "AimEnabled",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** What a headless Chromium needs to run in a container, as root too, without calling anyone. */
export const BROWSER_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${LEFT_OUT.join(",")}`,
];

/**
 * The Chromium that is there: PLAYWRIGHT_CHROMIUM, one under a usual name, or Playwright's own.
 * @throws SetUpProblem when PLAYWRIGHT_CHROMIUM names a file that is not there
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const given = env.PLAYWRIGHT_CHROMIUM;
  if (given && !existsSync(given))
    throw new SetUpProblem(`PLAYWRIGHT_CHROMIUM is ${given}, and there is no such file.`);
  if (given) return given;
  const folders = [...new Set([...USUAL_FOLDERS, ...(env.PATH ?? "").split(delimiter)])];
  const named = USUAL_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...USUAL_APPLICATIONS, chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * The browser that is there, or else one that is now installed: Playwright's own, or the system's where apt-get may.
 * @throws SetUpProblem when all of that fails
 */
export function installBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log("Installing a browser for the tests");
  const program = createRequire(import.meta.url).resolve("@playwright/test/cli");
  for (const [command, ...parameters] of [
    [process.execPath, program, "install", "chromium"],
    [...asRoot(), "apt-get", "update"],
    [...asRoot(), "apt-get", "install", "-y", "--no-install-recommends", "chromium"],
  ]) {
    if (command) spawnSync(command, parameters, { stdio: "inherit" });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new SetUpProblem("There is no browser for the tests: install Chromium, or set PLAYWRIGHT_CHROMIUM to one.");
}

function asRoot(): string[] {
  return process.getuid?.() === 0 ? [] : ["sudo", "-n"];
}
