import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Check, listChecks } from "./checks/checks";
import { type Counts, sumCounts } from "./checks/counts";
import { installBrowser } from "./find-browser";
import { NEXT_ENVIRONMENT } from "./next-environment";
import { ROOT } from "./settings";

/** `npm test`: runs every check, the later ones also when an earlier one fails, and adds up. */
const reports = mkdtempSync(join(tmpdir(), "talkradar-reports-"));
const browser = installBrowser();
const lines: string[] = [];
const all: Counts[] = [];
for (const check of listChecks(reports, process.env.TEST_DATABASE_URL)) {
  const begun = Date.now();
  console.log(`\n== ${check.name}`);
  const counts = check.count(await run(check));
  all.push(counts);
  lines.push(`${check.name}: ${describe(counts)} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
}
rmSync(reports, { recursive: true });
const total = sumCounts(all);
console.log(`\n${lines.join("\n")}\n\n${describe(total)}`);
process.exit(total.failed === 0 ? 0 : 1);

/** @returns the exit code; a program ended by a signal has failed */
function run({ command, env }: Check): Promise<number> {
  const [program = "", ...parameters] = command;
  const path = existsSync(join(ROOT, program)) ? program : join("node_modules", program);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path, ...parameters], {
      cwd: ROOT,
      env: { ...process.env, ...NEXT_ENVIRONMENT, PLAYWRIGHT_CHROMIUM: browser, ...env },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}

function describe({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}
